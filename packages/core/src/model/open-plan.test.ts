import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fullPlan, minimalPlan } from "../../test/sample-plan.js";
import { openPlan, openPlanMeta } from "./open-plan.js";
import type { Plan } from "./schemas/plan.js";

/** A plan loose enough to be damaged. */
// biome-ignore lint/suspicious/noExplicitAny: damage is what the types forbid
type Damaged = any;

function damaged(damage: (plan: Damaged) => unknown): unknown {
  const plan: Damaged = fullPlan();
  damage(plan);
  return plan;
}

/** `code path` of each diagnostic. */
const faults = (json: unknown) =>
  openPlan(json).diagnostics.map(({ code, data }) => `${code} ${data.path}`.trimEnd());

describe("a plan without fault", () => {
  test.each([
    ["one that knows nothing", minimalPlan()],
    ["one with everything", fullPlan()],
  ])("%s opens as it is", (_, plan) => {
    expect(openPlan(plan)).toEqual({ value: plan, diagnostics: [] });
  });

  test("it equals itself after a round trip through JSON", () => {
    const { value } = openPlan(JSON.parse(JSON.stringify(fullPlan())));

    expect(value).toEqual(fullPlan());
    expect(JSON.stringify(value)).toBe(JSON.stringify(fullPlan()));
  });

  test("its keys are put in the order of the schema, whatever their order was", () => {
    const reversed = Object.fromEntries(Object.entries(fullPlan()).reverse());

    expect(JSON.stringify(openPlan(reversed).value)).toBe(JSON.stringify(fullPlan()));
  });
});

const damages: [fault: string, damage: (plan: Damaged) => unknown, ...expected: string[]][] = [
  ["a key left out", (p) => delete p.year, "plan/missing-key year"],
  [
    "a key left out deep down",
    (p) => delete p.tasks[0].targets[0].quote,
    "plan/missing-key tasks[0].targets[0].quote",
  ],
  ["undefined, which JSON has not", (p) => (p.title = undefined), "plan/missing-key title"],
  ["a key misspelt", (p) => (p.tasks[1].leadUnit = []), "plan/unknown-key tasks[1].leadUnit"],
  ["an odd key", (p) => (p.goals[0]["a b"] = 1), 'plan/unknown-key goals[0]["a b"]'],
  ["an object for a list", (p) => (p.tasks = {}), "plan/wrong-type tasks"],
  ["a number for a name", (p) => (p.tasks[0].leaders[0] = 7), "plan/wrong-type tasks[0].leaders[0]"],
  ["a year as text", (p) => (p.year = "2024"), "plan/wrong-type year"],
  ["half a year", (p) => (p.year = 2024.5), "plan/wrong-type year"],
  ["null for a list", (p) => (p.units[0].of = null), "plan/wrong-type units[0].of"],
  [
    "NaN for a value",
    (p) => (p.tasks[0].targets[0].value = Number.NaN),
    "plan/wrong-type tasks[0].targets[0].value",
  ],
  ["an empty name", (p) => (p.goals[1].name = ""), "plan/bad-value goals[1].name"],
  ["an empty text for unknown", (p) => (p.title = ""), "plan/bad-value title"],
  ["an empty label", (p) => (p.tasks[0].extra[""] = "x"), 'plan/bad-value tasks[0].extra[""]'],
  ["a kind of unit that is none", (p) => (p.units[3].kind = "town"), "plan/bad-value units[3].kind"],
  ["a day that is not in the calendar", (p) => (p.issuedOn = "2024-02-30"), "plan/bad-value issuedOn"],
  ["a digest that is too short", (p) => (p.source.sha256 = "abc"), "plan/bad-value source.sha256"],
  ["a plan's id with a capital", (p) => (p.id = "Qinghe-2024"), "plan/bad-value id"],
  ["a task's id with a blank", (p) => (p.tasks[0].id = "qinghe-2024/ 1"), "plan/bad-value tasks[0].id"],
  [
    "a goal's id without g",
    (p) => (p.goals[0].id = "1"),
    "plan/bad-value goals[0].id",
    "plan/unknown-goal goals[1].parentId",
  ],
  ["a span of three", (p) => p.goals[0].spans[0].push(9), "plan/bad-value goals[0].spans[0]"],
  ["a span of one", (p) => p.goals[0].spans[0].pop(), "plan/bad-value goals[0].spans[0]"],
  ["a span below zero", (p) => (p.goals[0].spans[0] = [-1, 3]), "plan/bad-value goals[0].spans[0][0]"],
  ["a span backwards", (p) => p.goals[0].spans[0].reverse(), "plan/broken-rule goals[0].spans[0]"],
  [
    "a range without an end",
    (p) => (p.tasks[0].targets[0].comparator = "between"),
    "plan/broken-rule tasks[0].targets[0].valueMax",
  ],
  [
    "a range upside down",
    (p) => Object.assign(p.tasks[0].targets[0], { comparator: "between", value: 10, valueMax: 8 }),
    "plan/broken-rule tasks[0].targets[0].valueMax",
  ],
  ["members of what is no collective", (p) => (p.units[0].of = ["town"]), "plan/broken-rule units[0].kind"],
  [
    "two goals with one id",
    (p) => (p.goals[1].id = "g1"),
    "plan/duplicate-id goals[1].id",
    "plan/unknown-goal tasks[0].goalId",
    "plan/unknown-goal tasks[1].goalId",
  ],
  ["two tasks with one id", (p) => p.tasks.splice(1, 1, p.tasks[0]), "plan/duplicate-id tasks[1].id"],
  [
    "a part with its neighbour's id",
    (p) => (p.tasks[1].parts[1].id = "qinghe-2024/2.1"),
    "plan/duplicate-id tasks[1].parts[1].id",
  ],
  ["a task of another plan", (p) => (p.tasks[0].id = "qinghe-2023/1"), "plan/foreign-id tasks[0].id"],
  [
    "a part of another task",
    (p) => (p.tasks[1].parts[0].id = "qinghe-2024/1.1"),
    "plan/foreign-id tasks[1].parts[0].id",
  ],
  [
    "an official listed twice",
    (p) => p.officials.push({ name: "王岚", office: null }),
    "plan/duplicate-name officials[2].name",
  ],
  ["a unit listed twice", (p) => p.units.push(p.units[0]), "plan/duplicate-name units[4].name"],
  [
    "an official who is not listed",
    (p) => (p.tasks[0].leaders = ["赵六"]),
    "plan/unknown-name tasks[0].leaders[0]",
  ],
  [
    "a lead unit that is not listed",
    (p) => (p.tasks[0].leadUnits = ["教育 局"]),
    "plan/unknown-name tasks[0].leadUnits[0]",
  ],
  [
    "a unit taken off the list",
    (p) => p.units.pop(),
    "plan/unknown-name tasks[1].responsibleUnits[0]",
    "plan/unknown-name tasks[1].parts[0].responsibleUnits[0]",
  ],
  ["a goal that does not exist", (p) => (p.tasks[1].goalId = "g9"), "plan/unknown-goal tasks[1].goalId"],
  [
    "a goal under one that does not exist",
    (p) => (p.goals[1].parentId = "g9"),
    "plan/unknown-goal goals[1].parentId",
  ],
  ["a goal under itself", (p) => (p.goals[0].parentId = "g1"), "plan/goal-cycle goals[0].parentId"],
  ["two goals under each other", (p) => (p.goals[0].parentId = "g2"), "plan/goal-cycle goals[0].parentId"],
  [
    "a name that only a part has",
    (p) => {
      p.tasks[1].leaders.pop();
      p.tasks[1].spans.leaders.pop();
    },
    "plan/not-the-union tasks[1].leaders",
  ],
  [
    "a name that no part has",
    (p) => {
      p.tasks[1].responsibleUnits.push("教育局");
      p.tasks[1].spans.responsibleUnits.push([0, 1]);
    },
    "plan/not-the-union tasks[1].responsibleUnits",
  ],
  [
    "a span for no name",
    (p) => p.tasks[0].spans.leadUnits.push([0, 1]),
    "plan/span-count tasks[0].spans.leadUnits",
  ],
  [
    "a name without a span",
    (p) => p.tasks[1].parts[0].spans.leaders.pop(),
    "plan/span-count tasks[1].parts[0].spans.leaders",
  ],
  [
    "a deadline without a span",
    (p) => (p.tasks[0].spans.deadline = null),
    "plan/unmatched-span tasks[0].spans.deadline",
  ],
  ["a span for a lost number", (p) => (p.tasks[0].number = ""), "plan/unmatched-span tasks[0].spans.number"],
  [
    "an extra without a span",
    (p) => (p.tasks[0].extra.说明 = "见附件"),
    "plan/unmatched-span tasks[0].spans.extra.说明",
  ],
  [
    "a span for an extra that is gone",
    (p) => (p.tasks[0].extra = {}),
    "plan/unmatched-span tasks[0].spans.extra.备注",
  ],
  ["a title's span without a title", (p) => (p.title = null), "plan/unmatched-span spans.title"],
];

describe("a damaged plan is refused, the fault named with its path:", () => {
  test.each(damages)("%s", (_, damage, ...expected) => {
    const json = damaged(damage);

    expect(faults(json)).toEqual(expected);
    expect(openPlan(json).value).toBeNull();
  });

  test.each([
    ["nothing", null],
    ["a list", []],
    ["a text", "{}"],
    ["a number", 5],
    ["undefined", undefined],
  ])("%s is no plan", (_, json) => {
    expect(faults(json)).toEqual(["plan/wrong-type"]);
  });

  test("faults of every kind are named at once", () => {
    const json = damaged((p) => {
      p.year = "2024";
      p.officials[0].office = 5;
      p.tasks[0].leaders = ["赵六"];
      p.tasks[1].parts[0].deadline = {};
      p.goals[0].parentId = "g1";
    });

    expect(faults(json)).toEqual([
      "plan/wrong-type year",
      "plan/missing-key tasks[1].parts[0].deadline.text",
      "plan/missing-key tasks[1].parts[0].deadline.date",
      "plan/wrong-type officials[0].office",
      "plan/goal-cycle goals[0].parentId",
      "plan/unknown-name tasks[0].leaders[0]",
    ]);
  });

  test("where the list of units cannot be read, nothing is said of the names in it", () => {
    expect(faults(damaged((p) => delete p.units))).toEqual(["plan/missing-key units"]);
  });

  test("each message says the place and the fault in both languages", () => {
    const { diagnostics } = openPlan(damaged((p) => (p.tasks[0].leaders = [7, "赵六"])));

    expect(diagnostics.map(({ message }) => message)).toEqual([
      {
        en: "tasks[0].leaders[0]: expected a text, found 7",
        zh: "tasks[0].leaders[0]：应为文字，实为 7",
      },
    ]);
  });
});

describe("versions", () => {
  const newer = () =>
    damaged((p) => {
      p.schemaVersion = "1.3";
      p.priority = "high";
      p.tasks[1].parts[0].weight = 3;
      p.tasks[1].spans.weight = [0, 1];
    });

  test("a newer minor version is read without the keys it added, and says so", () => {
    const { value, diagnostics } = openPlan(newer());

    expect(value).toEqual(fullPlan());
    expect(diagnostics).toMatchObject([
      {
        code: "plan/newer-version",
        severity: "info",
        data: { dropped: ["tasks[1].parts[0].weight", "tasks[1].spans.weight", "priority"] },
      },
    ]);
  });

  test("the plan that was given is left as it is", () => {
    const json = newer();
    openPlan(json);

    expect(json).toEqual(newer());
  });

  test("a newer minor version may not break what this one knows", () => {
    const json = damaged((p) => {
      p.schemaVersion = "1.1";
      p.tasks[0].weight = 3;
      p.tasks[0].leaders = ["赵六"];
      p.year = "2024";
    });

    expect(faults(json)).toEqual([
      "plan/newer-version schemaVersion",
      "plan/wrong-type year",
      "plan/unknown-name tasks[0].leaders[0]",
    ]);
    expect(openPlan(json).value).toBeNull();
  });

  test.each(["0.9", "2.0", "10.4"])("version %s is refused, and nothing else is said", (version) => {
    const { value, diagnostics } = openPlan({ schemaVersion: version });

    expect(value).toBeNull();
    expect(diagnostics.map(({ message }) => message.en)).toEqual([
      `schemaVersion: version ${version} cannot be read, only 1.0 and later minor versions of it`,
    ]);
  });

  test.each([["1"], [1], [null], ["one"]])("%j is no version", (version) => {
    expect(openPlan(damaged((p) => (p.schemaVersion = version))).diagnostics).toMatchObject([
      { data: { path: "schemaVersion" }, severity: "error" },
    ]);
  });
});

describe("hostile input", () => {
  test("nothing throws, whatever it is", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withSparseArray: true }), (json) => {
        expect(openPlan(json).value).toBeNull();
      }),
    );
  });

  test("nothing throws when any value of a plan is replaced by another", () => {
    const keys = fc.constantFrom(...(Object.keys(fullPlan()) as (keyof Plan)[]));
    fc.assert(
      fc.property(keys, fc.anything({ withSparseArray: true, withBigInt: true }), (key, value) => {
        expect(Array.isArray(openPlan({ ...fullPlan(), [key]: value }).diagnostics)).toBe(true);
      }),
    );
  });

  test("a plan with a hundred thousand broken tasks has as many faults", () => {
    const { diagnostics } = openPlan(damaged((p) => (p.tasks = Array(100_000).fill(5))));

    expect(diagnostics).toHaveLength(100_000);
  });

  test("more faults within one task than can be collected are one fault", () => {
    const json = damaged((p) => (p.tasks[0].leaders = Array(1_000_000).fill(5)));

    expect(faults(json)).toEqual(["plan/bad-value"]);
  });

  test("a long chain of goals is followed to its end", () => {
    const goals = Array.from({ length: 50_000 }, (_, i) => ({
      id: `g${i + 1}`,
      number: null,
      name: "目标",
      parentId: i === 0 ? null : `g${i}`,
      spans: [],
    }));

    expect(faults({ ...minimalPlan(), goals })).toEqual([]);
  });
});

describe("meta", () => {
  test("what is known of a document may be little, and the file may hold more", () => {
    const json = {
      id: "qinghe-2024",
      jurisdiction: { name: "青禾区" },
      issuer: null,
      retrieved: "2024-05-01",
    };

    expect(openPlanMeta(json)).toEqual({
      value: { id: "qinghe-2024", jurisdiction: { name: "青禾区" }, issuer: null },
      diagnostics: [],
    });
  });

  test("what is wrong in it is named with its path", () => {
    const { value, diagnostics } = openPlanMeta({
      id: "青禾",
      jurisdiction: { level: "区" },
      issuedOn: "2024年",
    });

    expect(value).toBeNull();
    expect(diagnostics.map(({ code, data }) => `${code} ${data.path}`)).toEqual([
      "plan/bad-value id",
      "plan/bad-value jurisdiction.level",
      "plan/bad-value issuedOn",
    ]);
  });
});
