import type { Bilingual, Diagnostic, Fix, Origin, Plan, Severity, SourceDocument } from "@fenjie/core/model";
import type { Language } from "../language.js";
import { drawFrame } from "./frame.js";
import { indexLines } from "./lines.js";
import type { Paint } from "./paint.js";
import { isOwnText } from "./place.js";
import { indexWhereabouts, type Whereabouts } from "./whereabouts.js";
import { oneLine, printable } from "./width.js";

export const severityNames: Record<Severity, Bilingual> = {
  error: { en: "error", zh: "错误" },
  warning: { en: "warning", zh: "警告" },
  info: { en: "info", zh: "提示" },
};

/** What was read from one input, under the name the reader of the messages knows it by. */
export interface Reading {
  name: string;
  /** `null` for a plan's JSON: its diagnostics have no place in a document. */
  document: SourceDocument | null;
  plan: Plan | null;
}

export interface Look {
  language: Language;
  /** Columns a frame may fill. */
  columns: number;
  paint: Paint;
}

/**
 * Draws diagnostics of one reading, each as a code frame under its message:
 *
 * ```
 * warning[noise/stray-digit]: …
 *   --> plan.txt:12:5 (task 8 · text of the task)
 *    |
 * 12 |     办理4工作
 *    |         ^
 * ```
 */
export function diagnosticRenderer(
  { name, document, plan }: Reading,
  look: Look,
): (diagnostic: Diagnostic) => string {
  const { language, paint, columns } = look;
  const text = document?.text ?? "";
  const lines = indexLines(text);
  const whereabouts = document === null ? null : indexWhereabouts(plan, document);
  const numbered = document !== null && isOwnText(document);

  return ({ code, severity, message, span, fix }) => {
    const label = paint(severity, `${severityNames[severity][language]}[${code}]`);
    const rows = [`${label}: ${paint("strong", oneLine(message[language]))}`];
    if (span === null || whereabouts === null) {
      rows.push(`  ${paint("place", "-->")} ${oneLine(name)}`);
    } else {
      const here = whereabouts(span);
      const { line, column } = lines.placeOf(span[0]);
      const place = numbered
        ? `:${line}:${column}`
        : here.origin === null
          ? ""
          : originText(here.origin)[language];
      rows.push(`  ${paint("place", "-->")} ${oneLine(name)}${place}${contextText(here, language)}`);
      rows.push(...drawFrame(text, span, { lines, columns, numbered, paint, style: severity }));
    }
    if (fix !== null) rows.push(`  = ${fixText(fix, text)[language]}`);
    return `${rows.join("\n")}\n`;
  };
}

/** Where in a file that is not plain text, to stand behind the file's name. Counts from one. */
export function originText(origin: Origin): Bilingual {
  switch (origin.kind) {
    case "line":
      return { en: `:${origin.line + 1}`, zh: `:${origin.line + 1}` };
    case "sheet": {
      const place = oneLine(`${origin.sheet}!${origin.reference}`);
      return { en: ` ${place}`, zh: ` ${place}` };
    }
    case "table": {
      const [table, row, cell] = [origin.table + 1, origin.row + 1, origin.cell + 1];
      return {
        en: ` table ${table}, row ${row}, cell ${cell}`,
        zh: ` 表 ${table} 第 ${row} 行第 ${cell} 格`,
      };
    }
    case "block":
      return { en: ` paragraph ${origin.block + 1}`, zh: ` 第 ${origin.block + 1} 段` };
  }
}

function contextText({ task, column }: Whereabouts, language: Language): string {
  const words = [];
  if (task !== null) words.push({ en: `task ${task}`, zh: `任务 ${task}` }[language]);
  if (column !== null) words.push(oneLine(column[language]));
  if (words.length === 0) return "";
  return language === "zh" ? `（${words.join(" · ")}）` : ` (${words.join(" · ")})`;
}

/** What to write instead; for an insertion, behind which words. */
export function fixText({ span, replacement }: Fix, text: string): Bilingual {
  const found = printable(text.slice(...span));
  const wanted = printable(replacement);
  if (found === "") {
    const before = /[^\s]{0,12}$/u.exec(text.slice(Math.max(0, span[0] - 12), span[0]))?.[0] ?? "";
    if (before === "") return { en: `to mend it, insert “${wanted}” here`, zh: `可在此处插入“${wanted}”` };
    const words = printable(before);
    return { en: `to mend it, insert “${wanted}” after “${words}”`, zh: `可在“${words}”之后插入“${wanted}”` };
  }
  if (wanted === "") return { en: `to mend it, delete “${found}”`, zh: `可删去“${found}”` };
  return { en: `to mend it, write “${wanted}” for “${found}”`, zh: `可将“${found}”改为“${wanted}”` };
}

/** "1 error, 2 warnings, 3 infos", for the line under a list. */
export function countText(diagnostics: readonly Diagnostic[]): Bilingual {
  const count = (severity: Severity) => diagnostics.filter((one) => one.severity === severity).length;
  const [errors, warnings, infos] = [count("error"), count("warning"), count("info")];
  const plural = (number: number, word: string) => `${number} ${word}${number === 1 ? "" : "s"}`;
  return {
    en: `${plural(errors, "error")}, ${plural(warnings, "warning")}, ${plural(infos, "info")}`,
    zh: `${errors} 个错误，${warnings} 个警告，${infos} 个提示`,
  };
}
