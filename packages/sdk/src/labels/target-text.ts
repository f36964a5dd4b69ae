import type { Bilingual, Target } from "@fenjie/core/model";
import { comparators } from "../comparators.js";
import { label } from "./labels.js";

/** What a target asks for, in the words of people. */
export interface TargetText {
  /** The relation as a sign, the number, the unit of measure: `{ en: "≥ 5,500 亩", zh: "≥ 5500亩" }`. */
  amount: Bilingual;
  /** The relation in words, for those who do not read signs: `{ en: "at least", zh: "不少于" }`. */
  relation: Bilingual;
}

/** What is asked of a target: its number, and in which relation to it. */
export type TargetNumber = Pick<Target, "comparator" | "value" | "valueMax" | "unitText" | "scaledFrom">;

/**
 * A target's number as people read it. In Chinese a scaled number stays as printed (358亿元), in English it
 * is multiplied out (35,800,000,000 元); the unit of measure stays Chinese in both.
 */
export function targetText({ comparator, value, valueMax, unitText, scaledFrom }: TargetNumber): TargetText {
  const { sign, key } = comparators[comparator];
  const unit = unitText ?? "";
  const number = (language: "en" | "zh"): string => {
    const digits = (each: number) =>
      each.toLocaleString("en-US", { maximumFractionDigits: 4, useGrouping: language === "en" });
    if (valueMax !== null) return `${digits(value)}–${digits(valueMax)}`;
    return language === "zh" && scaledFrom !== null ? scaledFrom : digits(value);
  };
  const space = unit === "" || unit === "%" ? "" : " ";
  return {
    amount: {
      en: `${sign} ${number("en")}${space}${unit}`.trim(),
      zh: `${sign} ${number("zh")}${unit}`.trim(),
    },
    relation: label("comparator", key),
  };
}
