import type { Bilingual } from "@fenjie/core/model";
import type { Language } from "../language.js";
import type { Paint } from "../render/paint.js";
import { displayWidth, padEnd } from "../render/width.js";
import { wrap } from "../render/wrap.js";
import type { Command, Flag, Flags } from "./command.js";
import { globalFlags } from "./global-flags.js";

export interface HelpLook {
  language: Language;
  columns: number;
  paint: Paint;
}

const headings = {
  usage: { en: "Usage", zh: "用法" },
  commands: { en: "Commands", zh: "命令" },
  options: { en: "Options", zh: "选项" },
  everywhere: { en: "Options of every command", zh: "各命令通用的选项" },
  more: { en: "More", zh: "更多" },
} satisfies Record<string, Bilingual>;

/** The help of the whole command: what there is and where to read on. */
export function programHelp(commands: readonly Command[], about: Bilingual, look: HelpLook): string {
  const { language } = look;
  return sections(look, [
    [null, wrap(about[language], look.columns)],
    [headings.usage, ["fenjie <command> [options]", "fenjie help [command|exit-codes]"]],
    [
      headings.commands,
      twoColumns(
        commands.map(({ name, summary }) => [name, summary[language]]),
        look,
      ),
    ],
    [headings.everywhere, twoColumns(flagRows(globalFlags, language), look)],
  ]);
}

/** The help of one command: every flag it takes. */
export function commandHelp({ name, usage, summary, details, flags }: Command, look: HelpLook): string {
  const { language } = look;
  const text = details[language].split("\n").flatMap((line) => wrap(line, look.columns));
  return sections(look, [
    [null, wrap(summary[language], look.columns)],
    [headings.usage, usage.map((form) => `fenjie ${name} ${form}`.trimEnd())],
    [null, text],
    [headings.options, twoColumns(flagRows(flags, language), look)],
    [headings.everywhere, twoColumns(flagRows(globalFlags, language), look)],
  ]);
}

function sections(
  { language, paint }: HelpLook,
  parts: readonly (readonly [Bilingual | null, readonly string[]])[],
): string {
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => {
      if (heading === null) return `${lines.join("\n")}\n`;
      return `${paint("strong", heading[language])}\n${lines.map((line) => `  ${line}\n`).join("")}`;
    })
    .join("\n");
}

function flagRows(flags: Flags, language: Language): [string, string][] {
  return Object.entries(flags).map(([name, flag]) => [flagForm(name, flag), flagText(flag, language)]);
}

/** "-o, --output FILE" */
function flagForm(name: string, { short, type, value, choices }: Flag): string {
  const start = short === undefined ? "    " : `-${short}, `;
  const operand = type === "boolean" ? "" : ` ${value ?? choices?.join("|") ?? "VALUE"}`;
  return `${start}--${name}${operand}`;
}

function flagText({ description, default: standard }: Flag, language: Language): string {
  if (standard === undefined) return description[language];
  return description[language] + { en: ` (default: ${standard})`, zh: `（缺省 ${standard}）` }[language];
}

/** Pairs side by side; the right column wraps, and starts on a line of its own under an over-long left one. */
export function twoColumns(
  rows: readonly (readonly [string, string])[],
  { columns, paint }: HelpLook,
): string[] {
  const left = Math.min(40, Math.max(...rows.map(([term]) => displayWidth(term)), 0)) + 2;
  return rows.flatMap(([term, text]) => {
    const lines = wrap(text, Math.max(20, columns - left - 2));
    const fits = displayWidth(term) < left - 1;
    const first = fits
      ? [paint("info", term) + padEnd("", left - displayWidth(term)) + lines.shift()]
      : [paint("info", term)];
    return [...first, ...lines.map((line) => padEnd("", left) + line)];
  });
}
