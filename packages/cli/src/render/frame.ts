import type { Span } from "@fenjie/core/model";
import type { Line, LineIndex } from "./lines.js";
import type { Paint, Style } from "./paint.js";
import { displayWidth, padStart, printable, splitGraphemes } from "./width.js";

export interface FrameOptions {
  lines: LineIndex;
  /** Columns the whole frame may fill, gutter included. */
  columns: number;
  /** Whether the text's lines are those of the file, so that their numbers help. */
  numbered: boolean;
  paint: Paint;
  /** The style of the carets. */
  style: Style;
}

/** Of a span over more lines than this, the first two and the last are drawn. */
const mostLines = 4;

/**
 * Draws the lines a span lies in, with carets under its characters:
 *
 * ```
 *   |
 * 2 | 甲局乙局
 *   |     ^^^^
 * ```
 *
 * 汉字 fill two columns and get two carets, tabs become spaces, combining marks stay with their
 * letter, and a line too long for the terminal is cut to a window around the span.
 */
export function drawFrame(text: string, span: Span, options: FrameOptions): string[] {
  const { lines, columns, numbered, paint, style } = options;
  const marked = trimSpan(text, span);
  const drawn = pickLines(lines, marked);
  const gutter = numbered ? String(drawn.at(-1)?.number ?? 0).length : 0;
  const bar = paint("place", `${padStart("", gutter)} |`);
  const rows = [bar];
  let before = drawn[0]?.number ?? 0;
  for (const line of drawn) {
    if (line.number > before + 1) rows.push(paint("place", `${padStart("", gutter)} ⋮`));
    before = line.number;
    const { source, carets } = drawLine(text, line, marked, columns - gutter - 3);
    const number = padStart(numbered ? String(line.number) : "", gutter);
    rows.push(source === "" ? paint("place", `${number} |`) : `${paint("place", `${number} |`)} ${source}`);
    if (carets.trim() !== "")
      rows.push(`${bar} ${carets.trimEnd().replace(/\^+$/u, (run) => paint(style, run))}`);
  }
  return rows;
}

/** The span without white space at its ends, so that no carets hang under line ends; blank spans keep. */
function trimSpan(text: string, [start, end]: Span): Span {
  const slice = text.slice(start, end);
  if (slice.trim() === "") return [start, end];
  return [start + slice.length - slice.trimStart().length, end - slice.length + slice.trimEnd().length];
}

function pickLines(lines: LineIndex, [start, end]: Span): Line[] {
  const first = lines.lineAt(start).number;
  const last = lines.lineAt(Math.max(start, end - 1)).number;
  const count = last - first + 1;
  const numbers =
    count <= mostLines
      ? Array.from({ length: count }, (_, index) => first + index)
      : [first, first + 1, last];
  return numbers.map((number) => lines.line(number));
}

/** A character as it is drawn: its place in the text and the columns it fills. */
interface Glyph {
  text: string;
  start: number;
  end: number;
  column: number;
  width: number;
}

const tabStop = 4;

function layOut(text: string, { start, end }: Line): Glyph[] {
  let column = 0;
  const glyphs: Glyph[] = [];
  for (const { text: raw, index } of splitGraphemes(text.slice(start, end))) {
    const shown = raw === "\t" ? " ".repeat(tabStop - (column % tabStop)) : printable(raw);
    const width = displayWidth(shown);
    glyphs.push({ text: shown, start: start + index, end: start + index + raw.length, column, width });
    column += width;
  }
  return glyphs;
}

function drawLine(text: string, line: Line, span: Span, room: number): { source: string; carets: string } {
  const glyphs = layOut(text, line);
  const last = glyphs.at(-1);
  const total = last === undefined ? 0 : last.column + last.width;
  const [from, to] = markedColumns(glyphs, line, span, total);
  const [left, right] = chooseWindow(from, to, Math.max(total, to), room);

  const first = left > 0 ? left + 1 : 0;
  const past = right < total ? right - 1 : right;
  const shown = glyphs.filter((glyph) => glyph.column >= first && glyph.column + glyph.width <= past);
  const gap = " ".repeat(Math.max(0, (shown[0]?.column ?? first) - first));
  const source = `${left > 0 ? "…" : ""}${gap}${shown.map((glyph) => glyph.text).join("")}${right < total ? "…" : ""}`;
  const seen = shown.at(-1);
  const caretsFrom = Math.max(from, first) - left;
  const caretsTo = (right < total && seen !== undefined ? Math.min(to, seen.column + seen.width) : to) - left;
  const carets = " ".repeat(caretsFrom) + "^".repeat(Math.max(0, caretsTo - caretsFrom));
  return { source: source.trimEnd(), carets };
}

/** The columns to mark: those of the marked characters, at least one; `[0, 0]` where the span has only blanks here. */
function markedColumns(
  glyphs: readonly Glyph[],
  line: Line,
  [start, end]: Span,
  total: number,
): [number, number] {
  const inside = glyphs.filter((glyph) => glyph.start < end && glyph.end > start);
  const first = inside.findIndex((glyph) => glyph.text.trim() !== "");
  const from = inside[Math.max(first, 0)];
  const to =
    inside[first === -1 ? inside.length - 1 : inside.findLastIndex((glyph) => glyph.text.trim() !== "")];
  if (from !== undefined && to !== undefined) {
    const continued = start < line.start || end > line.end;
    if (first === -1 && continued) return [0, 0];
    return [from.column, Math.max(from.column + 1, to.column + to.width)];
  }
  if (start < line.start || start > line.end) return [0, 0];
  const at = glyphs.find((glyph) => glyph.end > start)?.column ?? total;
  return [at, at + 1];
}

/** The columns `[left, right)` of a line to draw, so that the marked ones are seen, with some words around them. */
function chooseWindow(from: number, to: number, total: number, room: number): [number, number] {
  if (total <= room) return [0, total];
  const around = Math.max(4, Math.floor((room - (to - from)) / 2));
  const left = Math.min(Math.max(0, from - around), total - room);
  return [left, left + room];
}
