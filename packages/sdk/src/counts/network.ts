import type { Bilingual } from "@fenjie/core/model";
import { type Row, rowsOf, type Source, workItems } from "../rows.js";
import { keysOf } from "./keys.js";

/** What `network` may be told. */
export interface NetworkOptions {
  /** `coLead` units that lead together; `leaderUnit` an official and a lead unit; `leadResponsible` a lead unit and a responsible one. */
  edge: "coLead" | "leaderUnit" | "leadResponsible";
  /** Links with less are left out; 1 unless told. */
  minWeight?: number;
}

/** Who works with whom. */
export interface Network {
  /** What a weight counts. */
  what: Bilingual;
  /** Whether a link goes from its source to its target; units that lead together have none. */
  directed: boolean;
  /** As first printed, also those without a link. `value` counts the work items a node stands in. */
  nodes: { id: string; name: string; kind: "leader" | "unit"; value: number }[];
  /** The heaviest first, then as printed; from the official or lead unit, for `coLead` by code point. */
  links: { source: string; target: string; weight: number; taskIds: string[] }[];
}

type Edge = NetworkOptions["edge"];

const weights: Readonly<Record<Edge, Bilingual>> = {
  coLead: { en: "work items that both units lead", zh: "两单位共同牵头的事项数" },
  leaderUnit: {
    en: "work items of the official that the unit leads",
    zh: "领导分管并由该单位牵头的事项数",
  },
  leadResponsible: {
    en: "work items that one unit leads and the other answers for",
    zh: "一方牵头、一方为责任单位的事项数",
  },
};

/** Finds who stands in the same work items, and in how many. */
export function network(source: Source, { edge, minWeight = 1 }: NetworkOptions): Network {
  const nodes = new Map<string, Network["nodes"][number]>();
  const links = new Map<string, { source: string; target: string; weight: number; tasks: Set<string> }>();
  for (const row of rowsOf(source)) {
    for (const each of workItems(row)) {
      const [sources, targets] = ends(each, edge);
      for (const id of new Set([...sources, ...targets])) {
        const node = nodes.get(id) ?? nodeOf(id);
        node.value++;
        nodes.set(id, node);
      }
      for (const [source, target] of pairs(sources, targets, edge)) {
        const key = JSON.stringify([source, target]);
        const link = links.get(key) ?? { source, target, weight: 0, tasks: new Set() };
        link.weight++;
        link.tasks.add(row.task.id);
        links.set(key, link);
      }
    }
  }
  const heavy = [...links.values()].filter(({ weight }) => weight >= minWeight);
  return {
    what: weights[edge],
    directed: edge !== "coLead",
    nodes: [...nodes.values()],
    links: heavy
      .map(({ tasks, ...link }) => ({ ...link, taskIds: [...tasks] }))
      .sort((a, b) => b.weight - a.weight),
  };
}

function ends(row: Row, edge: Edge): [sources: string[], targets: string[]] {
  const units = (dimension: "leadUnit" | "responsibleUnit") =>
    keysOf(row, dimension).map((name) => `unit:${name}`);
  if (edge === "coLead") return [units("leadUnit"), units("leadUnit")];
  if (edge === "leadResponsible") return [units("leadUnit"), units("responsibleUnit")];
  return [keysOf(row, "leader").map((name) => `leader:${name}`), units("leadUnit")];
}

function nodeOf(id: string): Network["nodes"][number] {
  const kind = id.startsWith("leader:") ? "leader" : "unit";
  return { id, name: id.slice(kind.length + 1), kind, value: 0 };
}

function* pairs(sources: string[], targets: string[], edge: Edge): Iterable<[string, string]> {
  for (const [index, source] of sources.entries()) {
    for (const target of edge === "coLead" ? targets.slice(index + 1) : targets) {
      if (source === target) continue;
      // Two units are one pair, whichever is printed first here.
      yield edge === "coLead" && source > target ? [target, source] : [source, target];
    }
  }
}
