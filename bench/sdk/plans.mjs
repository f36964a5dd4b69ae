import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);
const read = (name) => readFileSync(resolve(`@fenjie/data/${name}`), "utf8");
const published = read("wujin-2023.json");

/** Who is called how, and which towns there are. */
export const names = JSON.parse(read("wujin-2023.pinyin.json"));
export const roster = JSON.parse(read("rosters/320412-2023.json"));

/** Plans like the published one, each with ids and strings of its own, as if they had come from different files. */
export function copies(count) {
  return Array.from({ length: count }, (_, index) =>
    JSON.parse(published.replaceAll("wujin-2023", `copy-${index}`)),
  );
}

/** What is searched of each task, as one text under its id. */
export function documentsOf(plans) {
  return plans.flatMap(({ goals, tasks }) => {
    const goalNames = new Map(goals.map(({ id, name }) => [id, name]));
    return tasks.map(({ id, text, parts, goalId, leaders, leadUnits, responsibleUnits }) => {
      const own = parts.map((part) => part.text).filter((words) => !text.includes(words));
      const all = [text, ...own, goalNames.get(goalId), ...leaders, ...leadUnits, ...responsibleUnits];
      return { id, text: all.join("\n") };
    });
  });
}
