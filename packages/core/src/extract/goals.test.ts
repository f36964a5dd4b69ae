import { expect, test } from "vitest";
import { entryOf, placeOf } from "../../test/extract.js";
import type { Entry } from "../model/entry.js";
import { buildGoals } from "./goals.js";

const text = "一、城市更新 小区 街巷 城市更新 交通畅达";
const source = { text, noise: [] };
const build = (entries: readonly Entry[]) => buildGoals(source, entries, { justified: false });
const under = (...path: string[]) => entryOf(text, { path });

test("goals nest along the path and are numbered by first appearance", () => {
  const { goals, goalIds } = build([under("城市更新", "小区"), under("城市更新", "街巷"), under("交通畅达")]);

  expect(goals.map(({ id, name, parentId }) => [id, name, parentId])).toEqual([
    ["g1", "城市更新", null],
    ["g2", "小区", "g1"],
    ["g3", "街巷", "g1"],
    ["g4", "交通畅达", null],
  ]);
  expect(goalIds).toEqual(["g2", "g3", "g4"]);
});

test("a goal printed again beside its neighbour is merged, with a span for each place", () => {
  const again = under("城市更新");
  const printedAgain = { ...again, path: [{ number: null, name: [placeOf(text, "城市更新", "街巷")] }] };
  const { goals, diagnostics } = build([again, printedAgain]);

  expect(goals.map(({ spans }) => spans.length)).toEqual([2]);
  expect(diagnostics.map(({ code, span }) => [code, text.slice(...(span ?? []))])).toEqual([
    ["goals/repeated", "城市更新"],
  ]);
});

test("the same name is another goal under another parent or behind another goal", () => {
  const { goals, goalIds } = build([under("城市更新", "小区"), under("交通畅达", "小区"), under("城市更新")]);

  expect(goals.map(({ name, parentId }) => `${name} ${parentId}`)).toEqual([
    "城市更新 null",
    "小区 g1",
    "交通畅达 null",
    "小区 g3",
    "城市更新 null",
  ]);
  expect(goalIds).toEqual(["g2", "g4", "g5"]);
});

test("a goal keeps its number as printed, apart from its name", () => {
  const entry: Entry = {
    ...under(),
    path: [{ number: placeOf(text, "一"), name: [placeOf(text, "城市更新")] }],
  };

  expect(build([entry]).goals).toMatchObject([{ number: "一", name: "城市更新" }]);
});

test("a task without a path has no goal, a blank heading is none", () => {
  const blank = { ...under(), path: [{ number: null, name: [] }] };

  expect(build([under(), blank])).toEqual({ goals: [], goalIds: [null, null], diagnostics: [] });
});
