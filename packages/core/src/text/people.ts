import { compoundSurnames, surnames } from "../lexicon/people.js";
import { insideBrackets } from "./brackets.js";
import { fold } from "./fold.js";
import { lastPostLength, postsLength } from "./posts.js";
import { type Reading, sliceReading, squeeze, trimReading } from "./reading.js";

/** A person in charge as printed: the name without padding, and the post beside it. */
export interface Person {
  name: Reading;
  office: string | null;
}

const surname = new Set(surnames);

/** Whether a name without padding is one a person may bear: a known surname and one to three more. */
export function looksLikePerson(name: string): boolean {
  const bare = name.replace(/\s/gu, "");
  if (!/^\p{Script=Han}{2,4}$/u.test(bare)) return /^\p{Script=Han}{2,8}·\p{Script=Han}{2,8}$/u.test(bare);
  if (bare.length === 4) return compoundSurnames.includes(bare.slice(0, 2));
  return surname.has(bare.charAt(0)) || compoundSurnames.includes(bare.slice(0, 2));
}

/** Whether a text is a post without a name: 分管副省长, 协管副秘书长. */
export function isPost(text: string): boolean {
  const folded = fold(text).replace(/\s/gu, "");
  return folded !== "" && postsLength(folded) === folded.length;
}

/**
 * Reads the people of a list: names parted by marks, new lines or padding, posts before or after
 * them. Where only a post is printed, the post stands for the person. Names glued without padding
 * are parted only when all of them are `known` from elsewhere.
 */
export function splitPeople(list: Reading, known: ReadonlySet<string> = new Set()): Person[] {
  const people: Person[] = [];
  let heldPost = "";
  const pieces = cutAtMarks(list);
  const postsAbove = postOf(pieces[0]?.text ?? "") !== null;
  for (const [index, piece] of pieces.entries()) {
    const [above, next] = [pieces[index - 1], pieces[index + 1]];
    const last = people.at(-1);
    const post = postOf(piece.text);
    if (
      post !== null &&
      last !== undefined &&
      heldPost === "" &&
      !postsAbove &&
      followsName(list, above, piece)
    ) {
      last.office = joinPosts(last.office ?? "", post);
      continue;
    }
    if (isPost(piece.text) && canBeHeld(list, piece, next)) {
      heldPost += post;
      continue;
    }
    if (
      last?.office != null &&
      heldPost === "" &&
      isPost(piece.text) &&
      holdsSeveral(list, last, above, piece)
    ) {
      last.office = `${last.office}、${post}`;
      continue;
    }
    for (const person of readPerson(piece, known)) {
      people.push({ ...person, office: joinPosts(heldPost, person.office) });
      heldPost = "";
    }
  }
  return people;
}

/** A piece of a list, and where in it the piece stands. */
interface Piece extends Reading {
  start: number;
  end: number;
}

/** A post that stands alone, in brackets or not: （县长）. */
function postOf(text: string): string | null {
  const bare = text.replace(/\s/gu, "").replace(/^[（(](?<inner>[^（()）]+)[)）]$/u, "$<inner>");
  return isPost(bare) ? bare : null;
}

const isLineBreak = (between: string): boolean => between.includes("\n") && between.trim() === "";

/** 某某 | 副县长: a post on the line below a name is that person's. */
const followsName = (list: Reading, above: Piece | undefined, post: Piece): boolean =>
  above !== undefined && postOf(above.text) === null && isLineBreak(list.text.slice(above.end, post.start));

/**
 * 市委常委、县委副书记、县长某某, 副县长 | 某某: a seat or post named before another one with a name, or above a name,
 * belongs to that person.
 */
function canBeHeld(list: Reading, post: Piece, next: Piece | undefined): boolean {
  if (next === undefined) return false;
  const folded = fold(post.text).replace(/\s/gu, "");
  if (/(?:常委|成员|委员)$/u.test(folded)) return true;
  if (/^(?:分管|协管)/u.test(folded)) return false;
  const after = fold(next.text);
  const isAbove = isLineBreak(list.text.slice(post.end, next.start)) && looksLikePerson(after);
  const posts = postsLength(after);
  return isAbove || (posts > 0 && posts < after.trimEnd().length);
}

/** 某某 市委副书记、政法委书记: a post right behind another one that follows a name is the same person's. */
function holdsSeveral(list: Reading, last: Person, above: Piece | undefined, post: Piece): boolean {
  const from = list.at.indexOf(last.name.at.at(-1) ?? -1, above?.start) + 1;
  const between = fold(list.text.slice(from, post.start));
  return (
    /^\s+\S.*、\s*$/u.test(between) && !between.includes("\n") && !/^(?:分管|协管)/u.test(fold(post.text))
  );
}

const joinPosts = (held: string, office: string | null): string | null =>
  held === "" ? office : office === null ? held : `${held}、${office}`;

function cutAtMarks(list: Reading): Piece[] {
  const folded = fold(list.text);
  const inside = insideBrackets(folded);
  const pieces: Piece[] = [];
  let start = 0;
  for (let i = 0; i <= folded.length; i++) {
    if (i < folded.length && (inside[i] === true || !parts(folded, start, i))) continue;
    const piece = trimReading(sliceReading(list, start, i));
    const first = start + list.text.slice(start, i).search(/\S|$/u);
    if (piece.text !== "" && !/^[-—－·无]+$/u.test(piece.text))
      pieces.push({ ...piece, start: first, end: first + piece.text.length });
    start = i + 1;
  }
  return pieces;
}

/** Whether a mark or, behind a name and a post, a blank parts two people: 某某县长 某某副县长. */
function parts(folded: string, start: number, at: number): boolean {
  const char = folded.charAt(at);
  if ("、,;。.|/\n\r".includes(char)) return true;
  if (char !== " ") return false;
  const before = folded.slice(start, at).trim();
  const post = lastPostLength(before);
  return post > 1 && post < before.length && postsLength(before) === 0;
}

function readPerson(piece: Reading, known: ReadonlySet<string>): Person[] {
  const folded = fold(piece.text);
  if (isPost(folded)) return [{ name: squeeze(piece), office: null }];
  // 副县长（挂职）某某: what is said of the post stands between it and the name.
  const posts = folded.slice(0, postsLength(folded));
  const said = posts === "" ? "" : (/^\([^()]{1,8}\)(?=.)/u.exec(folded.slice(posts.length))?.[0] ?? "");
  const before = posts + said;
  const rest = sliceReading(piece, before.length);
  const restFolded = fold(rest.text).replace(/等?(?:牵头|负责|负总责|分管|等)$/u, "");
  const bracket = /^(?<name>[^()]+)\((?<inner>[^()]*)\)$/u.exec(restFolded)?.groups;
  if (bracket?.inner !== undefined) {
    const name = sliceReading(rest, 0, bracket.name?.length ?? 0);
    return cutAtPadding(name, known).map((name) => ({
      name,
      office: joinPosts(before, compact(bracket.inner ?? "")),
    }));
  }
  const kept = restFolded.length - lastPostLength(restFolded);
  const after = restFolded.slice(kept);
  // 高书记: a surname before a post is not a whole name to be cut off from it.
  const names = cutAtPadding(sliceReading(rest, 0, kept === 1 ? restFolded.length : kept), known);
  const office = [before, kept === 1 ? "" : after].map(compact).filter((text) => text !== "");
  return names.map((name) => ({ name, office: office.length === 0 ? null : office.join("、") }));
}

const compact = (text: string): string => text.replace(/\s/gu, "").replace(/[、,]$/u, "");

/**
 * Parts names that only padding keeps apart. A two-character name is padded in its middle, so
 * 王 一李 二 is 王一 and 李二, and 王 一李德森 is 王一 and 李德森.
 */
function cutAtPadding(names: Reading, known: ReadonlySet<string>): Reading[] {
  const words = [...names.text.matchAll(/\S+/gu)];
  // 刀 文 华: a name spread over its cell.
  if (words.length === 3 && words.every(([word]) => word.length === 1)) return [squeeze(names)];
  const cuts: [start: number, end: number][] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    const start = cuts.at(-1)?.[1] ?? 0;
    const from = Math.max(start, word.index);
    const end = word.index + word[0].length;
    const next = words[i + 1];
    if (from >= end) continue;
    // The last character before a gap and the first after it make a padded name
    // when the one before would otherwise stand alone, or when it follows a whole name.
    const left = end - from;
    const surnameAlone = left === 2 && compoundSurnames.includes(names.text.slice(from, end));
    // 范 宏伟: the rest of the last word is no name by itself.
    const wholeNext = surnameAlone || (next?.[0].length === 2 && i + 2 === words.length);
    if (next !== undefined && (left === 1 || (surnameAlone && next[0].length <= 2)))
      cuts.push([from, next.index + (wholeNext ? next[0].length : 1)]);
    else if (
      next !== undefined &&
      left >= 3 &&
      left <= 4 &&
      startsPadded(names.text.charAt(end - 1), next[0], words[i + 2]?.[0])
    ) {
      cuts.push([from, end - 1], [end - 1, next.index + 1]);
    } else cuts.push([from, end]);
  }
  return cuts.flatMap(([start, end]) => cutGlued(squeeze(sliceReading(names, start, end)), known));
}

/** Whether a surname closing one word and the character opening the next are one padded name. */
function startsPadded(last: string, next: string, afterNext: string | undefined): boolean {
  if (!surname.has(last)) return false;
  return next.length === 1 || (next.length === 2 && afterNext?.length === 1) || next.length >= 4;
}

/** Parts names glued without padding when each of them stands alone elsewhere. */
function cutGlued(name: Reading, known: ReadonlySet<string>): Reading[] {
  if (name.text.length < 4 || looksLikePerson(name.text)) return [name];
  const cuts: number[] | null = segment(name.text, known);
  if (cuts === null) return [name];
  return cuts.map((start, index) => sliceReading(name, start, cuts[index + 1] ?? name.text.length));
}

/** The starts of known names, two or more, that together make the text; `null` when none do. */
export function segment(text: string, known: ReadonlySet<string>, shortest = 2): number[] | null {
  // For each offset a known names' run reaches, where its last name starts.
  const lastStart = new Map([[0, 0]]);
  for (let end = 1; end <= text.length; end++) {
    for (let start = Math.max(0, end - 40); start <= end - shortest; start++) {
      const name = text.slice(start, end);
      if (!lastStart.has(start) || name === text || !known.has(name)) continue;
      lastStart.set(end, start);
      break;
    }
  }
  if (!lastStart.has(text.length)) return null;
  const starts: number[] = [];
  for (let end = text.length; end > 0; end = starts.at(-1) ?? 0) starts.push(lastStart.get(end) ?? 0);
  return starts.reverse();
}
