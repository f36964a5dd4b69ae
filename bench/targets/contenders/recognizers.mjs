import {
  Culture,
  recognizeCurrency,
  recognizeDimension,
  recognizeNumber,
  recognizePercentage,
} from "@microsoft/recognizers-text-suite";

const inChinese = (recognize) => (text) => recognize(text, Culture.Chinese);
const numbers = inChinese(recognizeNumber);
const others = [recognizeCurrency, recognizeDimension, recognizePercentage].map(inChinese);

/**
 * Every number it finds is a target. It knows amounts of money, measures, percentages and bare numbers, each by a model
 * of its own; of those that overlap, the longest counts. It knows no comparators and no indicators.
 */
export function read(text) {
  const bare = numbers(text);
  const found = [...others.flatMap((recognize) => recognize(text)), ...bare].sort(
    (one, other) => one.start - other.start || other.end - one.end,
  );
  const targets = [];
  let free = 0;
  for (const { text: quote, start, end, typeName, resolution } of found) {
    if (start < free || resolution?.value == null) continue;
    free = end + 1;
    targets.push({
      comparator: "=",
      value: Number.parseFloat(resolution.value),
      valueMax: null,
      unitText: typeName === "percentage" ? "%" : unitOf(quote, start, end, bare),
      indicator: "",
      quote,
      span: [start, end + 1],
    });
  }
  return targets;
}

/** What stands behind the number in an amount: its own name of the unit is English. */
function unitOf(quote, start, end, bare) {
  const inside = bare.find((amount) => amount.start >= start && amount.end <= end);
  const unit = inside === undefined ? "" : quote.slice(inside.end + 1 - start);
  return unit === "" ? null : unit;
}
