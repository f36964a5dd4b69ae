import type { Diagnostic, Grid, Origin, Plan, SourceDocument, Span, Task } from "@fenjie/core/model";
import { expect, test } from "vitest";
import type { Language } from "../language.js";
import { countText, diagnosticRenderer } from "./diagnostics.js";
import { plain } from "./paint.js";

const text = "\t8\n\t办理4工作\n\t政务\n";

const strayDigit = (span: Span | null, more: Partial<Diagnostic> = {}): Diagnostic => ({
  code: "noise/stray-digit",
  severity: "warning",
  message: { en: "a 4 stands inside “办理4工作”", zh: "“办理4工作”中有多余的 4" },
  span,
  data: {},
  fix: null,
  ...more,
});

function documentWith(reader: string, origin: Origin): SourceDocument {
  const cell = { row: 0, column: 1, rowSpan: 1, columnSpan: 1, paragraphs: [[4, 9] as const], origin };
  const grid: Grid = {
    kind: "grid",
    span: [0, text.length],
    rowCount: 1,
    columnCount: 3,
    headerRowCount: 0,
    merges: "unknown",
    parent: null,
    cells: [cell],
  };
  return { reader, mediaType: "text/plain", text, blocks: [grid] };
}

const task: Task = {
  id: "plan/8",
  number: "8",
  goalId: null,
  text: "办理4工作",
  leaders: [],
  leadUnits: ["政务"],
  responsibleUnits: [],
  deadline: null,
  targets: [],
  extra: {},
  parts: [],
  spans: {
    number: [1, 2],
    text: [[4, 9]],
    leaders: [],
    leadUnits: [[11, 13]],
    responsibleUnits: [],
    deadline: null,
    extra: {},
  },
};

const plan: Plan = {
  schemaVersion: "1.0",
  id: "plan",
  title: null,
  year: null,
  documentNumber: null,
  issuer: null,
  issuedOn: null,
  jurisdiction: null,
  source: { name: null, mediaType: "text/plain", sha256: "0".repeat(64), layout: "table", reader: "text" },
  goals: [],
  tasks: [task],
  officials: [],
  units: [{ name: "政务", kind: "organization", aliases: [], quantifier: null, of: [] }],
  spans: { title: null, documentNumber: null, issuer: null },
};

function draw(diagnostic: Diagnostic, document: SourceDocument, language: Language = "en"): string {
  const name = document.reader === "text" ? "plan.txt" : `plan.${document.reader}`;
  const render = diagnosticRenderer({ name, document, plan }, { language, columns: 60, paint: plain });
  return `\n${render(diagnostic)}`;
}

const asText = documentWith("text", { kind: "line", line: 1 });

test("a frame names line, column, task and column of the table", () => {
  expect(draw(strayDigit([6, 7]), asText)).toBe(`
warning[noise/stray-digit]: a 4 stands inside “办理4工作”
  --> plan.txt:2:4 (task 8 · text of the task)
  |
2 |     办理4工作
  |         ^
`);
});

test("it speaks Chinese too", () => {
  expect(draw(strayDigit([11, 13]), asText, "zh")).toBe(`
警告[noise/stray-digit]: “办理4工作”中有多余的 4
  --> plan.txt:3:2（任务 8 · 牵头单位）
  |
3 |     政务
  |     ^^^^
`);
});

test("in a sheet the cell's reference stands instead of a line", () => {
  const sheet = documentWith("xlsx", { kind: "sheet", sheet: "任务表", reference: "B8" });

  expect(draw(strayDigit([6, 7]), sheet)).toBe(`
warning[noise/stray-digit]: a 4 stands inside “办理4工作”
  --> plan.xlsx 任务表!B8 (task 8 · text of the task)
 |
 |     办理4工作
 |         ^
`);
});

test("in a Word file the table, row and cell do, counted from one", () => {
  const word = documentWith("docx", { kind: "table", table: 0, row: 4, cell: 2 });

  expect(draw(strayDigit([6, 7]), word)).toContain("--> plan.docx table 1, row 5, cell 3 (task 8");
  expect(draw(strayDigit([6, 7]), word, "zh")).toContain("--> plan.docx 表 1 第 5 行第 3 格（任务 8");
});

test("a diagnostic of the whole document has no frame", () => {
  expect(draw(strayDigit(null), asText)).toBe(`
warning[noise/stray-digit]: a 4 stands inside “办理4工作”
  --> plan.txt
`);
});

test("a fix says what to write", () => {
  const fixed = (span: Span, replacement: string) =>
    draw(strayDigit([6, 7], { fix: { span, replacement } }), asText);

  expect(fixed([6, 7], "")).toContain("= to mend it, delete “4”");
  expect(fixed([6, 7], "四")).toContain("= to mend it, write “四” for “4”");
  expect(fixed([6, 6], "\n")).toContain("= to mend it, insert “␊” after “办理”");
  expect(fixed([0, 0], "甲")).toContain("= to mend it, insert “甲” here");
});

test("a message cannot smuggle control characters to the terminal", () => {
  const message = { en: "found \u001b[2J\nhere", zh: "发现 \u001b[2J" };

  expect(draw(strayDigit(null, { message }), asText)).toContain("]: found ␛[2J here\n");
});

test("diagnostics are counted by severity", () => {
  const some = [strayDigit(null), strayDigit(null, { severity: "error" }), strayDigit(null)];

  expect(countText(some)).toEqual({ en: "1 error, 2 warnings, 0 infos", zh: "1 个错误，2 个警告，0 个提示" });
});
