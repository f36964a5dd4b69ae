import { expect, test } from "vitest";
import type { Reading } from "./reading.js";
import { looksLikeUnit, splitUnits, unitTraits } from "./units.js";

/** A reading of a text that stands at the document's start; `¶` parts two paragraphs of a cell. */
const reading = (text: string): Reading => ({
  text: text.replaceAll("¶", "\n"),
  at: [...text].map((char, index) => (char === "¶" ? -1 : index)),
});
const split = (text: string, known: string[] = []) =>
  splitUnits(reading(text), new Set(known)).map(({ text }) => text);

test.each([
  ["发改局、科技局，工信局；商务局", ["发改局", "科技局", "工信局", "商务局"]],
  ["发改局\n科技局¶工信局", ["发改局", "科技局", "工信局"]],
  ["各镇、开发区、街道", ["各镇、开发区、街道"]],
  ["相关部门¶各镇、开发区、街道", ["相关部门", "各镇、开发区、街道"]],
  ["各镇人民政府、街道办事处，市直有关部门", ["各镇人民政府、街道办事处", "市直有关部门"]],
  ["各地、各部门", ["各地", "各部门"]],
  ["市生态环境局和平分局", ["市生态环境局和平分局"]],
  ["和平区教育局、市财政局和和平街道", ["和平区教育局", "市财政局", "和平街道"]],
  ["站前街道鼓楼街道河滨街道", ["站前街道", "鼓楼街道", "河滨街道"]],
  ["东湖区站前街道鼓楼街道", ["东湖区站前街道", "鼓楼街道"]],
  ["街道口街道", ["街道口街道"]],
  ["站前街道街道口街道", ["站前街道", "街道口街道"]],
  ["站前街道鼓楼街道、城东街道办事处", ["站前街道", "鼓楼街道", "城东街道办事处"]],
  ["相关镇、高新区", ["相关镇", "高新区"]],
  ["各县（市、区）政府（管委会）", ["各县（市、区）政府（管委会）"]],
  ["州委编办及州直相关单位", ["州委编办", "州直相关单位"]],
  ["教育和体育局、自然资源和规划局", ["教育和体育局", "自然资源和规划局"]],
  ["市教育局和市体育局", ["市教育局", "市体育局"]],
  ["组织部（人才办、老干部局）、县发改局(粮食局)", ["组织部（人才办、老干部局）", "县发改局(粮食局)"]],
  ["市发改委、市财政局等部门。", ["市发改委", "市财政局"]],
  ["市发改委等有关部门按职责分工负责", ["市发改委"]],
  ["市教育局 市财政局 市卫健委", ["市教育局", "市财政局", "市卫健委"]],
  ["发 改 局、财  政  局", ["发改局", "财政局"]],
  ["住房和城乡建\n设局、街道\n办事处", ["住房和城乡建设局", "街道办事处"]],
  ["西太湖¶嘉泽镇", ["西太湖", "嘉泽镇"]],
  ["由市审计局负责。", ["市审计局"]],
  ["—", []],
  ["", []],
])("%s holds the units %j", (list, names) => {
  expect(split(list)).toEqual(names);
});

test.each([
  ["组织部（人才办）", "organization", null, [], ["人才办"]],
  ["湖塘镇", "area", null, [], []],
  ["高新区", "area", null, [], []],
  ["高新区管委会", "organization", null, [], []],
  ["西太湖", "area", null, [], []],
  ["人行", "organization", null, [], []],
  ["各镇、开发区、街道", "collective", "all", ["town", "zone", "subdistrict"], []],
  ["相关镇、开发区", "collective", "relevant", ["town", "zone"], []],
  ["各乡镇人民政府、街道办事处", "collective", "all", ["township", "town", "subdistrict"], []],
  ["县各有关单位", "collective", "relevant", ["unit"], []],
  ["市直有关部门", "collective", "relevant", ["department"], []],
  ["五县五区政府", "collective", "all", ["county", "district"], []],
  ["领导小组成员单位", "collective", "all", ["unit"], []],
])("%s is an %s", (name, kind, quantifier, of, aliases) => {
  expect(unitTraits(name)).toEqual({ kind, quantifier, of, aliases });
});

test("a sentence is no unit", () => {
  expect(looksLikeUnit("推动传统产业升级。")).toBe(false);
  expect(looksLikeUnit("加快建设")).toBe(false);
});
