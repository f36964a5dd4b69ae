import type { Comparator } from "../../model/schemas/comparator.js";
import type { Target } from "../../model/schemas/target.js";
import type { Threshold } from "../../model/schemas/threshold.js";
import { withoutBlanks } from "../../text/blanks.js";
import { indicatorKey } from "./indicator-key.js";
import { targetKind } from "./kind.js";
import type { Name } from "./naming.js";
import type { Case } from "./read-sentence.js";
import type { Reading } from "./state.js";

/** Puts a target together from an amount, its name and what was gathered before it. */
export function makeTarget(
  reading: Reading,
  given: Case,
  { name, noun, byHead }: Name,
  thresholds: readonly Case[],
  baseline: Case | null,
): Target {
  const { text } = reading;
  const { amount, left, right } = given;
  const start = Math.min(left.start, thresholds[0]?.left.start ?? left.start);
  const span = trim(text, start, byHead ? Math.max(right.end, amount.end) : amount.end, byHead);
  return {
    indicator: name,
    indicatorKey: indicatorKey(name),
    comparator: comparatorOf(given),
    value: amount.value,
    valueMax: amount.valueMax,
    unitText: unitTextOf(given),
    unitCode: left.isRank ? "{rank}" : (amount.unit?.code ?? null),
    currency: amount.unit?.currency ?? null,
    kind: targetKind(given, name),
    per: left.per,
    thresholds: thresholds.map((threshold, index) =>
      toThreshold(reading, threshold, thresholds[index - 1], noun),
    ),
    modality: left.modality ?? reading.modality,
    basis: left.basis,
    baselineValue: baseline?.amount.value ?? null,
    due: reading.due,
    quote: text.slice(...span),
    span,
    scaledFrom: amount.scaled ? withoutBlanks(text.slice(amount.start, amount.numberEnd)) : null,
  };
}

/** 前10位 is one of the first ten; else what stands behind the number counts, then what stands before. */
function comparatorOf({ amount, left }: Case): Comparator {
  if (amount.valueMax !== null) return "between";
  if (left.isRank) return "<=";
  if (left.bound === ">" || left.bound === "<") return left.bound;
  return amount.hasBound ? amount.comparator : (left.bound ?? amount.comparator);
}

function unitTextOf({ amount, left, right }: Case): string | null {
  if (left.isRank) return "位";
  if (amount.unit !== null) return amount.unit.text;
  return amount.value === 0 && right.text.startsWith("增长") ? "%" : null;
}

/** A threshold without a noun takes that of the one it is joined to, of the target before, or what is counted. */
function toThreshold(reading: Reading, given: Case, before: Case | undefined, counted: string): Threshold {
  const { amount, left, right } = given;
  const isOther = before?.right.text === "或";
  const noun = isOther ? before.left.noun : left.noun;
  const start = left.noun === "" || isOther ? amount.start : left.nounStart;
  return {
    indicator: noun || reading.previous?.threshold || right.head || counted,
    comparator: comparatorOf(given),
    value: amount.value,
    unitText: amount.unit?.text ?? "",
    currency: amount.unit?.currency ?? null,
    joinedBy: isOther ? "或" : null,
    quote: reading.text.slice(start, amount.end),
    span: [start, amount.end],
  };
}

const edges = " \t\n，,、；;：:。";
/** What may join a noun to the next one. */
const joints = "和与及并等";

function trim(text: string, start: number, end: number, byHead: boolean): [number, number] {
  let [low, high] = [start, end];
  while (low < high && edges.includes(text.charAt(low))) low++;
  while (
    high > low &&
    (edges.includes(text.charAt(high - 1)) || (byHead && joints.includes(text.charAt(high - 1))))
  )
    high--;
  return [low, high];
}
