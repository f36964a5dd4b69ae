import { expect, test } from "vitest";
import { inventedPlan } from "../test/invented-plan.js";
import { preparePinyin } from "./prepare-pinyin.js";

const read = (leaders: string, lead: string, goal = "目标") =>
  preparePinyin([inventedPlan("plan", [[goal, "甲", leaders, lead, "各镇"]])]).names;

test.each([
  ["单明", "shan ming"],
  ["解明", "xie ming"],
  ["曾明", "zeng ming"],
  ["仇明", "qiu ming"],
  ["查明", "zha ming"],
  ["区明", "ou ming"],
  ["朴明", "piao ming"],
  ["任明", "ren ming"],
  ["盖明", "ge ming"],
  ["种明", "chong ming"],
  ["祭明", "zhai ming"],
  ["乐明", "yue ming"],
  ["员明", "yun ming"],
  ["缪明", "miao ming"],
  ["翟明", "zhai ming"],
  ["逄明", "pang ming"],
  ["冼明", "xian ming"],
  ["葛明", "ge ming"],
  ["召明", "shao ming"],
  ["折明", "she ming"],
  ["繁明", "po ming"],
  ["那明", "na ming"],
  ["吕明", "lv ming"],
  ["於明", "yu ming"],
  ["尉迟明", "yu chi ming"],
  ["万俟明", "mo qi ming"],
  ["令狐明", "ling hu ming"],
  ["长孙明", "zhang sun ming"],
  ["澹台明", "tan tai ming"],
])("the surname of %s is read %s", (name, reading) => {
  expect(read(name, "教育局")[0]).toEqual({
    name,
    pinyin: reading,
    initials: reading.replace(/(\w)\w*\s?/gu, "$1"),
  });
});

test("officials, units and goals are read once each, collectives are not", () => {
  expect(read("王岚", "教育局 人行", "重点工作").map(({ name, pinyin }) => [name, pinyin])).toEqual([
    ["王岚", "wang lan"],
    ["教育局", "jiao yu ju"],
    ["人行", "ren hang"],
    ["重点工作", "zhong dian gong zuo"],
  ]);
});

test("every character has one syllable or stands for itself, in lower case", () => {
  const [, unit] = read("王岚", "政府办（5G专班）");

  expect(unit).toEqual({
    name: "政府办（5G专班）",
    pinyin: "zheng fu ban （ 5 g zhuan ban ）",
    initials: "zfb5gzb",
  });
});
