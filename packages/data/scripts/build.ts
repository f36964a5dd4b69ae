import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { labels } from "@fenjie/sdk/labels";
import type { PlanEntry } from "../src/plan-entry.js";
import { indexFile } from "./build/index-file.js";
import { manifest } from "./build/manifest.js";
import { modules } from "./build/modules.js";
import { planFiles } from "./build/plan-files.js";
import { countPlan } from "./counts.js";
import type { Sources } from "./load.js";
import type { ParsedPlan } from "./parse.js";
import { jsonFile, type PublishedFile } from "./published-file.js";

/** The third step: every file that is generated, from what is kept by hand and the plans that were read. */
export async function build(
  root: string,
  { kept }: Sources,
  parsed: readonly ParsedPlan[],
): Promise<PublishedFile[]> {
  const plans = parsed.map(({ plan, diagnostics }): PlanEntry => {
    const { id, title, year, jurisdiction } = plan;
    return { id, title, year, jurisdiction, counts: countPlan(plan, diagnostics) };
  });
  const published = [
    ...parsed.flatMap(planFiles),
    jsonFile("json/labels.en.json", labels("en")),
    jsonFile("json/labels.zh-Hans.json", labels("zh-Hans")),
    await planSchema(),
  ];
  const current = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  return [
    ...published,
    indexFile(plans, [...published, ...kept]),
    ...modules(plans),
    manifest(current, plans, published),
  ];
}

/** The JSON Schema of a plan, as core publishes it. */
async function planSchema(): Promise<PublishedFile> {
  const name = "plan-1.0.schema.json";
  const path = createRequire(import.meta.url).resolve(`@fenjie/core/schema/${name}`);
  return { path: `schema/${name}`, bytes: await readFile(path) };
}
