import fc from "fast-check";
import { expect, test } from "vitest";
import { fullPlan } from "../../../core/test/sample-plan.js";
import { inventedPlan } from "../../test/invented-plan.js";
import { foldText } from "../fold.js";
import { highlight } from "./highlight.js";
import { searchIndex } from "./index.js";

const plan = inventedPlan("qinghe-2024", [
  ["办好养老服务", "新建“一站式”５Ｇ  体验馆", "单晓东", "工业和信息化局", "各镇、街道"],
  ["办好养老服务", "建成养老院2家，养老护理员增加30名", "李德森", "民政局"],
  ["推进工业升级", "推动工业企业上云", "李德森 单晓东", "工业和信息化局 人行", "柳溪镇"],
]);
const readings = {
  李德森: "li de sen",
  单晓东: "shan xiao dong",
  工业和信息化局: "gong ye he xin xi hua ju",
  民政局: "min zheng ju",
  人行: "ren hang",
  柳溪镇: "liu xi zhen",
  推进工业升级: "tui jin gong ye sheng ji",
  办好养老服务: "ban hao yang lao fu wu",
};
const prepared = Object.entries(readings).map(([name, pinyin]) => ({
  name,
  pinyin,
  initials: pinyin.replace(/(\w)\w*\s?/gu, "$1"),
}));
const index = searchIndex(plan, { names: { names: prepared } });
const numbers = (query: string) => index.search(query).hits.map(({ task }) => task.number);
const names = (query: string) => index.search(query).names.map(({ name }) => name);

test("words of one, two and more characters are found", () => {
  expect(numbers("企")).toEqual(["3"]);
  expect(numbers("企业")).toEqual(["3"]);
  expect(numbers("工业企业")).toEqual(["3"]);
  expect(numbers("云")).toEqual(["3"]);
  expect(numbers("体育")).toEqual([]);
});

test("tasks that say it themselves come before those that only stand under such a name", () => {
  expect(numbers("养老")).toEqual(["2", "1"]);
  expect(numbers("工业")).toEqual(["3", "1"]);
});

test("a long word must stand as a whole, not only its pairs", () => {
  const pairs = inventedPlan("plan", [["目标", "甲乙丙丁乙甲"]]);

  expect(searchIndex(pairs).search("丁乙甲").total).toBe(1);
  expect(searchIndex(pairs).search("丙丁乙丙").total).toBe(0);
  expect(searchIndex(pairs).search("甲乙甲").total).toBe(0);
});

test("words parted by spaces must all be there, in any order", () => {
  expect(numbers("护理员 养老院")).toEqual(["2"]);
  expect(numbers("养老院 上云")).toEqual([]);
});

test("width, case, quotes and padding make no difference", () => {
  expect(numbers('"一站式"5g')).toEqual(["1"]);
  expect(numbers("ｇ体验")).toEqual(["1"]);
});

test("no word reaches from one text of a task into the next", () => {
  expect(numbers("30名办好")).toEqual([]);
  expect(numbers("名办")).toEqual([]);
});

test("each hit shows where the words stand, in the texts as printed", () => {
  const [hit] = index.search("养老 院").hits;
  const marked = hit?.matches.map(({ field, value, spans }) => [
    field,
    spans.map(([start, end]) => value.slice(start, end)),
  ]);

  expect(marked).toEqual([
    ["text", ["养老院", "养老"]],
    ["goal", ["养老"]],
  ]);
  const [quoted] = index.search("5g体验").hits;
  expect(quoted?.matches[0]?.spans.map(([start, end]) => quoted.task.text.slice(start, end))).toEqual([
    "５Ｇ  体验",
  ]);
});

test("a part's own words are found and named", () => {
  const { hits } = searchIndex(fullPlan()).search("学位");

  expect(hits.map(({ task, matches }) => [task.number, matches.map(({ partId }) => partId)])).toEqual([
    ["2", ["qinghe-2024/2.2"]],
  ]);
});

test("the total counts all, the limit cuts the hits", () => {
  const { total, hits } = index.search("建", { limit: 1 });

  expect([total, hits.map(({ task }) => task.number)]).toEqual([2, ["1"]]);
  expect(index.search("建", { limit: 0 }).hits).toEqual([]);
});

test("an empty query finds nothing", () => {
  expect(index.search("  ")).toEqual({ total: 0, hits: [], names: [] });
});

test.each([
  ["lds", ["李德森"]],
  ["lide", ["李德森"]],
  ["Li De Sen", ["李德森"]],
  ["ldsen", ["李德森"]],
  ["sen", ["李德森"]],
  ["sxd", ["单晓东"]],
  ["shan", ["单晓东"]],
  ["dan", []],
  ["gyhxxhj", ["工业和信息化局"]],
  ["rh", ["人行"]],
  ["lx", ["柳溪镇"]],
  ["tjgy", ["推进工业升级"]],
  ["工业", ["工业和信息化局", "推进工业升级"]],
  ["养老", ["办好养老服务"]],
  ["zq", []],
  ["l德", []],
])("%s means the names %j", (query, found) => {
  expect(names(query)).toEqual(found);
});

test("a name says what it is and what of it was meant", () => {
  expect(index.search("de sen").names).toEqual([
    { name: "李德森", kinds: ["leader"], spans: [[1, 3]], score: 1 },
  ]);
  expect(index.search("lds").names[0]?.score).toBe(4);
});

test("without readings, names are found by their characters only", () => {
  const bare = searchIndex(plan);

  expect(bare.search("lds").names).toEqual([]);
  expect(bare.search("德森").names.map(({ name }) => name)).toEqual(["李德森"]);
});

test("search finds what a scan of the folded texts finds", () => {
  const character = fc.constantFrom(..."甲乙丙１a ，A");
  const text = fc.string({ unit: character, minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 6 }),
      fc.string({ unit: character, maxLength: 4 }),
      (texts, query) => {
        const found = searchIndex(
          inventedPlan(
            "plan",
            texts.map((each) => ["目标", each]),
          ),
        ).search(query, { limit: 100 });
        const words = query
          .split(/\s+/u)
          .map(foldText)
          .filter((word) => word !== "");
        const expected = texts.filter(
          (each) => words.length > 0 && words.every((word) => foldText(each).includes(word)),
        );

        expect(found.hits.map(({ task }) => task.text)).toEqual(expected);
      },
    ),
  );
});

test("what is highlighted is, folded, what was asked for", () => {
  const text = fc.string({ unit: fc.constantFrom(..."甲乙㎡½Ａé　“"), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(text, fc.nat(11), fc.integer({ min: 1, max: 3 }), (printed, from, length) => {
      const word = foldText(printed).slice(from, from + length);
      if (word === "") return;
      const spans = highlight(printed, [word]);

      expect(spans.length).toBeGreaterThan(0);
      for (const [start, end] of spans) expect(foldText(printed.slice(start, end))).toContain(word);
    }),
  );
});
