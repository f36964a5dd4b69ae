import type * as z from "zod";
import type { Bilingual, Diagnostic } from "./diagnostic.js";
import { formatPath, previewValue, valueAt } from "./json-path.js";
import { badValue, brokenRule, missingKey, unknownKey, wrongType } from "./plan-diagnostics.js";

export type Issue = z.core.$ZodIssue;

/** Says in our words what a schema found wrong with `json`, one diagnostic for each fault. */
export function describeIssues(json: unknown, issues: readonly Issue[]): Diagnostic[] {
  return issues.flatMap((issue) => describeIssue(json, issue));
}

function describeIssue(json: unknown, issue: Issue): Diagnostic[] {
  const path = formatPath(issue.path);
  const value = valueAt(json, issue.path);
  const found = previewValue(value);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey({ path: formatPath([key], path) }, null));
    case "invalid_type":
    case "invalid_value":
      if (value === undefined && issue.path.length > 0) return [missingKey({ path }, null)];
      if (issue.code === "invalid_value")
        return [badValue({ path, expected: oneOf(issue.values), found }, null)];
      return [wrongType({ path, expected: typeName(issue.expected), found }, null)];
    case "invalid_format":
      return [badValue({ path, expected: formatName(issue), found }, null)];
    case "too_small":
      return [badValue({ path, expected: atLeast(issue.origin, issue.minimum), found }, null)];
    case "too_big":
      return [badValue({ path, expected: atMost(issue.origin, issue.maximum), found }, null)];
    case "invalid_key":
      return [badValue({ path, expected: notEmpty, found: previewValue(issue.path.at(-1)) }, null)];
    case "custom":
      return [brokenRule({ path, rule: { en: issue.params?.en, zh: issue.params?.zh } }, null)];
    default:
      return [badValue({ path, expected: { en: issue.code, zh: issue.code }, found }, null)];
  }
}

const typeNames: Record<string, Bilingual> = {
  object: { en: "an object", zh: "对象" },
  record: { en: "an object", zh: "对象" },
  array: { en: "a list", zh: "列表" },
  tuple: { en: "a pair of numbers", zh: "一对数" },
  string: { en: "a text", zh: "文字" },
  number: { en: "a number", zh: "数" },
  int: { en: "a whole number", zh: "整数" },
};

const typeName = (type: string): Bilingual => typeNames[type] ?? { en: type, zh: type };

const notEmpty: Bilingual = { en: "a text that is not empty", zh: "非空文字" };

function oneOf(values: readonly unknown[]): Bilingual {
  const list = values.map((value) => JSON.stringify(value));
  if (list.length === 1) return { en: `${list[0]}`, zh: ` ${list[0]}` };
  return { en: `one of ${list.join(", ")}`, zh: `下列之一：${list.join("、")}` };
}

function formatName(issue: z.core.$ZodIssueInvalidStringFormat): Bilingual {
  if (issue.format === "date")
    return { en: "a day of the calendar as YYYY-MM-DD", zh: "日历上的一天，写作 YYYY-MM-DD" };
  return { en: `the form ${issue.pattern}`, zh: `${issue.pattern} 的形式` };
}

function atLeast(origin: string, minimum: number | bigint): Bilingual {
  if (origin === "string") return notEmpty;
  if (origin === "array") return { en: `${minimum} numbers`, zh: `${minimum} 个数` };
  return { en: `${minimum} or more`, zh: `不小于 ${minimum} 的数` };
}

function atMost(origin: string, maximum: number | bigint): Bilingual {
  if (origin === "array") return { en: `${maximum} numbers`, zh: `${maximum} 个数` };
  return { en: `${maximum} or less`, zh: `不大于 ${maximum} 的数` };
}
