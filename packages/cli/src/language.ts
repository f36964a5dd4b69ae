import type { Bilingual } from "@fenjie/core/model";

export type Language = "en" | "zh";

/**
 * The language of messages where `--lang` does not say: Chinese if the locale is, else English.
 *
 * LC_ALL beats LC_MESSAGES beats LANG, and an empty one counts as unset, as POSIX has it.
 */
export function languageOf(environment: NodeJS.ProcessEnv): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  return /^zh(?![a-z])/iu.test(locale) ? "zh" : "en";
}

/** Prose whose source breaks lines, as one paragraph; Chinese needs no space where a line ended. */
export function paragraph(text: Bilingual, language: Language): string {
  return text[language].replaceAll("\n", language === "zh" ? "" : " ");
}

/** The same words in both languages, for names and numbers that need no translation. */
export function both(text: string): Bilingual {
  return { en: text, zh: text };
}
