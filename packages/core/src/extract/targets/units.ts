import { classifiers, notUnits, unitsAfterGe } from "../../lexicon/measures.js";
import { withoutBlanks } from "../../text/blanks.js";
import { type Measure, readMeasure } from "../../text/measure.js";
import { powerAt } from "../../text/numerals/characters.js";

/** A unit of measure as it stands behind a number. */
export interface UnitReading {
  /** As printed, without blanks and the 个 of 个工作日: 套（间）, 吨/日, 微克/立方米. */
  text: string;
  end: number;
  code: string | null;
  currency: string | null;
  /** Whether it counts things that have a name of their own: 3所学校, not 3公里. */
  isClassifier: boolean;
  /** The first word of it, without alternatives and denominators. */
  word: string;
}

const classifierWords = new Set(classifiers);
const others = new Set(notUnits);
const standAlone = new Set(unitsAfterGe);

/**
 * Reads the unit that begins here in folded text, one blank before it aside: a measure, with a
 * denominator (吨/日, 元/人·月, 微克每立方米) or an alternative in brackets (套（间）, 个（次）).
 */
export function readUnit(folded: string, text: string, at: number): UnitReading | null {
  const start = folded[at] === " " ? at + 1 : at;
  const share = folded[start] === "/" ? /^\/\d{1,3}万/u.exec(folded.slice(start, start + 5))?.[0] : undefined;
  if (share !== undefined) {
    return {
      text: share,
      end: start + share.length,
      code: null,
      currency: null,
      isClassifier: false,
      word: share,
    };
  }
  const first = readMeasure(folded, start);
  if (first === null || others.has(folded.slice(start, start + 2))) return null;
  // 3方协议, 4分区: these are units only where no word goes on.
  if ((first.word === "方" || first.word === "分") && isWord(folded, start + 1)) return null;
  let end = start + first.word.length;
  const isClassifier = classifierWords.has(first.word);
  const { currency } = first;
  let { code } = first;
  const under = readDenominator(folded, end);
  if (under !== null) {
    end = under.end;
    code = code !== null && under.code !== null ? `${code}/${under.code}` : null;
  } else if (folded[end] === "(") {
    const other = readMeasure(folded, end + 1);
    if (other !== null && folded[end + 1 + other.word.length] === ")") end += other.word.length + 2;
  }
  const spare = first.word.startsWith("个") && standAlone.has(first.word.slice(1)) ? 1 : 0;
  const printed = withoutBlanks(text.slice(start + spare, end));
  return { text: printed, end, code, currency, isClassifier, word: first.word };
}

const isWord = (folded: string, at: number): boolean =>
  /^(?!以|左右|上下|及)[\u4e00-\u9fff]/u.test(folded.slice(at, at + 2));

/** "/日", "/人·月", "/千人", "/万元", "每立方米". */
function readDenominator(folded: string, at: number): { end: number; code: string | null } | null {
  const isEach = folded[at] === "每" && !"个人月年户亩".includes(folded.charAt(at + 1));
  if (folded[at] !== "/" && !isEach) return null;
  let end = at + 1;
  let code: string | null = null;
  let steps = 0;
  for (;;) {
    let measure: Measure | null = readMeasure(folded, end);
    // 万元, 千人; but 千瓦时 begins with a prefix of its own.
    if (measure === null) {
      while (powerAt(folded, end) > 0) end++;
      measure = readMeasure(folded, end);
    }
    if (measure === null) break;
    end += measure.word.length;
    code = steps === 0 ? measure.code : null;
    steps++;
    if (folded[end] !== "·" && folded[end] !== "/") break;
    end++;
  }
  if (steps === 0) return null;
  return { end, code };
}
