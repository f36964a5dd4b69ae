import { fileURLToPath } from "node:url";
import { build } from "./build.js";
import { checkPlans } from "./corrections.js";
import { load } from "./load.js";
import { parseSource } from "./parse.js";
import type { PublishedFile } from "./published-file.js";

/** The folder of this package. */
export const packageRoot = fileURLToPath(new URL("..", import.meta.url));

/** load · parse · build: every generated file, without writing any. The same sources give the same bytes. */
export async function regenerate(root: string): Promise<PublishedFile[]> {
  const sources = await load(root);
  const { plans, corrections } = sources;
  checkPlans(
    corrections,
    plans.map(({ id }) => id),
  );
  const parsed = await Promise.all(plans.map((source) => parseSource(source, corrections)));
  return build(root, sources, parsed);
}
