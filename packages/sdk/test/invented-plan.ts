import type { MemberKind, Plan, Task, Unit } from "@fenjie/core/model";

/** A row of an invented table: `[goal, text, leaders, lead units, responsible units]`, names parted by spaces. */
export type Row = readonly [
  goal: string,
  text: string,
  leaders?: string,
  lead?: string,
  responsible?: string,
];

const memberWords: readonly (readonly [string, MemberKind])[] = [
  ["镇", "town"],
  ["街道", "subdistrict"],
  ["开发区", "zone"],
  ["部门", "department"],
  ["单位", "unit"],
];

function unitOf(name: string): Unit {
  const quantifier = name.startsWith("各") ? "all" : /^相关|^有关/u.test(name) ? "relevant" : null;
  const plain = { name, quantifier: null, of: [] };
  if (quantifier !== null) {
    const of = memberWords.flatMap(([word, kind]) => (name.includes(word) ? [kind] : []));
    return { name, kind: "collective", aliases: [], quantifier, of };
  }
  const alias = /（(?<inner>.+)）$/u.exec(name)?.groups?.inner;
  if (alias !== undefined) return { ...plain, kind: "organization", aliases: [alias] };
  return { ...plain, kind: /(?:镇|街道|区)$/u.test(name) ? "area" : "organization", aliases: [] };
}

const names = (list = ""): string[] => list.split(" ").filter((name) => name !== "");
const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** A plan of invented rows, numbered from 1; every span is a place holder of the right shape. */
export function inventedPlan(id: string, rows: readonly Row[], more: Partial<Plan> = {}): Plan {
  const goalNames = unique(rows.map(([goal]) => goal));
  const tasks = rows.map(([goal, text, leaders, lead, responsible], index): Task => {
    const people = { leaders: names(leaders), leadUnits: names(lead), responsibleUnits: names(responsible) };
    return {
      id: `${id}/${index + 1}`,
      number: String(index + 1),
      goalId: `g${goalNames.indexOf(goal) + 1}`,
      text,
      ...people,
      deadline: null,
      targets: [],
      extra: {},
      parts: [],
      spans: {
        number: [0, 1],
        text: [[0, text.length]],
        leaders: people.leaders.map((name) => [0, name.length]),
        leadUnits: people.leadUnits.map((name) => [0, name.length]),
        responsibleUnits: people.responsibleUnits.map((name) => [0, name.length]),
        deadline: null,
        extra: {},
      },
    };
  });
  return {
    schemaVersion: "1.0",
    id,
    title: null,
    year: 2024,
    documentNumber: null,
    issuer: null,
    issuedOn: null,
    jurisdiction: { name: "青禾区", fullName: null, level: "district", code: "990112" },
    source: { name: null, mediaType: "text/plain", sha256: "0".repeat(64), layout: "table", reader: "text" },
    goals: goalNames.map((name, index) => ({
      id: `g${index + 1}`,
      number: null,
      name,
      parentId: null,
      spans: [[0, name.length]],
    })),
    tasks,
    officials: unique(tasks.flatMap((task) => task.leaders)).map((name) => ({ name, office: null })),
    units: unique(tasks.flatMap((task) => [...task.leadUnits, ...task.responsibleUnits])).map(unitOf),
    spans: { title: null, documentNumber: null, issuer: null },
    ...more,
  };
}
