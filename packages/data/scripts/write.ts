import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { PublishedFile } from "./published-file.js";

/** Folders that hold nothing but generated files. */
const generated = ["csv", "json", "schema", "src/generated"];

/** The paths whose files are not as they should be: missing, other or no longer generated. */
export async function findStale(root: string, files: readonly PublishedFile[]): Promise<string[]> {
  const stale = await Promise.all(
    files.map(async ({ path, bytes }) => {
      const found = await readFile(join(root, path)).catch(() => null);
      return found?.equals(bytes) ? [] : [path];
    }),
  );
  return [...stale.flat(), ...(await findLeft(root, files))].sort();
}

/** The fourth step: writes the files and removes what is no longer generated. Gives the paths that changed. */
export async function write(root: string, files: readonly PublishedFile[]): Promise<string[]> {
  const stale = await findStale(root, files);
  const byPath = new Map(files.map((file) => [file.path, file.bytes]));
  for (const path of stale) {
    const bytes = byPath.get(path);
    if (bytes === undefined) await rm(join(root, path));
    else {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), bytes);
    }
  }
  return stale;
}

async function findLeft(root: string, files: readonly PublishedFile[]): Promise<string[]> {
  const wanted = new Set(files.map(({ path }) => path));
  const found = await Promise.all(generated.map((folder) => filesBelow(root, folder)));
  return found.flat().filter((path) => !wanted.has(path));
}

async function filesBelow(root: string, folder: string): Promise<string[]> {
  if (!existsSync(join(root, folder))) return [];
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const paths = entries.map((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(root, path) : [path];
  });
  return (await Promise.all(paths)).flat();
}
