import { compoundHeads, compounding, describing, leading, targetWords } from "../../lexicon/targets.js";
import { withoutBlanks } from "../../text/blanks.js";
import { boundOf, doesAny, has, noRoles, type Roles, union } from "./roles.js";
import type { Sentence } from "./sentences.js";
import type { Reading } from "./state.js";
import type { Token } from "./tokens.js";

/** What stands to the right of an amount, up to the next one or the end of the clause. */
export interface Right {
  /** The noun that follows: what is counted; "" where none does. */
  head: string;
  /** Where it ends in the text; the amount's end where there is none. */
  end: number;
  /** What its first word does. */
  opens: Roles;
  /** 的 stands between the number and the noun. */
  isAttributive: boolean;
  /** Everything up to the next amount or the clause's end, without blanks. */
  text: string;
  /** Roles of the words up to there. */
  roles: Roles;
  /** Token index of the next amount, if nothing but words of the clause stands between. */
  next: number | null;
}

const reach = 20;
const fillers = targetWords.filler.split(" ");

/** Words that begin something new behind a number and so are no noun. */
const startsAnew = doesAny(
  "pure light event handling modality stance increase decrease hold attain past atLeast atMost above below subsidy date time among flow",
);
/** Words that end a noun, and those that end it but may belong to it when it is short (项目竣工). */
const stops = doesAny("modality among past increase decrease hold attain atLeast atMost above below date");
const tellsEvent = doesAny("event light pure");

/** Reads the right context of the amount at token `at`. */
export function readRight(
  { text: printed, folded, tokens }: Pick<Reading, "text" | "folded" | "tokens">,
  sentence: Sentence,
  at: number,
): Right {
  const clauseOf = (index: number) => sentence.clauses[index - sentence.first];
  const clause = clauseOf(at);
  const amount = tokens[at] as Token;
  const words: Token[] = [];
  let next: number | null = null;
  const from = endOfModifier(folded, tokens, sentence, at);
  for (let index = at + 1; index < Math.min(sentence.last, at + reach); index++) {
    const whole = tokens[index] as Token;
    if (whole.end <= from) continue;
    const token = whole.start < from ? { ...whole, start: from } : whole;
    // Only a short one is looked at: brackets within brackets stay linear.
    const isShort = token.mark === "(" && token.match > index && token.match < index + longestAlternative;
    const bracket = isShort ? tokens.slice(index, token.match + 1) : [];
    if (words.length > 0 && isAlternative(bracket) && clauseOf(token.match) === clause) {
      // 县（市、区）, 村（社区）: it belongs to the noun.
      words.push(...bracket);
      index = token.match;
      continue;
    }
    if (clauseOf(index) !== clause || ",:、(".includes(token.mark || " ")) break;
    const isSize = words.length === 1 && has.size(words[0]?.roles) && folded[token.end] === "的";
    if (token.amount !== null && token.amount.label === null && isSize) {
      // 15个总投资42亿元的|文旅项目: the size of what is counted is passed over.
      words.length = 0;
      continue;
    }
    // 3条线路和1批基地
    if (token.amount?.label === "phase" && "和与及".includes(folded.charAt(token.start - 1))) break;
    if (token.amount !== null && token.amount.label === null && !isLimit(token, index - at)) {
      next = index;
      break;
    }
    words.push(token);
  }
  const first = words[0];
  const text = withoutBlanks(folded.slice(from, words.at(-1)?.end ?? from));
  let roles = noRoles;
  for (const word of words) roles = union(roles, word.roles);
  const opens = first?.roles ?? noRoles;
  const isDoing =
    text.startsWith("的") &&
    first !== undefined &&
    first.end - first.start === 1 &&
    has.activity(words[1]?.roles);
  const begins = !startsAnew(opens) || isCompound(printed, words, 0);
  const isNoun = first !== undefined && !isDoing && begins && !isFiller(text);
  const noun = isNoun ? readHead(printed, words, amount.amount?.unit?.word === "%") : { head: "", end: 0 };
  const end = noun.head === "" ? amount.end : noun.end;
  return { head: noun.head, end, opens, isAttributive: text.startsWith("的"), text, roles, next };
}

/** How many characters the words that describe a noun have at most. */
const longestModifier = 60;

/**
 * 3个功能完善、特色鲜明的|产业园区, 10家年产值超亿元的|企业: where the noun begins behind what describes it, as an
 * offset; the amount's end where nothing does.
 */
function endOfModifier(folded: string, tokens: readonly Token[], sentence: Sentence, at: number): number {
  const { end, amount } = tokens[at] as Token;
  const window = folded.slice(end, end + longestModifier);
  if (amount?.unit?.isClassifier !== true || !window.includes("的")) return end;
  const clause = sentence.clauses[at - sentence.first];
  // 1所可容纳1500名学生的|初中
  const isSized = has.size(tokens[at + 1]?.roles);
  let limit = end;
  let last = end;
  for (let index = at + 1; index < Math.min(sentence.last, at + reach); index++) {
    const token = tokens[index] as Token;
    if (sentence.clauses[index - sentence.first] !== clause || ",:(".includes(token.mark || " ")) break;
    if (last === end && token.mark === "、") break;
    if (token.amount?.label === null) {
      // 1支不少于50人的|队伍
      const isLimit = token.amount.hasBound || boundOf(tokens[index - 1]?.roles ?? noRoles) !== null;
      const isOf = folded[token.end] === "的";
      if (token.amount.unit?.isClassifier && !(isSized && limit === end) && !(isOf && isLimit)) break;
      if (isOf || (isSized && limit === end)) limit = end + window.indexOf("的", token.end - end);
    }
    last = token.end;
  }
  for (let cut = window.indexOf("的"); cut > 0; cut = window.indexOf("的", cut + 1)) {
    if (end + cut + 1 >= last) break;
    const modifier = window.slice(0, cut);
    // 12个乡镇建设功能完善的服务中心: the noun stands before the verb.
    if (/建[设成]|打造|实施|开展|形成|完成/u.test(modifier) && end + cut !== limit) break;
    const parts = [modifier, ...modifier.split(/[、和与]/u)];
    if (end + cut === limit || parts.some((part) => describing.test(part))) return end + cut + 1;
  }
  return end;
}

/** How many tokens such a bracket holds at most, its marks among them. */
const longestAlternative = 7;

const isAlternative = (bracket: readonly Token[]): boolean =>
  bracket.length > 2 && bracket.every(({ amount, roles }) => amount === null && !has.among(roles));

/** 100个|5000万元以上|工业项目: a limit on the noun that stands between number and noun. */
function isLimit({ amount }: Token, distance: number): boolean {
  return (
    distance === 1 &&
    amount?.hasBound === true &&
    amount.unit?.isClassifier === false &&
    amount.unit.word !== "%"
  );
}

/** 目标, 大关, 等: words that only close the number, and nothing of weight behind them. */
function isFiller(text: string): boolean {
  return (
    text.startsWith("等") ||
    /^(?:要(?![素点件务道])|须|需(?!求)|应当)/u.test(text) ||
    fillers.some((word) => text.startsWith(word) && text.length <= word.length + 1)
  );
}

/** Whether a verb makes a name with the noun behind it: 6个|孵化|基地, 16个城市|更新|项目, but 8个项目|签约|金额. */
function isCompound(text: string, words: readonly Token[], index: number): boolean {
  const verb = words[index];
  const noun = words[index + 1];
  if (verb === undefined || noun?.kind !== "text" || noun.start !== verb.end) return false;
  if (!compounding.has(text.slice(verb.start, verb.end))) return false;
  return index === 0 || compoundHeads.test(text.slice(noun.start, noun.end));
}

/** The noun: up to a word that says what happens to it, which a short noun keeps. */
function readHead(text: string, words: readonly Token[], isShare: boolean): { head: string; end: number } {
  let head = "";
  let end = 0;
  for (const [index, word] of words.entries()) {
    const part = text.slice(word.start, word.end);
    if (isCompound(text, words, index)) {
      head += part;
      continue;
    }
    // 六成的行政村建成服务点: what a share is of, and what it has, make one name.
    const isEvent = !isShare && tellsEvent(word.roles);
    const belongs = has.flow(word.roles) && head.length <= 3;
    const isLast = word === words.at(-1);
    const isStop = isShare && !isLast ? has.modality(word.roles) : stops(word.roles);
    if (word.date !== null || (isEvent ? !belongs : isStop)) break;
    head += part;
    end = word.end;
    if (isEvent) break;
  }
  const cut = leading.includes(head.charAt(0) || " ") ? 1 : 0;
  const trimmed = withoutBlanks(head.slice(cut));
  return { head: trimmed.replace(/(?<![和与及并、等])(?:[和与及并、等]|以及)+$/u, ""), end };
}
