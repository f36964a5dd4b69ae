import type { Plan } from "@fenjie/core";
import type { Language, Say } from "../site/at.js";

type Target = Plan["tasks"][number]["targets"][number];

const signs: Readonly<Record<Target["comparator"], string>> = {
  "=": "=",
  ">=": "≥",
  ">": ">",
  "<=": "≤",
  "<": "<",
  "~": "≈",
  between: "",
};

/** The number of a target with its relation and unit: "≥ 5,500 亩"; in Chinese 万 and 亿 stay as printed. */
export function amountOf(target: Target, language: Language): string {
  const { comparator, value, valueMax, unitText, scaledFrom } = target;
  const digits = (each: number) => each.toLocaleString("en-US", { maximumFractionDigits: 4 });
  const number = language === "zh" && scaledFrom !== null ? scaledFrom : digits(value);
  const range = valueMax === null ? number : `${digits(value)}–${digits(valueMax)}`;
  return `${signs[comparator]} ${range} ${unitText ?? ""}`.trim();
}

/** The relation in words, for those who do not read signs. */
export function relationOf({ comparator }: Target, say: Say): string {
  const words: Readonly<Record<Target["comparator"], string>> = {
    "=": say("等于", "exactly"),
    ">=": say("不少于", "at least"),
    ">": say("超过", "more than"),
    "<=": say("不超过", "at most"),
    "<": say("低于", "less than"),
    "~": say("约", "about"),
    between: say("介于", "between"),
  };
  return words[comparator];
}
