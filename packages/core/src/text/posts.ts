import { postQualifiers, posts } from "../lexicon/people.js";

const qualifiers = new Set(postQualifiers);
const titles = new Set(posts);
const longest = Math.max(...[...qualifiers, ...titles].map((word) => word.length));

/*
 * A post is a title behind any number of qualifiers: 市 政府 副 秘书长. The words overlap (常委 is both), so a
 * pattern that repeats them would try every way to part them; here each offset is looked at once.
 */

/** How far the posts reach with which a folded text begins, the mark behind each included: 市委常委、常务副市长|某某. */
export function postsLength(folded: string): number {
  let length = 0;
  const reached = [true];
  const afterPost = [false];
  for (let end = 1, last = 0; end <= folded.length && end - last <= longest; end++) {
    const wordEnds = (words: ReadonlySet<string>): boolean => {
      for (let start = Math.max(0, end - longest); start < end; start++)
        if (reached[start] === true && words.has(folded.slice(start, end))) return true;
      return false;
    };
    const marked = afterPost[end - 1] === true && "、,".includes(folded.charAt(end - 1));
    afterPost[end] = marked || wordEnds(titles);
    reached[end] = afterPost[end] === true || wordEnds(qualifiers);
    if (reached[end] === true) last = end;
    if (afterPost[end] === true) length = end;
  }
  return length;
}

/** How long the post is with which a folded text ends: 某某|副市长; 0 for none. */
export function lastPostLength(folded: string): number {
  const opens: boolean[] = [];
  let first = folded.length;
  for (let start = folded.length - 1; start >= 0 && first - start <= longest; start--) {
    for (let end = start + 1; end <= folded.length && end - start <= longest; end++) {
      const word = folded.slice(start, end);
      if (end === folded.length ? titles.has(word) : opens[end] === true && qualifiers.has(word))
        opens[start] = true;
    }
    if (opens[start] === true) first = start;
  }
  return folded.length - first;
}
