/** How one style of Chinese numbers is written: its ten digits and the names of 10, 100, 1000. */
export interface ChineseNumerals {
  digits: string;
  places: string;
}

export const plainNumerals: ChineseNumerals = { digits: "〇一二三四五六七八九", places: "十百千" };
export const legalNumerals: ChineseNumerals = { digits: "零壹贰叁肆伍陆柒捌玖", places: "拾佰仟" };
export const legalTraditionalNumerals: ChineseNumerals = { digits: "零壹貳參肆伍陸柒捌玖", places: "拾佰仟" };

/** Digit by digit: 2023 is 二〇二三. */
export function chineseDigits(value: number, { digits } = plainNumerals): string {
  return String(value).replace(/\d/gu, (digit) => digits.charAt(Number(digit)));
}

/** By place: 23 is 二十三, 105 is 一百零五, 12000 is 一万二千. Whole numbers from 0 to 99,999,999. */
export function chineseCount(value: number, numerals = plainNumerals): string {
  if (value === 0) return "零";
  const myriads = Math.floor(value / 10_000);
  const rest = value % 10_000;
  const upper = myriads === 0 ? "" : `${underMyriad(myriads, numerals)}万`;
  const gap = myriads > 0 && rest > 0 && rest < 1000 ? "零" : "";
  const count = upper + gap + (rest === 0 ? "" : underMyriad(rest, numerals));
  // 十二, not 一十二; sums of money keep 壹拾贰.
  return numerals === plainNumerals && count.startsWith("一十") ? count.slice(1) : count;
}

function underMyriad(value: number, { digits, places }: ChineseNumerals): string {
  const figures = String(value);
  let count = "";
  for (const [index, figure] of [...figures].entries()) {
    const place = figures.length - index - 1;
    if (figure !== "0") count += digits.charAt(Number(figure)) + (place > 0 ? places.charAt(place - 1) : "");
    else if (!count.endsWith("零")) count += "零";
  }
  return count.replace(/零$/u, "");
}
