import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic, Plan } from "@fenjie/core";
import type { PreparedName } from "@fenjie/sdk/search";
import type { Translation } from "../../src/translation.js";
import { indexPath, type PackageIndex } from "../build/index-file.js";
import { Fault } from "../fault.js";
import type { Redirect, Roster } from "../kept-files.js";
import type { PublishedFile } from "../published-file.js";
import type { SourceMeta } from "../source-meta.js";

/** One plan and what is published with it. */
export interface PublishedPlan {
  id: string;
  plan: Plan;
  /** What the spans point into. */
  text: string;
  diagnostics: readonly Diagnostic[];
  readings: { readonly names: readonly PreparedName[] };
  /** `null` where there is none. */
  translation: Translation | null;
  meta: SourceMeta;
}

/** The data as its users get it. */
export interface Published {
  files: ReadonlyMap<string, Uint8Array>;
  index: PackageIndex;
  plans: readonly PublishedPlan[];
  rosters: readonly { path: string; roster: Roster }[];
  redirects: Readonly<Record<string, Redirect>>;
}

/** Reads the published files that stand on disk. */
export async function readPublished(root: string): Promise<Published> {
  const folders = ["csv", "json", "rosters", "schema", "sources"];
  const below = await Promise.all(
    folders.map((folder) => readdir(join(root, folder), { recursive: true, withFileTypes: true })),
  );
  const paths = below.flat().flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []));
  const relative = paths.map((path) => path.slice(join(root, "/").length).replaceAll("\\", "/"));
  const published = relative.filter((path) => !path.startsWith("sources/") || /\/source\.[^/]+$/u.test(path));
  return openPublished(
    await Promise.all(
      [...published, "redirects.json"].map(async (path) => ({
        path,
        bytes: await readFile(join(root, path)),
      })),
    ),
  );
}

/** Makes sense of published files. Throws a `Fault` where one is missing. */
export function openPublished(published: readonly PublishedFile[]): Published {
  const files = new Map(published.map(({ path, bytes }) => [path, bytes]));
  const text = (path: string): string => {
    const bytes = files.get(path);
    if (bytes === undefined) throw new Fault(`${path} is missing; run: npm run generate -w @fenjie/data`);
    return Buffer.from(bytes).toString("utf8");
  };
  const json = (path: string) => JSON.parse(text(path));
  const index: PackageIndex = json(indexPath);
  const rosters = [...files.keys()].filter((path) => path.startsWith("rosters/"));
  return {
    files,
    index,
    plans: index.plans.map(({ id }) => ({
      id,
      plan: json(`json/${id}.json`),
      text: text(`json/${id}.source.txt`),
      diagnostics: json(`json/${id}.diagnostics.json`),
      readings: json(`json/${id}.pinyin.json`),
      translation: files.has(`json/${id}.en.json`) ? json(`json/${id}.en.json`) : null,
      meta: json(`sources/${id}/source.json`),
    })),
    rosters: rosters.map((path) => ({ path, roster: json(path) })),
    redirects: json("redirects.json"),
  };
}
