import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { diagnosticDefinitions } from "../src/diagnostics.js";
import type { DiagnosticDefinition } from "../src/model/diagnostic.js";

const fixtures = fileURLToPath(new URL("../test/fixtures", import.meta.url));

const intro = `# Diagnostics

<!-- Generated from the declarations in packages/core/src by \`npm run generate -w @fenjie/core\`; do not edit. -->

What the parser was unsure of, and what \`openPlan\` finds wrong with a plan. The severity says what happened to the data:
\`error\`, a value is missing; \`warning\`, a value was guessed; \`info\`, something was left out or merged on purpose.
Codes are never renamed. \`fenjie explain CODE\` prints the same in a terminal.

诊断说明解析中没有把握之处。级别表示数据受到的影响：\`error\` 缺少数据，\`warning\` 数据为推断，\`info\` 有意略去或合并。
`;

/** docs/diagnostics.md: one section for each declaration, with the input of the fixture that shows it. */
export function diagnosticsReference(): string {
  const rows = diagnosticDefinitions.map(
    ({ code, severity, summary }) =>
      `| [\`${code}\`](#${anchor(code)}) | ${severity} | ${summary.en} ${summary.zh} |`,
  );
  const list = ["| code | severity | summary |", "| --- | --- | --- |", ...rows, ""].join("\n");
  return [intro, list, ...diagnosticDefinitions.map(renderSection)].join("\n");
}

/** The fragment that GitHub gives a heading. */
const anchor = (code: string) => code.replaceAll("/", "");

function renderSection({ code, severity, summary, explanation, fixture }: DiagnosticDefinition): string {
  const { en, zh } = explanation;
  const paragraphs = [
    `## ${code}`,
    `${severity} · ${summary.en} ${summary.zh}`,
    en.replaceAll("\n", " "),
    // Chinese needs no space where the source file breaks the line.
    zh.replaceAll("\n", ""),
    ...renderFixture(fixture),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

/** The fixture's input where it is short text, and what is said of it. */
function renderFixture(name: string): string[] {
  const folder = `${fixtures}/${name}`;
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const input = files.find((file) => /^input\.(?:txt|html|md|csv)$/u.test(file));
  const expected = files.includes("expected.diagnostics.txt")
    ? readFileSync(`${folder}/expected.diagnostics.txt`, "utf8").trimEnd()
    : "";
  return [
    ...(input === undefined ? [] : [fence(excerpt(readFileSync(`${folder}/${input}`, "utf8")))]),
    ...(expected === "" ? [] : [fence(excerpt(expected))]),
  ];
}

const mostLines = 24;
const mostColumns = 120;

function excerpt(text: string): string {
  const lines = text
    .replace(/^\ufeff/u, "")
    .trimEnd()
    .split(/\r\n|\n|\r/u);
  const shown = lines
    .slice(0, mostLines)
    .map((line) => (line.length > mostColumns ? `${line.slice(0, mostColumns)}…` : line).trimEnd());
  return [...shown, ...(lines.length > mostLines ? ["…"] : [])].join("\n");
}

/** A block that no run of backticks in the text can close. */
function fence(text: string): string {
  const ticks = "`".repeat(
    Math.max(3, 1 + Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length))),
  );
  return `${ticks}text\n${text}\n${ticks}`;
}
