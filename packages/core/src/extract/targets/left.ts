import { leading, particles, type Role, trailing } from "../../lexicon/targets.js";
import type { Comparator } from "../../model/schemas/comparator.js";
import type { Basis } from "../../model/schemas/target.js";
import type { Sentence } from "./sentences.js";
import type { Reading } from "./state.js";
import type { Token } from "./tokens.js";

/** What stands to the left of an amount, as far as it belongs to it. */
export interface Left {
  /** Where its first word begins in the text. */
  start: number;
  /** The noun that remains when verbs, bounds and adverbs are taken off: what is measured. */
  noun: string;
  nounStart: number;
  /** Roles of the noun's last word: 总投资 is `size`. */
  nounRoles: ReadonlySet<Role>;
  /** A verb that changes what is counted: 新增, 招引. */
  flow: string;
  /** A verb behind the noun, or before the number, that names what is done: 新建, 改造. */
  activity: string;
  /** Whether any verb of doing governs the number, and whether one stands between noun and number. */
  hasVerb: boolean;
  verbIsNear: boolean;
  /** The relation written before the number. */
  bound: Comparator | null;
  /** 达到, 控制在, 前: the number is a level or a place reached. */
  attains: boolean;
  isRank: boolean;
  change: "increase" | "decrease" | null;
  per: string | null;
  basis: Basis | null;
  /** 不得 in 不得低于. */
  modality: string | null;
  /** Roles of all words taken off. */
  roles: Set<Role>;
  /** The words end with 的: a set named before. */
  isDefinite: boolean;
  /** 分别 stands there: nouns and numbers go pairwise. */
  isPaired: boolean;
}

/** How far to look; a bound keeps text without punctuation linear. */
const reach = 24;

const bounds: readonly (readonly [Role, Comparator])[] = [
  ["atLeast", ">="],
  ["atMost", "<="],
  ["above", ">"],
  ["below", "<"],
  ["about", "~"],
];
const boundOf = ({ roles }: Token): Comparator | null =>
  bounds.find(([role]) => roles.has(role))?.[1] ?? null;
const isVerb = ({ roles }: Token): boolean =>
  roles.has("flow") || roles.has("activity") || roles.has("light");
const changeOf = ({ roles }: Token): Left["change"] =>
  roles.has("increase") ? "increase" : roles.has("decrease") ? "decrease" : null;

const between: readonly Role[] = ["adverb", "date", "modality", "time", "past", "manner"];
const before: readonly Role[] = [
  "adverb",
  "modality",
  "date",
  "scope",
  "among",
  "existing",
  "stance",
  "past",
  "attain",
  "from",
  "time",
  "basis",
  "monthly",
  "event",
  "atLeast",
  "atMost",
  "about",
];

/** Reads the left context of the amount at token `at`, at most back to token `after`. Tokens in `hidden` (由2个…) are passed over. */
export function readLeft(
  { text, folded, tokens }: Pick<Reading, "text" | "folded" | "tokens">,
  sentence: Sentence,
  at: number,
  after: number,
  hidden: readonly [first: number, last: number] | null,
): Left {
  const words: Token[] = [];
  for (let index = findStart(tokens, sentence, at, after); index < at; index++) {
    if (hidden === null || index < hidden[0] || index >= hidden[1]) words.push(tokens[index] as Token);
  }
  const amountStart = tokens[at]?.start ?? 0;
  const slice = (token: Token) => folded.slice(token.start, token.end);
  const left: Left = {
    start: words[0]?.start ?? amountStart,
    noun: "",
    nounStart: amountStart,
    nounRoles: new Set(),
    flow: "",
    activity: "",
    hasVerb: words.some((word) => isVerb(word) || changeOf(word) !== null || boundOf(word) !== null),
    verbIsNear: false,
    bound: null,
    attains: false,
    isRank: false,
    change: null,
    per: null,
    basis: null,
    modality: null,
    roles: new Set(),
    isDefinite: folded.charAt((words.at(-1)?.end ?? 0) - 1) === "的",
    isPaired: words.some((word) => slice(word) === "分别"),
  };
  const noun = cutDoer(takeBefore(takeBetween(words, left, slice), left, slice), left, slice);
  return nameNoun(noun, left, text);
}

/**
 * Where the left context begins: at the clause's start, after the target before, or after a 、 that
 * parts two things said rather than two nouns.
 */
function findStart(tokens: readonly Token[], sentence: Sentence, at: number, after: number): number {
  const clauseOf = (index: number) => sentence.clauses[index - sentence.first];
  const clause = clauseOf(at);
  let start = at;
  for (let index = at - 1; index >= Math.max(after, sentence.first, at - reach); index--) {
    const token = tokens[index] as Token;
    if (token.mark === ")" && token.match >= after && clauseOf(token.match) === clause) index = token.match;
    else if (clauseOf(index) !== clause || ",:(".includes(token.mark || " ")) break;
    else if (token.mark === "、") {
      const next = tokens[index + 1];
      if (next === undefined || index + 1 === at || opensAnew(next)) break;
    }
    start = index;
  }
  while (start < at && tokens[start]?.mark === "、") start++;
  return start;
}

const anew: readonly Role[] = [
  "adverb",
  "date",
  "scope",
  "modality",
  "increase",
  "decrease",
  "event",
  "stance",
  "meeting",
];
const opensAnew = (token: Token): boolean => isVerb(token) || anew.some((role) => token.roles.has(role));

const keep = (left: Left, word: Token): void => {
  for (const role of word.roles) left.roles.add(role);
};

/** Takes off the words between noun and number, from the number outwards. */
function takeBetween(words: readonly Token[], left: Left, slice: (token: Token) => string): readonly Token[] {
  let end = words.length;
  for (; end > 0; end--) {
    const word = words[end - 1] as Token;
    const has = (role: Role) => word.roles.has(role);
    const bound = boundOf(word);
    const change = changeOf(word);
    if (word.date !== null) {
      if (words[end - 2]?.roles.has("basis") || left.basis !== null) {
        left.basis = { kind: "year", year: word.date.year };
        if (word.date.year === null) left.basis = null;
      }
    } else if (bound !== null) {
      left.bound ??= bound;
      if (slice(word).startsWith("不得")) left.modality = "不得";
    } else if (has("attain") || has("hold") || has("rank") || has("top")) {
      left.attains = true;
      left.isRank ||= has("top");
    } else if (change !== null) left.change ??= change;
    else if (has("basis") || has("monthly"))
      left.basis ??= { kind: has("basis") ? "yoy" : "mom", year: null };
    else if (has("per")) left.per ??= slice(word);
    else if (isVerb(word)) {
      left.verbIsNear = true;
      takeVerb(word, left, slice(word));
    } else if (!between.some(has) && !(has("scope") && left.isRank)) break;
    keep(left, word);
  }
  const rest = words.slice(0, end);
  // 职业技能培训5000人次: behind a noun the verb closes the name; before none it will open one.
  if (
    left.flow !== "" &&
    rest.some((word) => word.kind === "text" || word.kind === "code" || word.kind === "amount")
  ) {
    if (left.activity === "" && !/^[新净]增$/u.test(left.flow)) left.activity = left.flow;
    left.flow = "";
  }
  return rest;
}

function takeVerb(word: Token, left: Left, printed: string): void {
  left.hasVerb = true;
  if (word.roles.has("flow")) {
    left.flow = printed + left.flow;
    if (/^[新净]增$/u.test(printed)) left.change ??= "increase";
  } else if (word.roles.has("activity") && left.activity === "") left.activity = printed;
}

/** Takes off the words before the noun, from the clause's start inwards. */
function takeBefore(words: readonly Token[], left: Left, slice: (token: Token) => string): readonly Token[] {
  let start = 0;
  for (; start < words.length; start++) {
    const word = words[start] as Token;
    const change = changeOf(word);
    if (word.roles.has("each")) {
      const next = words[start + 1];
      if (next?.kind === "text") {
        left.per ??= slice(word) + slice(next);
        start++;
      }
    } else if (word.roles.has("flow")) {
      left.hasVerb = true;
      left.flow += slice(word);
      if (/^[新净]增$/u.test(slice(word))) left.change ??= "increase";
    } else if (word.roles.has("manner")) {
      const next = words[start + 1];
      if (next === undefined || !(isVerb(next) || next.roles.has("manner"))) break;
    } else if (isVerb(word)) left.hasVerb = true;
    else if (change !== null) left.change ??= change;
    else if (before.some((role) => word.roles.has(role)) || (word.roles.has("per") && slice(word).startsWith("每"))) {
      if (word.roles.has("per")) left.per ??= slice(word);
      const bound = boundOf(word);
      if (bound !== null) left.bound ??= bound;
    } else if (
      word.mark === "“" ||
      word.mark === "《" ||
      (word.kind !== "mark" && word.date === null && !isParticle(word, slice))
    ) {
      break;
    }
    keep(left, word);
  }
  return words.slice(start);
}

const isParticle = (word: Token, slice: (token: Token) => string): boolean =>
  word.kind === "text" && [...slice(word)].every((char) => particles.includes(char));

/** 第三批试点新增社区, 各镇新建公园: a doer before the verb is no part of what is counted. */
const doers = /(?:区|县|(?<!上|超|城|都|门)市|镇|乡|街道|村|社区|园区|企业|资本|单位|部门|高校|机构|平台|公司|集团)$/u;

const makers = new Set("新建 新改建 改扩建 建成 打造 培育 创建 完成 引进 招引 改造".split(" "));

/** Cuts what stands before a verb inside the noun, where that is somebody or something long. */
function cutDoer(words: readonly Token[], left: Left, slice: (token: Token) => string): readonly Token[] {
  for (let index = words.length - 2; index > 0; index--) {
    const word = words[index] as Token;
    if (!isVerb(word)) continue;
    const doer = words.slice(0, index).map(slice).join("");
    const counts = words.slice(0, index).some((token) => token.amount !== null);
    const adds = /^[新净]增$/u.test(slice(word));
    const makes = adds || makers.has(slice(word));
    if (!(adds && (counts || doer.length > 6)) && !(makes && doers.test(doer) && !counts)) return words;
    if (word.roles.has("flow")) left.flow += slice(word);
    if (adds) left.change ??= "increase";
    return words.slice(index + 1);
  }
  return words;
}

/** The words that remain, without dates, particles and blanks. */
function nameNoun(words: readonly Token[], left: Left, text: string): Left {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return left;
  let noun = words
    .filter((word) => word.date === null && !word.roles.has("basis"))
    .map(({ start, end }) => text.slice(start, end))
    .join("");
  let cut = 0;
  while (first.kind === "text" && cut < noun.length && leading.includes(noun.charAt(cut))) cut++;
  noun = noun.slice(cut);
  let end = noun.length;
  while (last.kind === "text" && end > 0 && trailing.includes(noun.charAt(end - 1))) end--;
  left.noun = noun.slice(0, end).replace(/\s/gu, "");
  left.nounStart = first.start + cut;
  left.nounRoles = last.roles;
  return left;
}
