import { doesAny, has } from "./roles.js";
import type { Sentence } from "./sentences.js";
import type { Reading } from "./state.js";
import type { Token } from "./tokens.js";

// Whether a sentence, or a bracket in it, tells what was reached rather than what is promised.

const promises = doesAny("modality atLeast atMost above below about");
const intends = doesAny("modality future");

/** Whether any word of a sentence promises something, or any number of it has a bound. */
export function promisesIn({ tokens }: Reading, { first, last }: Sentence): boolean {
  for (let index = first; index < last; index++) {
    const { roles, amount } = tokens[index] as Token;
    if (promises(roles) || intends(roles) || amount?.hasBound) return true;
  }
  return false;
}

/** 未完成, 创历史新高, in a sentence that promises nothing. */
export function tellsResult({ tokens }: Reading, { first, last, clauses }: Sentence): boolean {
  if (!clauses.some(({ roles }) => has.report(roles))) return false;
  for (let index = first; index < last; index++) if (intends((tokens[index] as Token).roles)) return false;
  return true;
}

/**
 * The token index of the bare year before the first number of a sentence, where it opens a clause or stands behind
 * the noun that does (2023年…; 就业形势稳定，2023年…; 总产值2023年…); -1 where there is none.
 */
export function findYear(reading: Reading, sentence: Sentence): number {
  const { tokens, folded } = reading;
  const { first, amounts } = sentence;
  const end = amounts[0] ?? first;
  let index = first;
  while (index < end && tokens[index]?.date === null) index++;
  const date = tokens[index]?.date ?? null;
  if (date === null || date.year === null || (date.isDeadline && !tellsLevel(reading, sentence))) return -1;
  const before = tokens[index - 1];
  const start = tokens[first]?.mark === ":" ? first + 1 : first;
  // 总产值2023年…, but 以2020年为基数
  const isOwn =
    index > start &&
    before !== undefined &&
    tokens.slice(start, index).every(({ kind }) => kind === "text") &&
    !"以与对按自从".includes(folded.charAt(before.start));
  return index === start || before?.mark === "," || isOwn ? index : -1;
}

/** 2024年底城镇化率为61.2%: the first number of a sentence is what something was. */
function tellsLevel({ tokens, folded }: Reading, { amounts }: Sentence): boolean {
  const start = tokens[amounts[0] ?? -1]?.start ?? 0;
  return start > 0 && "为是".includes(folded.charAt(start - 1));
}

/** 2024年投入强度2.3%，2025年|提高到2.5%: a bare rate, and behind the later year the level it comes to. */
function changesLevel({ tokens }: Reading, { amounts }: Sentence, year: number, later: number): boolean {
  const first = amounts[0] ?? later;
  if (tokens[first]?.amount?.unit?.word !== "%" || first > later) return false;
  if (!tokens.slice(year + 1, first).every(({ kind, roles }) => kind === "text" || has.scope(roles)))
    return false;
  const [next, behind] = [tokens[later + 1], tokens[later + 2]];
  const changes = has.increase(next?.roles) || has.decrease(next?.roles);
  return has.attain(next?.roles) || (changes && has.attain(behind?.roles));
}

/**
 * Where the plan's year is not known: 2022年完成投资38亿元，比上年增长4% tells a result. A bare year, or
 * 上半年, opens the sentence, a year before is compared with, and no word of it promises or bounds anything.
 */
export function tellsYear(reading: Reading, { first, last }: Sentence, year: number): boolean {
  if (reading.year !== null) return false;
  const { tokens, folded } = reading;
  const opening = tokens[year < 0 ? first : year];
  if (opening === undefined) return false;
  if (year < 0 && !partOfYear.test(folded.slice(opening.start, opening.start + 4))) return false;
  // 2020年的用水系数为0.61
  // 2023年末常住人口为482万人，城镇化率为58.7%
  let compares = year >= 0 && (folded[opening.end] === "的" || opening.date?.isDeadline === true);
  let follows = false;
  for (let index = first; index < last; index++) {
    const token = tokens[index] as Token;
    // 低于全市平均水平 compares, it does not promise.
    const beside = tokens[index + 1];
    const compared = beside !== undefined && (has.scope(beside.roles) || has.past(beside.roles));
    if (!compared && promises(token.roles)) return false;
    if (token.amount?.hasBound) return false;
    // 2025年计划新建
    if (has.future(token.roles) && (tokens[index - 1]?.date ?? null) !== null) return false;
    // 收入38620元，增长5.3%: an amount and right behind it how much more it is.
    const grows = follows && has.increase(token.roles) && isRate(beside);
    compares ||= has.basis(token.roles) || grows;
    const passes = token.mark === "," || has.adverb(token.roles);
    follows = (token.amount !== null && token.amount.unit?.word !== "%") || (follows && passes);
  }
  return compares;
}

const isRate = (token: Token | undefined): boolean =>
  /^(?:%|.*百分点)$/u.test(token?.amount?.unit?.word ?? "");

const partOfYear = /^(?:上半年|前?[一二三]季度)/u;

/**
 * 2023年完成投资86亿元，今年力争100亿元: where a sentence with such a year turns to the time behind it, as a token
 * index. Before that nothing is promised or bounded; -1 where the year is the one that is planned for.
 */
export function findTurn(reading: Reading, sentence: Sentence, year: number): number {
  const { last, amounts } = sentence;
  const { tokens, folded } = reading;
  let told = tokens[year]?.date?.year ?? 0;
  let compares = false;
  for (let index = year + 1; index < last; index++) {
    const { start, end, roles, amount, date } = tokens[index] as Token;
    // 2023年和2024年
    if (date?.year != null && tokens[index - 2]?.date?.year === told && isJoint(reading, index - 1)) {
      told = date.year;
      continue;
    }
    const word = folded.slice(start, end);
    if (turning.has(word) || word.startsWith("今年")) return index;
    // 2025年3个，2026年4个，2027年力争5个 is a plan, year by year.
    const isLater = word === "明年" || (date?.year != null && date.year > told);
    if (isLater && (tellsLevel(reading, sentence) || changesLevel(reading, sentence, year, index)))
      return index;
    if (isLater) return intendsBehind(reading, index, last, compares) ? index : -1;
    if (amount?.hasBound || promises(roles)) return -1;
    compares ||= has.basis(roles);
  }
  // 2024年查处案件372起；今年继续保持高压态势
  const next = tokens[last + 1];
  if (tokens[last]?.mark === ";" && next !== undefined && turning.has(folded.slice(next.start, next.end)))
    return last;
  const said = folded.slice(tokens[amounts.at(-1) ?? year]?.end ?? 0, tokens[last - 1]?.end ?? 0);
  const comma = said.lastIndexOf(",");
  return comma >= 0 && judges.test(said.slice(comma + 1).slice(-30)) ? last : -1;
}

/** How things stand, said last: 成效明显, 差距依然存在. */
const judges = /(?:较[高好大]|良好|明显|显著|不够|有待|(?:依然|仍|还|仍然)(?:存在|较|有))/u;

const turning = new Set(["今年", "下一步"]);

/** Whether a mark or word joins what stands on both sides of it. */
const isJoint = ({ tokens, folded }: Reading, index: number): boolean =>
  /^[、和与及至到]$/u.test(folded.slice(tokens[index]?.start, tokens[index]?.end));

/** Whether something is intended in the clause behind a date; behind a comparison a level to be held is enough. */
function intendsBehind({ tokens, folded }: Reading, at: number, last: number, compares: boolean): boolean {
  for (let index = at + 1; index < last && tokens[index]?.mark !== ","; index++) {
    const { roles, amount, start } = tokens[index] as Token;
    if (
      intends(roles) ||
      /^(?:目标|预期|预计)/u.test(folded.slice(start, start + 2)) ||
      (compares && (amount?.hasBound || has.hold(roles) || has.attain(roles)))
    )
      return true;
  }
  return false;
}

/** How many tokens a bracket may hold to be looked through; a bound keeps brackets within brackets linear. */
const longestAside = 24;

/**
 * （2023年为41.3%）, （其中2023年41%）: where the plan's year is not known, a level of one bare year is all a bracket
 * tells, and no word of it promises anything. `index` is the year's.
 */
export function tellsAside({ tokens, folded, year }: Reading, index: number): boolean {
  const bracket = tokens[has.among(tokens[index - 1]?.roles) ? index - 2 : index - 1];
  const date = tokens[index]?.date ?? null;
  if (year !== null || bracket?.mark !== "(" || date === null || date.year === null || date.isDeadline)
    return false;
  if (bracket.match < index || bracket.match > index + longestAside) return false;
  // 稳定在42万吨以上（2023年42.1万吨，2024年42.8万吨）
  const holds = tokens.slice(Math.max(index - 8, 0), index).some(({ roles }) => has.hold(roles));
  let isLevel = holds;
  for (let inner = index + 1; inner < bracket.match; inner++) {
    const { amount, roles, start, end, date: other } = tokens[inner] as Token;
    const reaches = has.attain(roles) && end - start > 1;
    if ((other?.year != null && !holds) || amount?.hasBound || reaches || promises(roles)) return false;
    isLevel ||= amount !== null && (amount.unit?.word === "%" || "为是".includes(folded.charAt(start - 1)));
    isLevel ||= has.existing(roles) || folded.slice(start, end).includes("在册");
  }
  return isLevel;
}
