/** The languages of the interface. The plan itself stays in Chinese. */
export type Language = "zh" | "en";

/** Where a page stands: its language, and its path below that language's root ("", "tasks/", "t/24/"). */
export interface At {
  language: Language;
  path: string;
}

/** Picks the words of a language: `say("任务", "Tasks")`. */
export type Say = (zh: string, en: string) => string;

export const sayIn =
  (language: Language): Say =>
  (zh, en) =>
    language === "zh" ? zh : en;

const depth = (path: string): number => path.split("/").length - 1;

/** The relative address of another page in the same language. */
export function to(at: At, path: string, query: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams(query).toString();
  return `${"../".repeat(depth(at.path)) || "./"}${encodeURI(path)}${search && `?${search}`}`;
}

/** The relative address of a file at the root of the site: Chinese pages stand there, English ones in `en/`. */
export function toFile(at: At, file: string): string {
  const up = depth(at.path) + (at.language === "en" ? 1 : 0);
  return `${"../".repeat(up) || "./"}${encodeURI(file)}`;
}

/** The relative address of the same page in the other language. */
export function toOtherLanguage(at: At): string {
  return toFile(at, at.language === "en" ? at.path : `en/${at.path}`);
}
