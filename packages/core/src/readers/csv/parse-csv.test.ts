import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCsv } from "./parse-csv.js";

const fieldsOf = (text: string, delimiter = ",") =>
  parseCsv(text, delimiter).records.map(({ fields }) => fields);

test("quotes hold delimiters, line ends and doubled quotes", () => {
  expect(fieldsOf('1,"甲,乙"\r\n2,"甲\n乙"\r\n3,"甲""乙"""\r\n')).toEqual([
    ["1", "甲,乙"],
    ["2", "甲\n乙"],
    ["3", '甲"乙"'],
  ]);
});

test("a quote inside a field is a character", () => {
  expect(fieldsOf('1,编印"读本"\n2,"推广"通办"事项"\n')).toEqual([
    ["1", '编印"读本"'],
    ["2", '推广"通办"事项'],
  ]);
});

test("spaces around quotes are no part of the field", () => {
  expect(fieldsOf('1, "甲" ,乙\n')).toEqual([["1", "甲", "乙"]]);
});

test("blank lines are no records, blank fields are fields", () => {
  expect(fieldsOf("1,甲\n\n \n,\n")).toEqual([
    ["1", "甲"],
    ["", ""],
  ]);
});

test("records know the line they begin on", () => {
  expect(parseCsv('1,"甲\n乙\n丙"\n\n2,丁\n', ",").records.map(({ line }) => line)).toEqual([0, 4]);
});

test("a quote never closed is a character, and later quotes close on their line", () => {
  const parsed = parseCsv('1,"甲,乙\n2,"丙,丁"\n3,"戊\n', ",");

  expect(parsed.records.map(({ fields }) => fields)).toEqual([
    ["1", '"甲', "乙"],
    ["2", "丙,丁"],
    ["3", '"戊'],
  ]);
  expect(parsed.unclosedQuote).toEqual({ record: 0, field: 1 });
});

test("reading stops at the most fields asked for", () => {
  expect(parseCsv("1,2\n3,4\n", ",", 3)).toMatchObject({ cutOff: true, records: [{ fields: ["1", "2"] }] });
});

test("what is written by RFC 4180 is read back", () => {
  const field = fc.string({
    unit: fc.constantFrom("甲", '"', ",", ";", "\n", "\r\n", " ", "1"),
    maxLength: 6,
  });
  const records = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
  fc.assert(
    fc.property(records, (rows) => {
      const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
      const text = rows.map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
      const parsed = parseCsv(text, ",");
      expect(parsed.unclosedQuote).toBeNull();
      expect(parsed.records.map(({ fields }) => fields)).toEqual(rows);
    }),
  );
});
