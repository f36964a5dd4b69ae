import type { Plan } from "@fenjie/core/model";
import { pinyin } from "pinyin-pro";
import type { PreparedName, PreparedNames } from "../src/search/pinyin.js";

/** Surnames whose reading as a surname the library does not give. */
const surnames: Readonly<Record<string, string>> = {
  晟: "cheng",
  祭: "zhai",
  种: "chong",
  郇: "xun",
  乜: "nie",
  黑: "he",
  都: "du",
};

/** Short names of bodies that the library reads as other words. */
const words: Readonly<Record<string, string>> = { 人行: "ren hang", 分行: "fen hang", 支行: "zhi hang" };

/**
 * Reads the names of plans, each once: officials with the readings of surnames, then units (collectives
 * left out) and goals. For generators only: a table of readings has no place in a page.
 */
export function preparePinyin(plans: readonly Plan[]): PreparedNames {
  const people = new Set(plans.flatMap((plan) => plan.officials.map(({ name }) => name)));
  const others = plans.flatMap((plan) => [
    ...plan.units.filter(({ kind }) => kind !== "collective"),
    ...plan.goals,
  ]);
  const otherNames = new Set(others.map(({ name }) => name).filter((name) => !people.has(name)));
  return { names: [...[...people].map(readPerson), ...[...otherNames].map(readName)] };
}

const options = { toneType: "none", type: "array", v: true } as const;

function readPerson(name: string): PreparedName {
  const syllables = pinyin(name, { ...options, surname: "head" });
  const surname = surnames[name.charAt(0)];
  return prepared(name, surname === undefined ? syllables : [surname, ...syllables.slice(1)]);
}

function readName(name: string): PreparedName {
  const syllables = pinyin(name, options);
  for (const [word, reading] of Object.entries(words)) {
    const at = name.indexOf(word);
    if (at >= 0) syllables.splice([...name.slice(0, at)].length, [...word].length, ...reading.split(" "));
  }
  return prepared(name, syllables);
}

function prepared(name: string, syllables: readonly string[]): PreparedName {
  const lower = syllables.map((syllable) => syllable.toLowerCase());
  const initials = lower.map((syllable) => /^[a-z0-9]/u.exec(syllable)?.[0] ?? "").join("");
  return { name, pinyin: lower.join(" "), initials };
}
