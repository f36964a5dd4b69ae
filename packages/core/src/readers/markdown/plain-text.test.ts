import { expect, test } from "vitest";
import { plainText } from "./plain-text.js";

test.each([
  ["甲<br>乙<BR/>丙", "甲\n乙\n丙"],
  ["<p>甲</p><p>乙</p>", "\n\n甲\n\n\n\n乙\n\n"],
  ["<b>甲</b><span style='x'>乙</span>", "甲乙"],
  ["**甲**乙", "甲乙"],
  ["*甲 **乙", "*甲 **乙"],
  ["`甲`", "甲"],
  ["[甲](https://example.org/a)、![乙](./b.png)", "甲、乙"],
  ["[2031](附件)", "[2031](附件)"],
  ["1\\. 甲 \\| 乙\\*", "1. 甲 | 乙*"],
  ["甲&nbsp;乙&lt;3&#20159;&#x4e07;&unknown;", "甲\u00a0乙<3亿万&unknown;"],
  ["3 < 5 > 2", "3 < 5 > 2"],
])("%s", (markdown, text) => {
  expect(plainText(markdown)).toBe(text);
});
