import { expect, test } from "vitest";
import { readingOf } from "../../test/layouts.js";
import { reportSlips } from "./slips.js";

const letters = (text: string) =>
  reportSlips(readingOf(text)).map(({ code, span }) => `${code} ${text.slice(...(span ?? []))}`);

test.each(["1O00", "1OO", "3l0", "O50", "１０O"])("%s mixes letters into a number", (printed) => {
  expect(letters(`完成投资${printed}万元。`)).toContain(`text/letter-in-number ${printed}`);
});

test.each(["5G", "O2O", "H5", "PM2.5", "1000", "100kV", "GDP", "4A级"])(
  "%s is a word of its own",
  (printed) => {
    expect(letters(`建设${printed}项目。`)).toEqual([]);
  },
);

test("a lone digit with nothing to count looks stray, one that counts does not", () => {
  expect(letters("做好建议提案统筹办理4工作。")).toEqual(["text/stray-digit 4"]);
  expect(letters("新建学校4所，创建4星级酒店。")).toEqual([]);
});
