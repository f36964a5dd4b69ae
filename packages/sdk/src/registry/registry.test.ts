import { expect, test } from "vitest";
import { inventedPlan } from "../../test/invented-plan.js";
import { roster } from "../../test/invented-roster.js";
import { planEntries, rosterEntries } from "./entries.js";
import { expandRef, parseRef, refOf } from "./reference.js";
import { createRegistry } from "./registry.js";
import { resolveUnit } from "./resolve-unit.js";

const plan = inventedPlan("qinghe-2024", [
  ["一", "甲", "王岚", "教育局 组织部（人才办、老干部局） 政府办", "东湖 柳溪镇"],
  ["一", "乙", "王岚", "政府办（数据局） 工业和信息化局", "各镇、街道"],
]);
const registry = createRegistry([...rosterEntries(roster), ...planEntries(plan)]);
const means = (name: string, options = {}) => {
  const answer = resolveUnit(name, registry, options);
  return answer.kind === "unit" ? [answer.via, answer.unit.name] : answer.kind;
};

test.each([
  ["教育局", ["exact", "教育局"]],
  [" 教 育 局 ", ["exact", "教育局"]],
  ["组织部(人才办、老干部局)", ["exact", "组织部（人才办、老干部局）"]],
  ["东湖", ["alias", "东湖生态休闲区"]],
  ["老干部局", ["alias", "组织部（人才办、老干部局）"]],
  ["组织部", ["bracket", "组织部（人才办、老干部局）"]],
  ["教育局（体育局）", ["bracket", "教育局"]],
  ["政府办", ["exact", "政府办"]],
  ["政府办（数据局）", ["exact", "政府办（数据局）"]],
  ["数据局", ["alias", "政府办（数据局）"]],
  ["各镇、街道", "unknown"],
  ["", "unknown"],
])("%s means %j", (name, answer) => {
  expect(means(name)).toEqual(answer);
});

test("a plan's name for a listed place is another name of it, so that the roster's kind and code hold", () => {
  const answer = resolveUnit("东湖", registry);

  expect(answer).toMatchObject({
    kind: "unit",
    unit: { kind: "zone", code: "990112400", listedBy: { id: "990112-2024" } },
  });
});

test("政府办 does not become 政府办（数据局）, nor the other way round", () => {
  expect(registry.entries.filter(({ name }) => name.startsWith("政府办"))).toHaveLength(2);
});

test("a name that two units bear is ambiguous, and the place tells them apart", () => {
  const elsewhere = rosterEntries({ ...roster, id: "990113-2024", jurisdiction: { code: "990113" } });
  const both = createRegistry([...rosterEntries(roster), ...elsewhere]);

  expect(resolveUnit("白塔镇", both)).toMatchObject({
    kind: "ambiguous",
    candidates: [{ jurisdiction: "990112" }, { jurisdiction: "990113" }],
    why: { zh: "“白塔镇”可能指白塔镇或白塔镇" },
  });
  expect(resolveUnit("白塔镇", both, { jurisdiction: "990113" })).toMatchObject({
    kind: "unit",
    unit: { jurisdiction: "990113" },
  });
});

test("an unknown name comes with near ones: longer forms, abbreviations, slips", () => {
  const near = (name: string) => {
    const answer = resolveUnit(name, registry);
    return answer.kind === "unknown" ? answer.near.map((unit) => unit.name) : answer.kind;
  };

  expect(near("青禾区教育局")).toEqual(["教育局"]);
  expect(near("工信局")).toEqual(["工业和信息化局"]);
  expect(near("柳西镇")).toEqual([]);
  expect(near("柳溪")).toEqual(["柳溪镇"]);
});

test("a name counts on the days it was in force", () => {
  expect(means("石桥镇", { on: "2022-05-31" })).toEqual(["exact", "石桥镇"]);
  expect(means("石桥镇", { on: "2022-06-01" })).toBe("unknown");
  expect(means("石桥街道", { on: "2022-06-01" })).toEqual(["exact", "石桥街道"]);
  expect(resolveUnit("石桥镇", registry, { on: "2024-01-01" })).toMatchObject({
    near: [{ name: "石桥镇" }],
    why: { zh: "“石桥镇”在2024-01-01不存在或已更名" },
  });
});

test.each([
  ["相关镇、开发区", { quantifier: "relevant", kinds: ["town", "zone"] }],
  ["各镇、街道", { quantifier: "all", kinds: ["town", "subdistrict"] }],
  ["柳溪镇", { quantifier: "one", kinds: ["town"] }],
  ["绿建区", { quantifier: "one", kinds: [] }],
  ["教育局", { quantifier: "one", kinds: [] }],
])("%s is read as %j", (raw, ref) => {
  expect(parseRef(raw)).toEqual({ raw, ...ref });
});

test("a unit of a plan is read the same way, without its words", () => {
  for (const unit of plan.units) expect(refOf(unit)).toEqual(parseRef(unit.name));
});

const expand = (raw: string, on?: string, of = registry) => {
  const { members, candidates, complete } = expandRef(parseRef(raw), of, on === undefined ? {} : { on });
  return {
    members: members.map(({ name }) => name),
    candidates: candidates.map(({ name }) => name),
    complete,
  };
};

test("各 means what the roster lists on that day, and is complete only if the roster is", () => {
  const members = ["柳溪镇", "白塔镇", "石桥街道"];
  expect(expand("各镇、街道", "2024-03-01")).toEqual({ members, candidates: [], complete: false });

  const full = createRegistry(rosterEntries({ ...roster, complete: true }));
  expect(expand("各镇、街道", "2024-03-01", full)).toEqual({ members, candidates: [], complete: true });
  expect(expand("各镇", "2020-03-01", full).members).toEqual(["柳溪镇", "白塔镇", "石桥镇"]);
});

test("相关 gives candidates and no members", () => {
  expect(expand("相关镇", "2024-03-01")).toEqual({
    members: [],
    candidates: ["柳溪镇", "白塔镇"],
    complete: false,
  });
});

test("without a roster nothing is guessed, whatever the plan prints", () => {
  const bare = createRegistry(planEntries(plan));

  expect(expand("各镇、街道", undefined, bare)).toEqual({ members: [], candidates: [], complete: false });
  expect(expand("各部门")).toEqual({ members: [], candidates: [], complete: false });
});

test("a single name expands to itself", () => {
  expect(expand("柳溪镇")).toEqual({ members: ["柳溪镇"], candidates: [], complete: true });
  expect(expand("无名镇")).toEqual({ members: [], candidates: [], complete: false });
});
