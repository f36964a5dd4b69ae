import type { Role } from "../lexicon/labels.js";
import { isDeadline } from "../text/deadline.js";
import { fold } from "../text/fold.js";
import { numberValue, readNumberMark } from "../text/numbering.js";
import type { Reading } from "../text/reading.js";
import { looksLikeUnit, splitUnits } from "../text/units.js";
import { isUnitRole } from "./label-places.js";
import { namesPeople } from "./names.js";

/** Rows are only weighed in tables of so many columns at most; wider ones are filled from the left. */
const mostColumns = 24;
/** How much better than from the left the cells must fit to be moved. */
const clearly = 2;

/**
 * The cells of a row by columns, where it has fewer than its table or blanks at its end: a dump leaves out the cells that a
 * merged one above covers. They keep their order and stand where they fit; from the left, unless that is clearly worse, and
 * in a row that is filled up unless hardly any fits there.
 */
export function placeShort<Cell extends { reading: Reading }>(
  printed: readonly Cell[],
  columns: readonly { role: Role }[],
): Cell[][] {
  const fromLeft = columns.map((_, index) => printed.slice(index, index + 1));
  const cells = printed.slice(0, printed.findLastIndex(({ reading }) => reading.text !== "") + 1);
  if (cells.length < 2 || cells.length === columns.length || columns.length > mostColumns) return fromLeft;
  // 一、产业项目 | | 500 is the name of a section and its sum.
  if (/^(?:一、|（一）|第一)$/u.test(readNumberMark(cells[0]?.reading.text ?? "")?.style ?? ""))
    return fromLeft;
  const fits = cells.map(({ reading }) => columns.map(({ role }) => fitOf(reading, role)));
  const left = fits.reduce((sum, fit, index) => sum + (fit[index] ?? 0), 0);
  if (printed.length === columns.length && left >= 0) return fromLeft;
  const { score, places } = bestPlaces(fits, columns.length);
  if (score < left + clearly) return fromLeft;
  return columns.map((_, column) => cells.filter((_, index) => places[index] === column));
}

/** The columns, in order, in which the cells fit best together. */
function bestPlaces(
  fits: readonly (readonly number[])[],
  width: number,
): { score: number; places: number[] } {
  let best = Array.from({ length: width + 1 }, () => ({ score: 0, places: [] as number[] }));
  fits.forEach((fit, cell) => {
    const next: typeof best = [];
    for (let column = 0; column <= width; column++) {
      const before = next[column - 1];
      const here = best[column - 1];
      const fitting =
        here === undefined || column <= cell
          ? undefined
          : { score: here.score + (fit[column - 1] ?? 0), places: [...here.places, column - 1] };
      const kept = before !== undefined && (fitting === undefined || before.score >= fitting.score);
      next.push((kept ? before : fitting) ?? { score: Number.NEGATIVE_INFINITY, places: [] });
    }
    best = next;
  });
  return best[width] ?? { score: Number.NEGATIVE_INFINITY, places: [] };
}

/** How well words fit a column: above 0 where they are what it holds, below where they are something else. */
function fitOf(reading: Reading, role: Role): number {
  const text = fold(reading.text).replace(/\s/gu, "");
  if (text === "") return 0;
  const isNumber = !Number.isNaN(numberValue(text.replace(/[.、()]/gu, "")));
  if (role === "number") return isNumber ? 2 : -3;
  if (isNumber) return -1;
  const isTime = isDeadline(text);
  if (role === "deadline") return isTime ? 2 : -2;
  const isPeople = namesPeople(reading);
  if (role === "leaders") return isPeople ? 2 : -2;
  const isUnits = splitUnits(reading).every(({ text }) => looksLikeUnit(text));
  if (isUnitRole(role) || role === "responsibility") return isUnits ? 2 : -2;
  if (role === "extra") return 0;
  if (isTime || isPeople || isUnits) return -1;
  const isSentence = /[。;,]|\d/u.test(text) || text.length > 20;
  if (role === "content") return isSentence ? 1 : 0;
  return isSentence ? -1 : 0.5;
}
