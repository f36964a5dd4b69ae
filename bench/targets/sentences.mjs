import { readdirSync, readFileSync } from "node:fs";
import { parseLabelled } from "../../packages/core/scripts/targets-scoring.ts";

const folder = new URL("../../packages/core/test/targets/", import.meta.url);

/** The labelled sentences of the parser's own tests, made for the purpose; by the name of their file. */
export const labelled = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => [
      file.slice(0, -".txt".length),
      parseLabelled(readFileSync(new URL(file, folder), "utf8")),
    ]),
);
