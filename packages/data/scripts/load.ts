import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { openPlanMeta } from "@fenjie/core/model";
import type { KeptTranslation } from "./build/translation-file.js";
import type { Correction } from "./corrections.js";
import { Fault } from "./fault.js";
import type { PublishedFile } from "./published-file.js";
import type { SourceMeta } from "./source-meta.js";

/** One folder of `sources`: a document and what is known of it. */
export interface PlanSource {
  id: string;
  /** The document's file name: "source.txt". */
  name: string;
  bytes: Uint8Array;
  meta: SourceMeta;
  /** `en.json`, where there is one. */
  translation: KeptTranslation | null;
}

/** Everything that people keep by hand. */
export interface Sources {
  plans: readonly PlanSource[];
  corrections: readonly Correction[];
  /** Files that are published as they stand. */
  kept: readonly PublishedFile[];
}

/** The first step: reads what is kept by hand below the package's folder `root`. */
export async function load(root: string): Promise<Sources> {
  const ids = await namesIn(join(root, "sources"));
  const plans = await Promise.all(ids.map((id) => loadPlan(root, id)));
  const corrections = (await namesIn(join(root, "corrections"))).filter((name) => name.endsWith(".json"));
  const rosters = (await namesIn(join(root, "rosters"))).map((name) => `rosters/${name}`);
  const originals = plans.flatMap(({ id, name }) => [`sources/${id}/source.json`, `sources/${id}/${name}`]);
  return {
    plans,
    corrections: await Promise.all(
      corrections.map((name) => readJson<Correction>(join(root, "corrections", name))),
    ),
    kept: await Promise.all(
      ["redirects.json", ...rosters, ...originals].map(async (path) => ({
        path,
        bytes: await readFile(join(root, path)),
      })),
    ),
  };
}

async function loadPlan(root: string, id: string): Promise<PlanSource> {
  const folder = join(root, "sources", id);
  const documents = (await readdir(folder)).filter((name) => /^source\.(?!json$)/u.test(name));
  const [name, ...others] = documents;
  if (name === undefined || others.length > 0) {
    throw new Fault(`sources/${id}: one document called source.txt (or .docx, .html …) is needed here`);
  }
  const meta = await readJson<SourceMeta>(join(folder, "source.json"));
  const problems = openPlanMeta(meta).diagnostics.map(({ message }) => message.en);
  if (meta.id !== id) problems.push(`id: it should be "${id}", like the folder`);
  if (problems.length > 0)
    throw new Fault(problems.map((one) => `sources/${id}/source.json ${one}`).join("\n"));
  const english = join(folder, "en.json");
  return {
    id,
    name,
    bytes: await readFile(join(folder, name)),
    meta,
    translation: existsSync(english) ? await readJson<KeptTranslation>(english) : null,
  };
}

/** The names in a folder, in the same order everywhere; none where there is no such folder. */
async function namesIn(folder: string): Promise<string[]> {
  const names = existsSync(folder) ? await readdir(folder) : [];
  return names.filter((name) => !name.startsWith(".")).sort();
}

async function readJson<T>(path: string): Promise<T> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new Fault(`${path} is missing`);
  });
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw new Fault(`${path} is no JSON: ${(error as Error).message}`);
  }
}
