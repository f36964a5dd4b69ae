import { beforeDate, beforeNumber, nounEndings } from "../../lexicon/targets.js";
import { endOfCode, endOfLetters } from "../../text/numerals/code.js";
import { readNumeral, readNumeralWord } from "../../text/numerals/read-numeral.js";
import { oneOf } from "../../text/one-of.js";
import { type Found, wordTable } from "../../text/word-table.js";
import { type Amount, readAmount } from "./amounts.js";
import { type DateReading, readDate } from "./dates.js";
import { doesAny, has, noRoles, nounRoles, type Roles, rolesOfCharacters, rolesOfWords } from "./roles.js";

/** A stretch of the text: what it is, and what its words do around a number. */
export interface Token {
  kind: "text" | "word" | "amount" | "code" | "date" | "mark";
  start: number;
  end: number;
  /** What a word does; empty for everything else. */
  roles: Roles;
  amount: Amount | null;
  /** For a date written with a number; 今年 and 年底 are words. */
  date: DateReading | null;
  /** For a mark: its character; for a bracket or quotation mark, the index of the one it goes with, else -1. */
  mark: string;
  match: number;
}

const wordAt = wordTable(rolesOfWords);
const makesNoun = oneOf(nounEndings);
const numberSingles = rolesOfCharacters(beforeNumber);
const dateSingles = rolesOfCharacters(beforeDate);
/** Words that stand between such a character and its number: 提高到|每人每月, 达到|不低于. */
const bridges = doesAny("per atLeast atMost above below about");

// What can begin at a character, so that most of the text is passed over at the cost of one look.
const [isNumberStart, isLetter, isMark, isWordStart] = [1, 2, 4, 8];
const begins = new Uint8Array(0x10000);
const openers: Readonly<Record<string, string>> = {
  "(": ")",
  "[": "]",
  "“": "”",
  "《": "》",
  "「": "」",
  "‘": "’",
};
const isOpener = oneOf(Object.keys(openers).join(""));
const isCloser = oneOf(Object.values(openers).join(""));
/** 1. ① ● 一是: what stands in front of an item, at the start of a line or a sentence. */
const listMark = /^(?:\d{1,2}[.、)](?!\d)|[①-⑳●◆★■▪*]|[一二三四五六七八九十]是)/u;
const startsItem = oneOf("。;\n");
/** (1), (二): the number of an item in a list. */
const itemNumber = /^\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)/u;

for (const char of "0123456789零〇○一二三四五六七八九十百千万亿两壹贰貳叁肆伍陆柒捌玖拾佰仟半几数近约上翻双") {
  begins[char.charCodeAt(0)] = isNumberStart;
}
for (const char of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
  begins[char.charCodeAt(0)] = isLetter;
for (const char of ',;。!?！？:、|()[]《》「」“”‘’"\n\r-~·…/+ ') begins[char.charCodeAt(0)] = isMark;
for (const word of rolesOfWords.keys()) {
  const first = word.charCodeAt(0);
  begins[first] = (begins[first] ?? 0) | isWordStart;
}

/** So many characters are cut at a time, up to the end of a sentence: tokens of a long text fill the memory. */
const portion = 4096;
const endsSentence = oneOf("。\n");

/** Tokens of one part of a text, whole sentences; the next part begins at `end`. */
export interface Portion {
  tokens: Token[];
  end: number;
}

/**
 * Cuts folded text from `start` on into tokens; blanks belong to none. `text` is the same text as printed. Every
 * character is passed once.
 */
export function tokenize(folded: string, text: string, start = 0): Portion {
  const tokens: Token[] = [];
  const open: number[] = [];
  let at = start;
  let textStart = -1;
  let lastQuote = -1;

  const push = (kind: Token["kind"], start: number, end: number, roles = noRoles): Token => {
    const token: Token = { kind, start, end, roles, amount: null, date: null, mark: "", match: -1 };
    tokens.push(token);
    return token;
  };
  const flush = (end: number) => {
    if (textStart >= 0 && textStart < end) push("text", textStart, end);
    textStart = -1;
  };
  /** Before a number, the last character of the text may be a word of its own: 达, 超, 前. */
  const flushBefore = (singles: ReadonlyMap<string, Roles>) => {
    const end = folded[at - 1] === " " ? at - 1 : at;
    const roles = textStart >= 0 && textStart < end ? singles.get(folded.charAt(end - 1)) : undefined;
    flush(roles ? end - 1 : end);
    if (roles) push("word", end - 1, end, roles);
  };

  const isEnough = () =>
    at - start > portion &&
    open.length === 0 &&
    lastQuote < 0 &&
    textStart < 0 &&
    endsSentence(folded, at - 1);
  while (at < folded.length && !isEnough()) {
    const item = at === 0 || startsItem(folded, at - 1) ? listMark.exec(folded.slice(at, at + 4)) : null;
    if (item !== null) {
      flush(at);
      push("mark", at, at + item[0].length).mark = ":";
      at += item[0].length;
      continue;
    }
    const kind = begins[folded.charCodeAt(at)] ?? 0;
    const entry = kind & isWordStart ? wordAt(folded, at) : null;
    if (kind & isMark) readMark(folded.charAt(at));
    else if (entry !== null) readWord(entry);
    else if (kind & isLetter) passText(endOfLetters(folded, at));
    else if (!(kind & isNumberStart && readNumber())) passText(at + 1);
  }
  flush(at);
  return { tokens, end: at };

  function passText(end: number): void {
    if (textStart < 0) textStart = at;
    at = end;
  }

  function readMark(mark: string): void {
    if (mark === " ") {
      // A blank does not end a word that a number follows: 新增 3 家, 占比达 60%.
      if (textStart >= 0 && !(begins[folded.charCodeAt(at + 1)] === isNumberStart)) flush(at);
      at++;
      return;
    }
    flush(at);
    const item = mark === "(" ? itemNumber.exec(folded.slice(at, at + 5)) : null;
    if (item !== null) {
      push("mark", at, at + item[0].length).mark = ":";
      at += item[0].length;
      return;
    }
    const index = tokens.length;
    push("mark", at, at + 1).mark = mark;
    at++;
    if (mark === '"') {
      quote(index);
      return;
    }
    // A mark of which the line holds no other is a slip; the next line begins anew.
    if (mark === "\n") lastQuote = -1;
    if (isOpener(mark, 0)) open.push(index);
    if (isCloser(mark, 0)) close(mark, index);
  }

  /** Straight quotation marks close one another in turn. */
  function quote(index: number): void {
    const opener = tokens[lastQuote];
    const closing = tokens[index];
    if (opener !== undefined && closing !== undefined) [opener.match, closing.match] = [index, lastQuote];
    lastQuote = opener === undefined ? index : -1;
  }

  /** Pairs a closing mark with its opener; openers left open in between are dropped. */
  function close(mark: string, index: number): void {
    for (let opener = open.pop(); opener !== undefined; opener = open.pop()) {
      const token = tokens[opener];
      const closing = tokens[index];
      if (token === undefined || closing === undefined || openers[token.mark] !== mark) continue;
      token.match = index;
      closing.match = opener;
      return;
    }
  }

  function readWord({ word, value: roles }: Found<Roles>): void {
    if (bridges(roles)) flushBefore(numberSingles);
    else flush(at);
    const end = at + word.length;
    // 完成率 and 增加值 are nouns; a noun is a token of its own, so that nothing is split off its end.
    if (has.noun(roles) || makesNoun(folded, end)) push("text", at, end, nounRoles);
    else push("word", at, end, roles);
    at = end;
  }

  /** Pushes the date, code or amount that begins here; `false` where none does. */
  function readNumber(): boolean {
    const word = readNumeralWord(folded, at);
    if (word !== null) {
      passText(word);
      return true;
    }
    const date = readDate(folded, at);
    if (date !== null) {
      flushBefore(dateSingles);
      push("date", at, date.end).date = date;
      at = date.end;
      return true;
    }
    const number = readNumeral(folded, at);
    const code = folded.charCodeAt(at) < 58 ? endOfCode(folded, at, number?.end ?? at) : null;
    if (code !== null) {
      flush(at);
      push("code", at, code);
      at = code;
      return true;
    }
    const amount = number === null ? null : readAmount(folded, text, at, number);
    if (amount === null) return false;
    flushBefore(numberSingles);
    push("amount", at, amount.end).amount = amount;
    at = amount.end;
    return true;
  }
}
