import { dependentNouns } from "../../lexicon/targets.js";
import { readLeft } from "./left.js";
import type { Case } from "./read-sentence.js";
import { readRight } from "./right.js";
import type { Sentence } from "./sentences.js";
import type { Reading } from "./state.js";

/** An indicator's name; `noun` is what the next target may borrow of it. */
export interface Name {
  name: string;
  noun: string;
  /** The verb in front of the name, its own or an inherited one. */
  flow?: string;
  /** Whether the noun stands behind the number. */
  byHead?: boolean;
}

const dependents = new Set(dependentNouns);

/**
 * Names what an amount measures: the noun before it, else the noun behind it, else one that stands
 * behind the next number (140个、358亿元的项目), else the one of the target before. `null` where
 * nothing is named or nothing commits to it.
 */
export function nameOf(
  reading: Reading,
  sentence: Sentence,
  given: Case,
  thresholds: readonly Case[],
): Name | null {
  const { at, amount, left, right } = given;
  const { previous } = reading;
  if (!isCommitted(reading, given)) return null;
  if (right.head !== "" && prefersHead(given)) {
    // 新建3所, 改扩建5所幼儿园
    const flow = left.flow || inheritedFlow(reading, given);
    return { name: flow + right.head, noun: right.head, flow, byHead: true };
  }
  if (left.noun !== "") return nameByNoun(reading, given, thresholds);
  const shared = sharedHead(reading, sentence, at);
  if (shared !== null) return { name: left.flow + shared, noun: shared };
  if (previous !== null) {
    const own = left.flow || left.activity;
    if (left.flow !== "" && left.flow === previous.flow)
      return { name: left.flow + previous.noun, noun: previous.noun };
    if (left.flow !== "") return { name: left.flow + previous.noun, noun: previous.noun };
    const name = own !== "" ? previous.noun + own : previous.flow + previous.noun;
    return { name, noun: previous.noun };
  }
  if (reading.subject !== "") return { name: reading.subject, noun: reading.subject };
  const done = left.flow + left.activity;
  if (done !== "") return { name: done, noun: done };
  return amount.hasBound && right.opens.has("handling")
    ? { name: right.text.slice(0, 8), noun: right.text.slice(0, 8) }
    : null;
}

function isCommitted(reading: Reading, { amount, left, right }: Case): boolean {
  if (left.hasVerb || left.bound !== null || left.attains || left.change !== null || amount.hasBound)
    return true;
  if (amount.comparator !== "=" || reading.modality !== null || reading.previous?.isTarget) return true;
  const acts =
    right.roles.has("event") ||
    right.roles.has("handling") ||
    right.roles.has("activity") ||
    right.roles.has("light");
  return acts || amount.unit?.word === "%" || amount.unit?.word === "倍";
}

/** Whether the noun behind the number is what is counted, though one stands before it too. */
function prefersHead({ amount, left, right }: Case): boolean {
  if (left.noun === "") return true;
  if (right.opens.has("activity")) return false;
  if (left.verbIsNear && !left.attains) return true;
  return amount.unit?.isClassifier === true && left.bound === null && !left.attains && left.change === null;
}

function nameByNoun(reading: Reading, given: Case, thresholds: readonly Case[]): Name {
  const { amount, left, right } = given;
  const { previous } = reading;
  let noun = left.noun;
  const isDependent = dependents.has(noun) || /^(?:占|高于|低于|快于|好于)/u.test(noun);
  if (isDependent && previous !== null) noun = previous.noun.replace(/(?:总量|总数|数量|数)$/u, "") + noun;
  if (isDependent && previous === null && reading.subject !== "") noun = reading.subject + noun;
  const first = thresholds[0];
  if (first !== undefined && first.left.noun === "" && previous?.threshold) noun = previous.threshold + noun;
  if (
    left.roles.has("among") &&
    previous !== null &&
    noun.length <= 3 &&
    previous.unit === amount.unit?.word
  ) {
    noun += previous.noun;
  }
  // 年度投资358亿元的重点项目
  if (right.isAttributive && right.head !== "") noun = right.head + noun;
  const flow = left.flow || inheritedFlow(reading, given);
  return { name: flow + noun + left.activity, noun, flow };
}

/** 新增小学3所、初中2所: in an enumeration one verb serves all. */
function inheritedFlow(reading: Reading, { at, left }: Case): string {
  if (left.hasVerb || left.attains || left.change !== null || left.roles.has("among")) return "";
  for (let index = at - 1; index >= 0; index--) {
    const token = reading.tokens[index];
    if (token === undefined || token.end <= left.start)
      return token?.mark === "、" ? (reading.previous?.flow ?? "") : "";
  }
  return "";
}

/** The noun behind the next number, when that number follows at once and has no noun of its own before it. */
function sharedHead(reading: Reading, sentence: Sentence, at: number): string | null {
  const { tokens } = reading;
  if (tokens[at + 1]?.mark !== "、" && tokens[at + 1]?.mark !== ",") return null;
  const next = sentence.amounts[sentence.amounts.indexOf(at) + 1];
  if (next === undefined || next - at > 8) return null;
  const right = readRight(reading, sentence, next);
  if (right.head === "") return null;
  const left = readLeft(reading, sentence, next, at + 1, null);
  return left.noun === "" || right.isAttributive ? right.head : null;
}

/** The token behind a noun that ends at `end`. */
export function behindNoun(reading: Reading, at: number, end: number): number {
  let index = at + 1;
  while ((reading.tokens[index]?.end ?? Number.POSITIVE_INFINITY) <= end) index++;
  return index;
}

/** 城镇、农村居民收入分别增长6%、7%: nouns and numbers pairwise, by token index; `null` where they do not match. */
export function pairNames(reading: Reading, { at, left }: Case): Map<number, string> | null {
  const nouns = left.noun.split(/[、和与及]/u).filter((noun) => noun !== "");
  const places = [at];
  for (let index = at + 1; places.length < nouns.length && index < at + 12; index++) {
    const token = reading.tokens[index];
    if (token === undefined) break;
    if (token.amount !== null) places.push(index);
    else if (token.mark !== "、" && !/^[和与及]$/u.test(reading.folded.slice(token.start, token.end))) break;
  }
  if (nouns.length < 2 || places.length !== nouns.length) return null;
  return new Map(places.map((place, index) => [place, shareEnding(nouns, index)]));
}

/** 小学、初中学位: a short noun shares the ending of the last one. */
function shareEnding(nouns: readonly string[], index: number): string {
  const noun = nouns[index] ?? "";
  const last = nouns.at(-1) ?? "";
  const shares = noun.length <= 4 && last.length >= noun.length + 2 && !/[率值额量数入资售]$/u.test(noun);
  return shares ? noun + last.slice(noun.length) : noun;
}
