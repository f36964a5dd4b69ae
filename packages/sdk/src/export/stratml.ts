/** A plan as StratML Part 2. The `/export/stratml` entry. */

import type { Plan, Target, Task } from "@fenjie/core/model";
import { comparators } from "../comparators.js";
import { label } from "../labels/index.js";
import { element, xmlDocument, xmlText } from "./xml.js";

const namespace = "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport";

/**
 * The plan as StratML Part 2 XML (ISO 17469-2, a performance plan): goals, tasks as objectives, people
 * and units as stakeholders, targets as performance indicators. `docs/stratml.md` has the mapping and
 * what is lost. The same plan gives the same text.
 */
export function toStratml(plan: Plan): string {
  const { id, title, year, issuer, issuedOn } = plan;
  const goalNames = new Map(plan.goals.map((goal) => [goal.id, goal.name]));
  const tasksOf = new Map<string | null, Task[]>();
  for (const task of plan.tasks) {
    const tasks = tasksOf.get(task.goalId);
    if (tasks === undefined) tasksOf.set(task.goalId, [task]);
    else tasks.push(task);
  }
  const loose = tasksOf.get(null) ?? [];
  const people = peopleOf(plan);
  const goals = plan.goals.map((goal) => {
    const parent = goalNames.get(goal.parentId ?? "");
    return goalElement(people, {
      name: goal.name,
      xmlId: `${toXmlId(id)}.${goal.id}`,
      sequence: goal.number,
      note: parent === undefined ? null : `上级目标：${parent}`,
      tasks: tasksOf.get(goal.id) ?? [],
    });
  });
  // StratML wants a goal above every objective, and at least one.
  const others =
    loose.length > 0 || goals.length === 0
      ? [
          goalElement(people, {
            name: title ?? id,
            xmlId: `${toXmlId(id)}.tasks`,
            sequence: null,
            note: null,
            tasks: loose,
          }),
        ]
      : [];
  return xmlDocument(
    element(
      "PerformancePlanOrReport",
      { xmlns: namespace, Type: "Performance_Plan" },
      text("Name", title ?? id),
      optional("OtherInformation", plan.documentNumber),
      element(
        "StrategicPlanCore",
        {},
        issuer === null ? "" : element("Organization", {}, text("Name", issuer)),
        ...goals,
        ...others,
      ),
      element(
        "AdministrativeInformation",
        {},
        text("Identifier", toXmlId(id)),
        optional("StartDate", year === null ? null : `${year}-01-01`),
        optional("EndDate", year === null ? null : `${year}-12-31`),
        optional("PublicationDate", issuedOn),
      ),
    ),
  );
}

/** The id of a plan, task or part as an XML id: "wujin-2023/24.1" is "wujin-2023_24.1"; one that begins with a digit gets "_" in front. */
export const toXmlId = (id: string): string => id.replace("/", "_").replace(/^\d/u, "_$&");

/** The id that `toXmlId` was given. */
export const fromXmlId = (xmlId: string): string => xmlId.replace(/^_/u, "").replace("_", "/");

const text = (name: string, words: string): string => element(name, {}, xmlText(words));
const optional = (name: string, words: string | null): string => (words === null ? "" : text(name, words));

interface GoalParts {
  name: string;
  xmlId: string;
  sequence: string | null;
  note: string | null;
  tasks: readonly Task[];
}

function goalElement(people: People, { name, xmlId, sequence, note, tasks }: GoalParts): string {
  return element(
    "Goal",
    {},
    text("Name", name),
    // Required; a printed goal has no words but its name.
    text("Description", name),
    text("Identifier", xmlId),
    optional("SequenceIndicator", sequence),
    optional("OtherInformation", note),
    ...tasks.map((task) => objective(people, task)),
  );
}

function objective(people: People, task: Task): string {
  const notes = [
    ...(task.deadline === null ? [] : [`${label("columns", "deadline").zh}：${task.deadline.text}`]),
    ...task.parts.map(({ id, text }) => `${id}：${text}`),
    ...Object.entries(task.extra).map(([key, value]) => `${key}：${value}`),
  ];
  return element(
    "Objective",
    {},
    text("Description", task.text),
    text("Identifier", toXmlId(task.id)),
    optional("SequenceIndicator", task.number || null),
    ...stakeholders(people, task),
    optional("OtherInformation", notes.length === 0 ? null : notes.join("\n")),
    ...task.targets.map((target, index) => indicator(task, target, index)),
  );
}

/** What a plan says of the names in its tasks. */
interface People {
  collectives: ReadonlySet<string>;
  offices: ReadonlyMap<string, string | null>;
}

const peopleOf = ({ units, officials }: Plan): People => ({
  collectives: new Set(units.filter(({ kind }) => kind === "collective").map(({ name }) => name)),
  offices: new Map(officials.map(({ name, office }) => [name, office])),
});

function stakeholders({ collectives, offices }: People, task: Task): string[] {
  const one = (role: "leader" | "lead" | "responsible", name: string): string => {
    const organization = collectives.has(name) ? "Generic_Group" : "Organization";
    return element(
      "Stakeholder",
      { StakeholderTypeType: role === "leader" ? "Person" : organization },
      text("Name", name),
      role === "leader" ? optional("Description", offices.get(name) ?? null) : "",
      element("Role", {}, text("Name", label("role", role).zh), text("RoleType", "Performer")),
    );
  };
  return [
    ...task.leaders.map((name) => one("leader", name)),
    ...task.leadUnits.map((name) => one("lead", name)),
    ...task.responsibleUnits.map((name) => one("responsible", name)),
  ];
}

function indicator(task: Task, target: Target, index: number): string {
  const { comparator, value, valueMax, due, quote } = target;
  const relation = label("comparator", comparators[comparator].key).zh;
  return element(
    "PerformanceIndicator",
    { PerformanceIndicatorType: "Quantitative" },
    text("MeasurementDimension", target.indicator),
    // Required; a number without a unit has an empty one.
    text("UnitOfMeasurement", target.unitText ?? ""),
    text("Identifier", `${toXmlId(task.id)}.target-${index + 1}`),
    element(
      "MeasurementInstance",
      {},
      element(
        "TargetResult",
        {},
        optional("EndDate", due?.date ?? task.deadline?.date ?? null),
        text("NumberOfUnits", decimal(value)),
        text(
          "Description",
          `${relation}${valueMax === null ? "" : `${decimal(value)}—${decimal(valueMax)}`}：${quote}`,
        ),
      ),
    ),
  );
}

/** A number without an exponent, as XML decimals are written. */
const decimal = (value: number): string =>
  value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 });
