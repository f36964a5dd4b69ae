import {
  areaEndings,
  bareEndings,
  collectiveFillers,
  levelPrefixes,
  listTails,
  memberNouns,
  officeEndings,
  organisationEndings,
  quantifiers,
} from "../lexicon/units.js";
import type { MemberKind } from "../model/schemas/unit.js";
import { insideBrackets } from "./brackets.js";
import { fold } from "./fold.js";
import { type Reading, sliceReading, squeeze, trimReading } from "./reading.js";

/** What a unit's name says of it. */
export interface UnitTraits {
  /**
   * `organization` a body (教育局), `area` a place that stands for its government (柳溪镇), `collective` several at
   * once (各镇).
   */
  kind: "organization" | "area" | "collective";
  /** For a collective: 各 is "all", 相关 and 有关 are "relevant". */
  quantifier: "all" | "relevant" | null;
  /** For a collective: the kinds of its members, in printed order. */
  of: MemberKind[];
  /** The words in brackets: 组织部（人才办） → 人才办. */
  aliases: string[];
}

const byLength = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);
const alternatives = (words: readonly string[]): string =>
  byLength(words)
    .map((word) => word.replace(/[()/\-|]/gu, "\\$&"))
    .join("|");

const quantifierOf = new Map(quantifiers);
const collectiveStart = new RegExp(
  `^(?<prefix>${alternatives(levelPrefixes)})?(?<quantifier>${alternatives([...quantifierOf.keys()])})(?<members>.+)$`,
  "u",
);
const counted = /^(?:[一二两三四五六七八九十]+|\d{1,3})个?(?<members>[镇乡县区市街].*)$/u;
const memberWords = new Map(memberNouns);
const memberPattern = new RegExp(alternatives(memberNouns.map(([word]) => word)), "gu");
const anyMember = new RegExp(memberPattern.source, "u");
const genericWords = new Set([...memberWords.keys(), ...collectiveFillers]);
const longestGeneric = Math.max(...[...genericWords].map((word) => word.length));

/**
 * Reads a unit's kind, a collective's members and the aliases from its name.
 *
 * @example
 * ```ts
 * import { unitTraits } from "@fenjie/core/text";
 *
 * console.log(unitTraits("各镇、街道"));
 * ```
 *
 * ```text
 * {
 *   kind: 'collective',
 *   quantifier: 'all',
 *   of: [ 'town', 'subdistrict' ],
 *   aliases: []
 * }
 * ```
 */
export function unitTraits(name: string): UnitTraits {
  const folded = fold(name).replace(/\s/gu, "");
  const collective = readCollective(folded);
  if (collective !== null) return { kind: "collective", ...collective, aliases: [] };
  const bare = withoutBrackets(folded);
  const organisation = longestEnding(bare, organisationEndings);
  const area = longestEnding(bare, areaEndings);
  const kind = area > organisation ? "area" : "organization";
  return { kind, quantifier: null, of: [], aliases: bracketed(name) };
}

function longestEnding(name: string, endings: readonly string[]): number {
  return Math.max(0, ...endings.filter((ending) => name.endsWith(ending)).map((ending) => ending.length));
}

function bracketed(name: string): string[] {
  const inner = [...name.matchAll(/[（(〔［[](?<inner>[^（()）〔〕［］[\]]+)[）)〕］\]]/gu)];
  return inner
    .map((match) => (match.groups?.inner ?? "").replace(/\s/gu, ""))
    .filter((alias) => alias !== "");
}

const withoutBrackets = (folded: string): string => folded.replace(/[(<[][^()<>[\]]*[)>\]]/gu, "");

/** Member nouns that mean the many even without 各; 区政府 or 高新区管委会 name one. */
const bareCollective =
  /^(?:乡镇|镇乡|镇街|街镇|镇|乡|街道|开发区|园区|县区|区县|县市区|市县|成员单位|部门|单位|村|社区)/u;

/** Reads 各镇、开发区 or 市直有关部门; `null` for a name that is no collective. */
export function readCollective(
  folded: string,
): { quantifier: "all" | "relevant" | null; of: MemberKind[] } | null {
  const start = collectiveStart.exec(folded)?.groups;
  const kinds = memberKinds(start?.members ?? "");
  if (kinds !== null) return { quantifier: quantifierOf.get(start?.quantifier ?? "") ?? null, of: kinds };
  const members = counted.exec(folded)?.groups?.members?.replace(/[一二两三四五六七八九十\d个]/gu, "");
  if (members !== undefined && isGeneric(members))
    return { quantifier: "all", of: memberKinds(members) ?? [] };
  const ending =
    /^[^()、]{2,14}(?<quantifier>有关|相关|各)(?<members>部门|单位|科室|股室|处室|成员单位)$/u.exec(
      folded,
    )?.groups;
  if (ending !== undefined) {
    return {
      quantifier: ending.quantifier === "各" ? "all" : "relevant",
      of: memberKinds(ending.members ?? "") ?? [],
    };
  }
  if (/成员单位$/u.test(folded)) return { quantifier: "all", of: ["unit"] };
  if (bareCollective.test(folded) && isGeneric(folded)) return { quantifier: null, of: kindsIn(folded) };
  return null;
}

/** The kinds of member that the words name, or `null` when some words are no member nouns. */
function memberKinds(folded: string): MemberKind[] | null {
  if (!isGeneric(folded))
    return /^(?:地|地区|[^、。,\d]{0,10}(?:部门|单位|专班|乡镇|镇街|街道|园区|院校|学校|企业|机构|协会|商会|公司|集团|医院|中心|局|委|办|站|所|队))$/u.test(
      folded,
    )
      ? kindsIn(folded)
      : null;
  return kindsIn(folded);
}

function kindsIn(folded: string): MemberKind[] {
  const kinds = [...folded.matchAll(memberPattern)].flatMap(([word]) => memberWords.get(word) ?? []);
  return [...new Set(kinds)];
}

/** Whether a text is made of member nouns and fillers only: 镇, 开发区管委会, 街道办事处. */
function isGeneric(folded: string): boolean {
  const reached = [true];
  for (let end = 1; end <= folded.length; end++) {
    for (let length = 1; length <= Math.min(longestGeneric, end) && reached[end] !== true; length++) {
      reached[end] = reached[end - length] === true && genericWords.has(folded.slice(end - length, end));
    }
  }
  return reached[folded.length] === true && anyMember.test(folded);
}

/** Whether a name ends as units' names do, or is a collective. */
export function looksLikeUnit(name: string): boolean {
  const folded = fold(name).replace(/\s/gu, "");
  const bare = withoutBrackets(folded);
  // 新建3所小学 ends like a school's name; of numbers only a hotline's opens one (12345热线办). A name broken
  // off after 住房和城乡, or after 住房城, is no township.
  if (bare.length < 2 || bare.length > 30 || /[。!?:"“”%]|\D\d|(?:城乡|住房城)$/u.test(bare)) return false;
  return (
    longestEnding(bare, organisationEndings) > 0 ||
    longestEnding(bare, areaEndings) > 0 ||
    readCollective(folded) !== null
  );
}

/** Whether a name is that of an office of government, or a collective. */
export function looksLikeOffice(name: string): boolean {
  const folded = fold(name).replace(/\s/gu, "");
  const bare = withoutBrackets(folded);
  // 城区三处 are places.
  if (/[一二两三四五六七八九十几数多\d][处科]$/u.test(bare)) return false;
  return looksLikeUnit(name) && (longestEnding(bare, officeEndings) > 0 || readCollective(folded) !== null);
}

/**
 * Cuts a list of units into names (dialects: 、 ， ； a new line, 及, spaces where they are the
 * delimiter). Collectives that share their 各 or 相关 stay whole; a name broken over two lines is
 * joined; `known` are names that stand alone elsewhere in the document.
 */
export function splitUnits(list: Reading, known: ReadonlySet<string> = new Set()): Reading[] {
  const names: Reading[] = [];
  for (const piece of joinBroken(cutAtMarks(list), known)) {
    for (const part of cutAtSpaces(trimName(piece)).flatMap(cutAtWords).flatMap(cutGlued)) {
      const name = squeeze(trimName(part));
      if (name.text !== "" && !/^[-—－/／·.。无]+$/u.test(name.text)) names.push(name);
    }
  }
  return joinCollectives(list, names);
}

interface Cut {
  piece: Reading;
  /** The mark before the piece: a delimiter, a line break inside a paragraph, or a paragraph's end. */
  after: "mark" | "line" | "paragraph";
}

function cutAtMarks(list: Reading): Cut[] {
  const folded = fold(list.text);
  const inside = insideBrackets(folded);
  const cuts: Cut[] = [];
  let start = 0;
  let after: Cut["after"] = "mark";
  let gap = { end: 0, holdsPage: false };
  for (let i = 0; i <= folded.length; i++) {
    const char = folded.charAt(i);
    const isBreak = char === "\n" || char === "\r";
    if (i < folded.length && (inside[i] === true || !(isBreak || "、,;。|".includes(char)))) continue;
    const piece = trimReading(sliceReading(list, start, i));
    if (piece.text !== "") {
      cuts.push({ piece, after });
      after = "line";
    }
    if (isBreak && i >= gap.end) gap = gapAt(list, i);
    const parts = list.at[i] === -1 || (folded.charAt(i + 1) === "\n" && !gap.holdsPage);
    if (!isBreak) after = "mark";
    else if (after === "line" && parts) after = "paragraph";
    start = i + 1;
  }
  return cuts;
}

/** The white space at a line break; a page's number that was left out of it parts no paragraphs. */
function gapAt(list: Reading, start: number): { end: number; holdsPage: boolean } {
  let end = start;
  let holdsPage = false;
  for (; end < list.text.length && /\s/u.test(list.text.charAt(end)); end++)
    holdsPage ||= (list.at[end + 1] ?? -1) > (list.at[end] ?? -1) + 1 && list.at[end] !== -1;
  return { end, holdsPage };
}

const isWhole = (name: string, known: ReadonlySet<string>): boolean => known.has(name) || looksLikeUnit(name);

/** Whether words are only the end of a name: 局, and 办（金融办） whatever its bracket holds. */
export const isBareEnding = (name: string): boolean => bareEndings.includes(withoutBrackets(fold(name)));

/** Joins a name that a line break cut in two: 住房和城乡建 | 设局, 街道 | 办事处, 教育和 | 体育局. */
function joinBroken(cuts: readonly Cut[], known: ReadonlySet<string>): Reading[] {
  const pieces: Reading[] = [];
  for (const { piece, after } of cuts) {
    const last = pieces.at(-1);
    const name = squeeze(piece).text;
    const before = last === undefined ? "" : squeeze(last).text;
    const broken =
      after !== "mark" &&
      last !== undefined &&
      (/^[(（]/u.test(name) ||
        isBareEnding(name) ||
        /(?:[和与及]|城乡)$/u.test(before) ||
        (after === "line" && !isWhole(before, known) && !known.has(name) && looksLikeUnit(before + name)));
    if (broken) pieces[pieces.length - 1] = { text: last.text + piece.text, at: [...last.at, ...piece.at] };
    else pieces.push(piece);
  }
  return pieces;
}

/** Cuts at spaces where every word between them is a name of its own, not padding. */
function cutAtSpaces(piece: Reading): Reading[] {
  const words = [...piece.text.matchAll(/\S+/gu)];
  if (words.length < 2 || !words.every(([word]) => word.length > 2 && looksLikeUnit(word))) return [piece];
  return words.map((word) => sliceReading(piece, word.index, word.index + word[0].length));
}

/** Two names and what may stand around them; longer words are no names. */
const longestPair = 120;

/** Cuts at 及, 和, 与 and / where whole names stand on both sides: 教育局和体育局, not 教育和体育局. */
function cutAtWords(piece: Reading): Reading[] {
  if (piece.text.length > longestPair) return [piece];
  const folded = fold(piece.text);
  const inside = insideBrackets(folded);
  for (const match of folded.matchAll(/以及|会同|联合|及|和(?!平分局)|与|\//gu)) {
    if (inside[match.index] === true) continue;
    const left = sliceReading(piece, 0, match.index);
    const right = sliceReading(piece, match.index + match[0].length);
    const shared = readCollective(fold(squeeze(left).text)) !== null && isGeneric(fold(squeeze(right).text));
    if (!shared && looksLikeUnit(trimName(left).text) && looksLikeUnit(trimName(right).text)) {
      return [left, ...cutAtWords(right)];
    }
  }
  return [piece];
}

/** 站前街道鼓楼街道: names that ran together; 街道口街道 is one. */
function cutGlued(piece: Reading): Reading[] {
  const names = [...fold(piece.text).matchAll(/\p{Script=Han}{2,6}?街道/gu)];
  const length = names.reduce((sum, [name]) => sum + name.length, 0);
  if (names.length < 2 || length < piece.text.length) return [piece];
  return names.map((name) => sliceReading(piece, name.index, name.index + name[0].length));
}

const tail = new RegExp(`(?:${alternatives(listTails)}|[。.;,、])$`, "u");
const verbTail =
  /(?:按照?(?:各自)?职责(?:分工)?(?:负责)?|分别负责|共同负责|分工负责|具体负责|牵头负责|牵头|配合|负责|落实)$/u;
/** 和平区, 和静县: names that begin like the word. */
const leading =
  /^(?:\d{1,2}[.、)](?=\p{Script=Han})|[①-⑳]|由|会同|联合|以及|及|和(?!平(?:区|县|镇|乡|村|街道|路|社区)|静县|硕县|政县|顺县|龙市|田[市县地]|林格尔|布克)|与|,|、)/u;

/** Leaves out what closes or opens a list and is part of no name: 等, 等部门, 牵头, 负责, 由. */
function trimName(part: Reading): Reading {
  let name = trimReading(part);
  for (let before = ""; before !== name.text; ) {
    before = name.text;
    const folded = fold(name.text);
    const end = folded.replace(tail, "").replace(verbTail, "").length;
    const start = leading.exec(folded)?.[0].length ?? 0;
    name = trimReading(sliceReading(name, Math.min(start, end), end));
  }
  return name;
}

/** Puts together names that share one 各 or 相关 and a list's comma: 各镇 | 开发区 | 街道 → 各镇、开发区、街道. */
function joinCollectives(list: Reading, names: readonly Reading[]): Reading[] {
  const joined: { name: Reading; start: number; end: number; isCollective: boolean; shares: boolean }[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    const from = list.at.indexOf(name.at[0] ?? -1, last?.end ?? 0);
    const end = list.at.indexOf(name.at.at(-1) ?? -1, from) + 1;
    const folded = fold(name.text);
    if (last?.isCollective && isShareable(folded) && /[、,，]/u.test(list.text.slice(last.end, from))) {
      last.end = end;
      last.shares = true;
    } else {
      const isCollective = readCollective(folded) !== null;
      joined.push({ name, start: from, end, isCollective, shares: false });
    }
  }
  return joined.map(({ name, start, end, shares }) =>
    shares ? squeeze(sliceReading(list, start, end)) : name,
  );
}

/** 高新区 or 市经济开发区管委会 beside 各镇 is a place of its own. */
const properZone =
  /^[省市县区州旗]?(?:高新区|经济开发区|经开区|新区|景区|管委会)|^[省市县区州旗](?:开发区|园区)/u;
const isShareable = (folded: string): boolean =>
  isGeneric(folded) && !properZone.test(folded) && !collectiveStart.test(folded);

/** The units a printed list names, without padding, verbs and 等: "发改局、各镇、街道" → 发改局 and 各镇、街道. */
export function unitNames(list: string): string[] {
  const at = Array.from({ length: list.length }, (_, index) => index);
  return splitUnits({ text: list, at }).map(({ text }) => text);
}
