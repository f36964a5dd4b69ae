/** A plan as linked data. The `/export/jsonld` entry. */

import type { Plan, Target, Task, Unit } from "@fenjie/core/model";
import { label } from "../labels/index.js";
import { context } from "./jsonld-context.js";

/** A node of linked data; plain JSON. */
export type JsonLdNode = { [key: string]: unknown };

/** Where the data is published, as far as it is. */
export interface JsonLdOptions {
  /**
   * What ids are put behind to make IRIs: "https://data.example.org/plans/". Unless told, "urn:x-fenjie:",
   * which is nobody's and only keeps the nodes of one file apart.
   */
  base?: string;
  /** The address of the licence of the data. */
  license?: string;
  /** Files that hold the plan. */
  distributions?: readonly { url: string; mediaType: string; title: string }[];
}

/**
 * The plan as JSON-LD with its context inside: a schema.org and DCAT Dataset, derived (PROV) from the
 * document by its SHA-256, whose parts are the tasks. Goals are SKOS concepts, units are
 * GovernmentOrganization (ORG), offices are ORG posts, assignments are schema.org roles with their
 * printed order, targets are PropertyValue. `docs/linked-data.md` has the mapping and what is lost.
 */
export function toJsonLd(plan: Plan, options: JsonLdOptions = {}): JsonLdNode {
  const { base = "urn:x-fenjie:" } = options;
  const iri = (id: string): string => `${base}${id}`;
  const ids: Ids = {
    plan: iri(plan.id),
    task: iri,
    goal: (id) => iri(`${plan.id}#${id}`),
    unit: (name) => iri(`${plan.id}#unit-${encodeURIComponent(name)}`),
    official: (name) => iri(`${plan.id}#official-${encodeURIComponent(name)}`),
  };
  const place = plan.jurisdiction;
  const issuer = plan.issuer === null ? null : organization(ids.unit(plan.issuer), plan.issuer);
  const files = (options.distributions ?? []).map(({ url, mediaType, title }, index) => ({
    id: iri(`${plan.id}#file-${index + 1}`),
    type: ["DataDownload", "dcat:Distribution"],
    name: title,
    title,
    contentUrl: url,
    accessURL: url,
    encodingFormat: mediaType,
    mediaType: {
      id: `http://www.iana.org/assignments/media-types/${mediaType}`,
      type: "dcterms:MediaType",
    },
  }));
  return present({
    "@context": context,
    id: ids.plan,
    type: ["Dataset", "dcat:Dataset", "prov:Entity"],
    identifier: plan.id,
    name: plan.title ?? plan.id,
    title: plan.title ?? plan.id,
    description: descriptionOf(plan),
    summary: descriptionOf(plan),
    inLanguage: "zh-CN",
    datePublished: plan.issuedOn,
    issued: plan.issuedOn,
    temporalCoverage: plan.year === null ? null : String(plan.year),
    temporal: plan.year === null ? null : period(plan.year),
    spatialCoverage:
      place &&
      present({ type: "AdministrativeArea", name: place.fullName ?? place.name, identifier: place.code }),
    creator: issuer,
    publisher: issuer && { id: issuer.id },
    license: options.license ?? null,
    dataLicense: options.license ?? null,
    wasDerivedFrom: present({
      id: nameOfBytes(plan.source.sha256),
      type: "prov:Entity",
      identifier: plan.documentNumber,
      encodingFormat: plan.source.mediaType,
      name: plan.source.name,
    }),
    distribution: files,
    files: files.map(({ id }) => ({ id })),
    about: plan.goals.map((goal) =>
      present({
        id: ids.goal(goal.id),
        type: "skos:Concept",
        notation: goal.number,
        prefLabel: goal.name,
        broader: goal.parentId === null ? null : ids.goal(goal.parentId),
      }),
    ),
    mentions: [
      ...plan.units.map((unit) => unitNode(unit, ids)),
      ...plan.officials.map(({ name, office }) =>
        present({
          id: ids.official(name),
          type: "Person",
          name,
          holds: office === null ? null : { type: "org:Post", prefLabel: office },
        }),
      ),
    ],
    hasPart: plan.tasks.map((task) => taskNode(task, ids)),
  });
}

interface Ids {
  plan: string;
  task: (id: string) => string;
  goal: (id: string) => string;
  unit: (name: string) => string;
  official: (name: string) => string;
}

/** Leaves out what is unknown or empty, as linked data does. */
const present = (node: JsonLdNode): JsonLdNode =>
  Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );

const descriptionOf = ({ title, id, tasks, goals }: Plan): string =>
  `${title ?? id}：${goals.length}项目标、${tasks.length}项任务，及其分管领导、牵头单位、责任单位和数量指标。`;

/** The name that RFC 6920 gives bytes by their hash. */
function nameOfBytes(sha256: string): string {
  const bytes = (sha256.match(/../gu) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 16)));
  return `ni:///sha-256;${btoa(bytes.join("")).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
}

const period = (year: number): JsonLdNode => ({
  type: "dcterms:PeriodOfTime",
  startDate: `${year}-01-01`,
  endDate: `${year}-12-31`,
});

const organization = (id: string, name: string): JsonLdNode => ({
  id,
  type: ["GovernmentOrganization", "org:Organization", "foaf:Agent"],
  name,
  agentName: name,
});

/** 各镇 is several organisations at once, so it is a group and none of them. */
function unitNode({ name, kind, aliases }: Unit, ids: Ids): JsonLdNode {
  const node = organization(ids.unit(name), name);
  if (kind === "collective") return { ...node, type: "foaf:Group" };
  return present({ ...node, alternateName: aliases });
}

function taskNode(task: Task, ids: Ids): JsonLdNode {
  return present({
    id: ids.task(task.id),
    type: "Action",
    identifier: task.id,
    position: task.number || null,
    description: task.text,
    subject: task.goalId === null ? null : ids.goal(task.goalId),
    ...assignments(task, ids),
    endTime: task.deadline?.date ?? null,
    deadlineText: task.deadline?.text ?? null,
    result: task.targets.map(targetNode),
    step: task.parts.map((part) =>
      present({
        id: ids.task(part.id),
        type: "Action",
        identifier: part.id,
        description: part.text,
        ...assignments(part, ids),
        endTime: part.deadline?.date ?? null,
        deadlineText: part.deadline?.text ?? null,
      }),
    ),
  });
}

function assignments(item: Pick<Task, "leaders" | "leadUnits" | "responsibleUnits">, ids: Ids): JsonLdNode {
  const roles = (
    key: "agent" | "participant",
    role: "leader" | "lead" | "responsible",
    names: readonly string[],
  ) =>
    names.map((name, index) => ({
      type: "Role",
      roleName: label("role", role).zh,
      position: String(index + 1),
      [key]: { id: role === "leader" ? ids.official(name) : ids.unit(name) },
    }));
  return {
    agent: [...roles("agent", "leader", item.leaders), ...roles("agent", "lead", item.leadUnits)],
    participant: roles("participant", "responsible", item.responsibleUnits),
  };
}

/** At least and more than are `minValue`, at most and less than `maxValue`; the quote keeps the words. */
function targetNode({ indicator, comparator, value, valueMax, unitText, quote }: Target): JsonLdNode {
  const lower = comparator === ">=" || comparator === ">" || comparator === "between";
  const upper = comparator === "<=" || comparator === "<";
  return present({
    type: "PropertyValue",
    name: indicator,
    value: lower || upper ? null : value,
    minValue: lower ? value : null,
    maxValue: upper ? value : valueMax,
    unitText,
    description: quote,
  });
}
