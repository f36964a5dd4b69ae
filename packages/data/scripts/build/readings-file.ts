import type { Plan } from "@fenjie/core";
import type { PreparedName } from "@fenjie/sdk/search";
import { jsonFile, type PublishedFile } from "../published-file.js";
import { initialsOf, readName, readPerson } from "./readings.js";

/** Readings of officials, units and goals, for searching by pinyin without a table of readings on the page. */
export function readingsFile(plan: Plan): PublishedFile {
  const prepare = (name: string, pinyin: string): PreparedName => ({
    name,
    pinyin,
    initials: initialsOf(pinyin),
  });
  const names = [
    ...plan.officials.map(({ name }) => prepare(name, readPerson(name))),
    ...[...plan.units, ...plan.goals].map(({ name }) => prepare(name, readName(name))),
  ];
  return jsonFile(`json/${plan.id}.pinyin.json`, { planId: plan.id, names });
}
