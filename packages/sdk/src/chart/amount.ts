/** A number as people read it: to one decimal place, in Chinese with 万 and 亿, in English with commas. */
export function amount(value: number, language: "zh-Hans" | "en"): string {
  const [scale, word] = language === "en" ? ([1, ""] as const) : scaleOf(Math.abs(value));
  const digits = scale > 1 ? 2 : Math.abs(value) < 1 ? 3 : Number.isInteger(value) ? 0 : 1;
  return `${(value / scale).toLocaleString("en-US", { maximumFractionDigits: digits, useGrouping: language === "en" })}${word}`;
}

const scaleOf = (value: number): readonly [number, string] =>
  value >= 1e8 ? [1e8, "亿"] : value >= 1e5 ? [1e4, "万"] : [1, ""];
