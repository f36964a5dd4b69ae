import { describe, expect, test } from "vitest";
import { entryOf } from "../../test/extract.js";
import type { Entry } from "../model/entry.js";
import { createHolderReader, saysFirstLeads } from "./holders.js";

/** Names of each entry by role, and the codes of what was noticed. */
function read(text: string, entries: readonly Entry[], firstUnitLeads = false) {
  const reader = createHolderReader({ text, noise: [] }, entries, firstUnitLeads);
  const names = entries.map((entry) => {
    const { leaders, leadUnits, responsibleUnits } = reader.read(entry);
    return [leaders, leadUnits, responsibleUnits]
      .map((list) => list.map((name) => name.text).join(" + "))
      .join(" | ");
  });
  return { names, noticed: reader.diagnostics() };
}

const responsible = (text: string, ...lists: string[]) =>
  read(
    text,
    lists.map((list) => entryOf(text, { responsibleUnits: list })),
  );

test("names stand in printed order, each once", () => {
  const text = "住建局、财政局、住建局 何川、何川";
  const entry = entryOf(text, { responsibleUnits: "住建局、财政局、住建局", leaders: "何川、何川" });

  expect(read(text, [entry]).names).toEqual(["何川 |  | 住建局 + 财政局"]);
});

test("a glued name is parted when each of its parts stands alone elsewhere, with a fix", () => {
  const text = "住建局财政局；住建局；财政局、各镇";
  const { names, noticed } = responsible(text, "住建局财政局", "；住建局；", "财政局、各镇");

  expect(names[0]).toBe(" |  | 住建局 + 财政局");
  expect(noticed).toMatchObject([
    { code: "units/glued", span: [0, 6], fix: { span: [3, 3], replacement: "、" } },
  ]);
});

test("a body above others and a bare office prove nothing", () => {
  const text = "市委办公室；市委；办公室";

  expect(responsible(text, "市委办公室；", "；市委；", "；办公室")).toEqual({
    names: [" |  | 市委办公室", " |  | 市委", " |  | 办公室"],
    noticed: [],
  });
});

test("a very long name without separators is reported and kept", () => {
  const text = "城南街道办事处城北街道办事处城东街道办事处城西街道办事处";
  const { names, noticed } = responsible(text, text);

  expect(names).toEqual([` |  | ${text}`]);
  expect(noticed.map(({ code }) => code)).toEqual(["units/run-together"]);
});

describe("a mark behind a unit is no part of its name", () => {
  test.each([
    ["住建局（牵头）、财政局", " | 住建局 | 财政局"],
    ["住建局(主办)、财政局（配合）", " | 住建局 | 财政局"],
    ["组织部（人才办）、财政局", " |  | 组织部（人才办） + 财政局"],
  ])("in %s", (list, expected) => {
    expect(responsible(list, list).names).toEqual([expected]);
  });
});

test("where a rule says that the first listed leads, it does so in lists without a lead", () => {
  const text = "住建局、财政局；城管局；交通局、公安局";
  const entries = [
    entryOf(text, { responsibleUnits: "住建局、财政局" }),
    entryOf(text, { responsibleUnits: "城管局" }),
    entryOf(text, { leadUnits: "交通局", responsibleUnits: "公安局" }),
  ];

  expect(read(text, entries, true).names).toEqual([
    " | 住建局 | 财政局",
    " | 城管局 | ",
    " | 交通局 | 公安局",
  ]);
});

test("padding is left out of names and reported once for the document", () => {
  const text = "王  栋、李　川 住 建 局";
  const { names, noticed } = read(text, [
    entryOf(text, { leaders: "王  栋、李　川", leadUnits: "住 建 局" }),
  ]);

  expect(names).toEqual(["王栋 + 李川 | 住建局 | "]);
  expect(noticed).toMatchObject([
    { code: "noise/padded-names", span: [0, 4], data: { count: 3, first: "王  栋" } },
  ]);
});

test.each([
  ["列第一位的责任单位为牵头单位或汇总单位", true],
  ["责任单位中排在首位的为牵头单位", true],
  ["第一个单位为牵头单位", true],
  ["牵头单位要主动协调，责任单位要积极配合", false],
  ["第一责任单位为区住建局", false],
])("%s says that the first unit leads: %s", (text, expected) => {
  expect(saysFirstLeads(text)).toBe(expected);
});
