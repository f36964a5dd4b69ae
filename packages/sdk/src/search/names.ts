import type { Plan, Span } from "@fenjie/core/model";
import { foldText } from "../fold.js";
import { highlight } from "./highlight.js";
import { matchPinyin, type PreparedNames, pinyinLetters } from "./pinyin.js";

/** A name of the plans that a search means: an official, unit or goal. */
export interface NameHit {
  /** The name as printed. */
  name: string;
  /** As what it occurs in the plans. */
  kinds: ("leader" | "unit" | "goal")[];
  /** What of the name was found, as ranges into it. */
  spans: Span[];
  /** 4 for its initials or the whole name, then less; only to compare with others. */
  score: number;
}

/** The names in plans, and what each is. Collectives are no names. */
function namesIn(plans: readonly Plan[]): Map<string, Set<NameHit["kinds"][number]>> {
  const kinds = new Map<string, Set<NameHit["kinds"][number]>>();
  const add = (name: string, kind: NameHit["kinds"][number]) =>
    kinds.set(name, (kinds.get(name) ?? new Set()).add(kind));
  for (const { officials, units, goals } of plans) {
    for (const { name } of officials) add(name, "leader");
    for (const { name, kind } of units) if (kind !== "collective") add(name, "unit");
    for (const { name } of goals) add(name, "goal");
  }
  return kinds;
}

/** Finds names of plans by characters, or by pinyin and initials where readings are prepared. */
export function nameSearch(plans: readonly Plan[], { names }: PreparedNames): (query: string) => NameHit[] {
  const readings = new Map(names.map((prepared) => [prepared.name, prepared]));
  const known = [...namesIn(plans)].map(([name, kinds]) => ({
    name,
    folded: foldText(name),
    reading: readings.get(name),
    kinds: [...kinds],
  }));
  return (query) => {
    const [text, letters] = [foldText(query), pinyinLetters(query)];
    if (text === "") return [];
    const hits = known.flatMap(({ name, folded, reading, kinds }): NameHit[] => {
      if (folded.includes(text)) {
        const score = folded === text ? 4 : folded.startsWith(text) ? 3 : 2;
        return [{ name, kinds, spans: highlight(name, [text]), score }];
      }
      const match = reading === undefined || letters === "" ? null : matchPinyin(letters, reading);
      return match === null
        ? []
        : [{ name, kinds, spans: [spanOfCharacters(name, match.span)], score: match.score }];
    });
    return hits.sort((a, b) => b.score - a.score);
  };
}

/** A range counted in characters, as a range of code units: readings count characters. */
function spanOfCharacters(name: string, [start, end]: Span): Span {
  const characters = [...name];
  const offset = (count: number) => characters.slice(0, count).join("").length;
  return [offset(start), offset(end)];
}
