import { expect, test } from "vitest";
import { findDelimiter } from "./find-delimiter.js";

test.each<[string, string | undefined, string]>([
  ["commas", ",", "序号,内容,单位\n1,修桥,甲\n"],
  ["semicolons around commas", ";", "序号;内容;单位\n1;修桥, 植树;甲\n2;护林;乙\n"],
  ["tabs around commas", "\t", "序号\t内容\n1\t修桥, 植树\n"],
  ["full-width semicolons", "；", "序号；内容；单位\n1；修桥；甲\n2；植树；乙\n"],
  ["commas inside quotes only", ";", '序号;内容\n1;"修桥,植树"\n2;"护林,清淤"\n'],
  ["a stated separator", ";", "sep=;\n序号;内容\n"],
  [
    "full-width commas in sentences of like build",
    undefined,
    "要修桥，要植树，要护林。\n要清淤，要铺路，要通水。\n要一，要二，要三。\n",
  ],
  ["one comma in each of two sentences", undefined, "修桥,年内完成。\n植树,明年完成。\n"],
  [
    "tabs in two lines of prose",
    undefined,
    "联系人：甲\t电话：1\n第一段。\n第二段。\n第三段。\n联系人：乙\t电话：2\n",
  ],
  ["no delimiter at all", undefined, "修桥\n植树\n"],
])("%s", (_, delimiter, text) => {
  expect(findDelimiter(text)?.delimiter).toBe(delimiter);
});
