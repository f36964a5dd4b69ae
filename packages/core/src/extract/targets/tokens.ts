import { beforeNumber, nounEndings, type Role, targetWords } from "../../lexicon/targets.js";
import { endOfCode, endOfLetters } from "../../text/numerals/code.js";
import { type Reading, readNumeral, readNumeralWord } from "../../text/numerals/read-numeral.js";
import { type DateReading, readDate } from "./dates.js";

/** A stretch of folded text: what it is, and what its words do around a number. */
export interface Token {
  kind: "text" | "word" | "number" | "code" | "date" | "mark";
  start: number;
  end: number;
  roles: ReadonlySet<Role>;
  /** For a number. */
  number: Reading | null;
  /** For a date read from digits; words such as 今年 are words. */
  date: DateReading | null;
  /** For a mark: the character; for a bracket or quotation mark, the index of the one it goes with. */
  mark: string;
  match: number;
}

const none: ReadonlySet<Role> = new Set();
const dictionary = new Map<number, { word: string; roles: Set<Role> }[]>();

for (const [role, list] of Object.entries(targetWords)) {
  for (const word of list.split(" ")) {
    const first = word.charCodeAt(0);
    const words = dictionary.get(first) ?? [];
    dictionary.set(first, words);
    const known = words.find((entry) => entry.word === word);
    if (known) known.roles.add(role as Role);
    else words.push({ word, roles: new Set([role as Role]) });
  }
}
for (const words of dictionary.values()) words.sort((a, b) => b.word.length - a.word.length);

const singles = new Map(Object.entries(beforeNumber).map(([char, role]) => [char, new Set([role])]));

/** What can begin at a character, so that most of the text is passed over at the cost of one look. */
const enum Begins {
  Text = 0,
  Number = 1,
  Letter = 2,
  Mark = 4,
  Word = 8,
}
const begins = new Uint8Array(0x10000);
const openers: Readonly<Record<string, string>> = { "(": ")", "[": "]", "<": ">", "“": "”", "《": "》", "「": "」", "‘": "’" };
const closers = new Set(Object.values(openers));

for (const char of "0123456789零〇○一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟半几数近约上翻双") begins[char.charCodeAt(0)] = Begins.Number;
for (let code = 65; code < 123; code++) if (code < 91 || code > 96) begins[code] = Begins.Letter;
for (const char of ",;。!?！？:、()[]《》<>「」“”‘’\"\n-~·…/+ ") begins[char.charCodeAt(0)] = Begins.Mark;
for (const first of dictionary.keys()) begins[first] = (begins[first] ?? 0) | Begins.Word;

/** Cuts folded text into tokens; blanks belong to none. Linear: every character is passed once. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const open: number[] = [];
  let textStart = -1;

  const push = (kind: Token["kind"], start: number, end: number, more?: Partial<Token>) => {
    tokens.push({ kind, start, end, roles: none, number: null, date: null, mark: "", match: -1, ...more });
  };
  const flush = (end: number) => {
    if (textStart >= 0 && textStart < end) push("text", textStart, end);
    textStart = -1;
  };
  /** Before a number, the last character of the text may be a word of its own: 达, 超, 前. */
  const flushBeforeNumber = (end: number) => {
    const roles = textStart >= 0 ? singles.get(text.charAt(end - 1)) : undefined;
    flush(roles ? end - 1 : end);
    if (roles) push("word", end - 1, end, { roles });
  };

  let at = 0;
  while (at < text.length) {
    const kind = begins[text.charCodeAt(at)] ?? 0;
    if (kind === Begins.Text) {
      if (textStart < 0) textStart = at;
      at++;
      continue;
    }
    if (kind & Begins.Mark) {
      flush(at);
      const char = text.charAt(at);
      if (char !== " ") markToken(char);
      at++;
      continue;
    }
    if (kind & Begins.Letter) {
      const end = endOfLetters(text, at);
      if (textStart < 0) textStart = at;
      at = end;
      continue;
    }
    const word = kind & Begins.Word ? wordAt(text, at) : null;
    if (word) {
      flush(at);
      const end = at + word.word.length;
      const isNoun = word.roles.has("noun") || nounEndings.includes(text.charAt(end) || " ");
      if (isNoun) textStart = at;
      else push("word", at, end, { roles: word.roles });
      at = end;
      if (isNoun) {
        // A noun stands as a token of its own, so that its last character is not split off.
        flush(at);
      }
      continue;
    }
    const end = kind & Begins.Number ? numberAt() : null;
    if (end !== null) at = end;
    else {
      if (textStart < 0) textStart = at;
      at++;
    }
  }
  flush(text.length);
  return tokens;

  function markToken(char: string): void {
    const index = tokens.length;
    const closes = closers.has(char);
    if (openers[char] !== undefined) open.push(index);
    push("mark", at, at + 1, { mark: char });
    if (!closes) return;
    // An opener that is never closed is dropped with the first closer that does not fit it.
    while (open.length > 0) {
      const opener = open.pop() as number;
      const token = tokens[opener] as Token;
      if (openers[token.mark] !== char) continue;
      token.match = index;
      (tokens[index] as Token).match = opener;
      return;
    }
  }

  /** Pushes the number, date or code that begins here and gives its end; `null` where none does. */
  function numberAt(): number | null {
    const word = readNumeralWord(text, at);
    if (word !== null) {
      if (textStart < 0) textStart = at;
      return word;
    }
    const date = readDate(text, at);
    if (date !== null) {
      flushBeforeNumber(at);
      push("date", at, date.end, { date });
      return date.end;
    }
    const number = readNumeral(text, at);
    const isDigit = text.charCodeAt(at) < 58;
    const code = isDigit ? endOfCode(text, at, number?.end ?? at) : null;
    if (code !== null) {
      flush(at);
      push("code", at, code);
      return code;
    }
    if (number === null) return null;
    flushBeforeNumber(at);
    push("number", at, number.end, { number });
    return number.end;
  }
}

function wordAt(text: string, at: number): { word: string; roles: Set<Role> } | null {
  for (const entry of dictionary.get(text.charCodeAt(at)) ?? []) if (text.startsWith(entry.word, at)) return entry;
  return null;
}
