import { element, xmlText } from "../export/xml.js";
import { amount } from "./amount.js";
import { fontStack, type Palette, palettes } from "./palette.js";
import type { BarsSpec, BulletSpec, ChartSpec, MatrixSpec } from "./spec.js";

/** What `renderSvg` may be told. */
export interface SvgOptions {
  /** "auto" (unless told) follows the reader's setting and the printer; the others are fixed. */
  theme?: "auto" | "light" | "dark" | "print";
  /** The id of the picture and the beginning of ids in it: give each its own where several stand in one page. */
  id?: string;
}

/** Lengths in CSS pixels. */
const margin = 24;
const width = 800;
const line = 28;
const fontSize = 13;

/** A picture without its frame: what is drawn below the heading, and how much room it takes. */
interface Drawing {
  width: number;
  height: number;
  marks: string[];
}

/**
 * Draws a chart as SVG text that stands alone or in a page: `role="img"`, title and description for
 * screen readers, fonts of the system, readable in the dark and on paper. Names and values are text;
 * the tasks behind a mark are told when it is pointed at.
 */
export function renderSvg(spec: ChartSpec, { theme = "auto", id = "fenjie-chart" }: SvgOptions = {}): string {
  const top = margin + 56;
  const drawing = draw(spec, id);
  const notes = notesOf(spec);
  const full = {
    width: Math.max(drawing.width, 420),
    height: top + drawing.height + notes.length * 20 + margin,
  };
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      id,
      role: "img",
      "aria-labelledby": `${id}-title ${id}-desc`,
      lang: spec.language,
      viewBox: `0 0 ${full.width} ${full.height}`,
      width: full.width,
      height: full.height,
    },
    element("title", { id: `${id}-title` }, xmlText(spec.title)),
    element("desc", { id: `${id}-desc` }, xmlText(spec.description)),
    element("style", {}, styleOf(id, theme)),
    hatch(id),
    element("rect", { class: "ground", width: full.width, height: full.height }),
    label(margin, margin + 14, spec.title, { class: "title" }),
    spec.what === spec.title ? "" : label(margin, margin + 36, spec.what, { class: "faint" }),
    element("g", { transform: `translate(0 ${top})` }, ...drawing.marks),
    ...notes.map((words, index) =>
      label(margin, top + drawing.height + 16 + index * 20, words, { class: "faint" }),
    ),
  ).concat("\n");
}

function draw(spec: ChartSpec, id: string): Drawing {
  switch (spec.kind) {
    case "bars":
      return drawBars(spec, id);
    case "matrix":
      return drawMatrix(spec);
    case "bullet":
      return drawBullets(spec);
  }
}

function notesOf({ leftOut: { rows, columns }, language }: ChartSpec): string[] {
  const parts =
    language === "en"
      ? [[rows, `${rows} more rows`] as const, [columns, `${columns} more columns`] as const]
      : [[rows, `${rows}行`] as const, [columns, `${columns}列`] as const];
  const words = parts.filter(([count]) => count > 0).map(([, text]) => text);
  if (words.length === 0) return [];
  return [language === "en" ? `${words.join(" and ")} are not shown.` : `另有${words.join("、")}未列出。`];
}

/** The room a text takes: a Chinese character is as wide as high, a Latin one about half. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) < 0x2e80 ? 0.56 : 1), 0) * fontSize;

/** A text cut to the room there is. */
function clip(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  let kept = "";
  for (const char of text) {
    if (widthOf(`${kept}${char}…`) > room) break;
    kept += char;
  }
  return `${kept}…`;
}

const label = (
  x: number,
  y: number,
  text: string,
  attributes: Record<string, string | number | null> = {},
): string => element("text", { x: round(x), y: round(y), ...attributes }, xmlText(text));

/** What is told when a mark is pointed at. */
const hint = (text: string): string => element("title", {}, xmlText(text));

const round = (value: number): number => Math.round(value * 10) / 10;

const labelRoom = (labels: readonly string[]): number => Math.min(270, Math.max(0, ...labels.map(widthOf)));

function drawBars({ bars, language }: BarsSpec, id: string): Drawing {
  const room = labelRoom(bars.map((bar) => bar.label));
  const left = margin + room + 12;
  const most = Math.max(0, ...bars.map(({ value }) => value));
  const scale = (width - margin - left - 64) / (most || 1);
  const isSplit = bars.some(({ split }) => split !== null);
  const top = isSplit ? line : 0;
  const marks = bars.map((bar, index) => {
    const y = top + index * line;
    const solo = bar.split?.solo ?? bar.value;
    const value = amount(bar.value, language);
    const details =
      bar.split === null
        ? []
        : [`${soloWords[language]} ${solo}`, `${sharedWords[language]} ${bar.split.shared}`];
    return element(
      "g",
      {},
      hint([`${bar.label} ${value}`, ...details].join("，")),
      label(left - 12, y + 19, clip(bar.label, room), { class: "end" }),
      block("blue", left, y + 5, solo * scale, line - 10),
      block("teal", left + solo * scale, y + 5, (bar.value - solo) * scale, line - 10),
      block("hatch", left + solo * scale, y + 5, (bar.value - solo) * scale, line - 10, `url(#${id}-hatch)`),
      label(left + bar.value * scale + 8, y + 19, value, { class: "number" }),
    );
  });
  const axis = element("line", { class: "line", x1: left, x2: left, y1: top, y2: top + bars.length * line });
  const legend = isSplit ? legendOf(left, language, id) : [];
  return { width, height: top + bars.length * line + 8, marks: [...legend, ...marks, axis] };
}

const soloWords = { "zh-Hans": "独自", en: "alone" };
const sharedWords = { "zh-Hans": "共同", en: "shared" };

function legendOf(left: number, language: "zh-Hans" | "en", id: string): string[] {
  const second = left + 30 + widthOf(soloWords[language]);
  return [
    block("blue", left, 4, 14, 14),
    label(left + 20, 16, soloWords[language]),
    block("teal", second, 4, 14, 14),
    block("hatch", second, 4, 14, 14, `url(#${id}-hatch)`),
    label(second + 20, 16, sharedWords[language]),
  ];
}

/** A filled rectangle; none where there is nothing to fill. */
const block = (
  look: string,
  x: number,
  y: number,
  w: number,
  h: number,
  fill: string | null = null,
): string =>
  w <= 0 ? "" : element("rect", { class: look, x: round(x), y: round(y), width: round(w), height: h, fill });

function drawMatrix({ rows, columns, cells, language }: MatrixSpec): Drawing {
  const cell = 34;
  const room = labelRoom(rows);
  const left = margin + room + 12;
  const head = Math.min(150, Math.max(0, ...columns.map(widthOf))) + 12;
  const most = Math.max(1, ...cells.map(({ value }) => value));
  const grid = [
    ...rows.map((_, row) =>
      element("line", {
        class: "line",
        x1: left,
        x2: left + columns.length * cell,
        y1: head + (row + 1) * cell,
        y2: head + (row + 1) * cell,
      }),
    ),
    element("line", { class: "line", x1: left, x2: left + columns.length * cell, y1: head, y2: head }),
  ];
  const columnLabels = columns.map((name, column) => {
    const x = left + (column + 0.5) * cell;
    return element(
      "g",
      {},
      hint(name),
      label(0, 0, clip(name, head - 12), {
        class: "across",
        transform: `translate(${round(x)} ${head - 8})`,
      }),
    );
  });
  const rowLabels = rows.map((name, row) =>
    element(
      "g",
      {},
      hint(name),
      label(left - 12, head + row * cell + 22, clip(name, room), { class: "end" }),
    ),
  );
  const marks = cells.map(({ row, column, value }) => {
    const [x, y] = [left + column * cell, head + row * cell];
    return element(
      "g",
      {},
      hint(`${rows[row]} × ${columns[column]}：${amount(value, language)}`),
      element("rect", {
        class: "blue",
        x: round(x + 1),
        y: y + 1,
        width: cell - 2,
        height: cell - 2,
        "fill-opacity": round2(0.1 + (0.45 * value) / most),
      }),
      label(x + cell / 2, y + 22, amount(value, language), { class: "middle number" }),
    );
  });
  return {
    width: left + columns.length * cell + margin,
    height: head + rows.length * cell + 8,
    marks: [...grid, ...marks, ...columnLabels, ...rowLabels],
  };
}

const round2 = (value: number): number => Math.round(value * 100) / 100;

function drawBullets({ rows, language }: BulletSpec): Drawing {
  const room = labelRoom(rows.map((row) => row.label));
  const left = margin + room + 12;
  const right = labelRoom(rows.map((row) => row.words)) + 16;
  const track = width - margin - right - left;
  const isMeasured = rows.some(({ actual, expected }) => actual !== null || expected !== null);
  const words = bulletWords[language];
  const top = isMeasured ? line : 0;
  const marks = rows.map(({ label: name, target, words: promised, actual, expected }, index) => {
    const y = top + index * line;
    const most = Math.max(Math.abs(target), Math.abs(actual ?? 0), Math.abs(expected ?? 0)) * 1.1 || 1;
    const at = (value: number): number => left + (Math.abs(value) / most) * track;
    const reached = actual === null ? [] : [`${words.actual} ${amount(actual, language)}`];
    // Where nothing is known yet, it is a list of what was promised.
    const bar = isMeasured
      ? [
          element("rect", { class: "track", x: left, y: y + 6, width: round(track), height: line - 12 }),
          actual === null ? "" : block("teal", left, y + 9, at(actual) - left, line - 18),
          expected === null ? "" : tick("gap", at(expected), y + 4, y + line - 4),
          expected === null ? "" : tick("expected", at(expected), y + 4, y + line - 4),
          tick("gap", at(target), y + 3, y + line - 3),
          tick("goal", at(target), y + 3, y + line - 3),
        ]
      : [element("line", { class: "line", x1: left, x2: left + track, y1: y + 14, y2: y + 14 })];
    return element(
      "g",
      {},
      hint([`${name} ${promised}`, ...reached].join("，")),
      label(left - 12, y + 19, clip(name, room), { class: "end" }),
      ...bar,
      label(width - margin - right + 12, y + 19, promised, { class: "number" }),
    );
  });
  const second = left + 34 + widthOf(words.actual);
  const third = second + 24 + widthOf(words.expected);
  const legend = isMeasured
    ? [
        block("teal", left, 6, 14, 10),
        label(left + 20, 16, words.actual),
        tick("expected", second, 2, 20),
        label(second + 8, 16, words.expected),
        tick("goal", third, 2, 20),
        label(third + 8, 16, words.goal),
      ]
    : [];
  return { width, height: top + rows.length * line + 8, marks: [...legend, ...marks] };
}

const bulletWords = {
  "zh-Hans": { actual: "实际", expected: "序时", goal: "目标" },
  en: { actual: "reached", expected: "expected by now", goal: "target" },
};

const tick = (look: string, x: number, y1: number, y2: number): string =>
  element("line", { class: look, x1: round(x), x2: round(x), y1, y2 });

/** Stripes over the second series, so that it is another one without colour too. */
const hatch = (id: string): string =>
  element(
    "pattern",
    {
      id: `${id}-hatch`,
      width: 6,
      height: 6,
      patternUnits: "userSpaceOnUse",
      patternTransform: "rotate(45)",
    },
    element("line", { class: "stripe", x1: 0, x2: 0, y1: 0, y2: 6 }),
  );

/** Every rule begins with the picture's id, so that none reaches the page it stands in. */
function styleOf(id: string, theme: NonNullable<SvgOptions["theme"]>): string {
  const fixed = [
    `#${id} text{font:${fontSize}px ${fontStack};fill:var(--ink)}`,
    `#${id} .title{font-size:18px;font-weight:600}`,
    `#${id} .faint{fill:var(--faint)}`,
    `#${id} .number{font-variant-numeric:tabular-nums}`,
    `#${id} .end{text-anchor:end}`,
    `#${id} .middle{text-anchor:middle}`,
    `#${id} .across{writing-mode:vertical-rl;text-anchor:end}`,
    `#${id} .ground{fill:var(--ground)}`,
    `#${id} .blue{fill:var(--blue)}`,
    `#${id} .teal{fill:var(--teal)}`,
    `#${id} .stripe{stroke:var(--ground);stroke-width:2}`,
    `#${id} .line{stroke:var(--line)}`,
    `#${id} .track{fill:none;stroke:var(--line)}`,
    `#${id} .goal{stroke:var(--blue);stroke-width:4}`,
    `#${id} .expected{stroke:var(--amber);stroke-width:2}`,
    `#${id} .gap{stroke:var(--ground);stroke-width:7}`,
  ];
  const colours = (palette: Palette): string =>
    `#${id}{${Object.entries(palette)
      .map(([name, colour]) => `--${name}:${colour}`)
      .join(";")}}`;
  if (theme !== "auto") return [colours(palettes[theme]), ...fixed].join("");
  return [
    colours(palettes.light),
    `@media (prefers-color-scheme:dark){${colours(palettes.dark)}}`,
    `@media print{${colours(palettes.print)}}`,
    ...fixed,
  ].join("");
}
