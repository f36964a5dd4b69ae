import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
/** What the packages are tried with, and the users' files. */
export const packFolder = join(root, "test/pack");

/** The manifests of the published packages. */
export const manifests = ["core", "sdk", "data", "cli"].map((folder) =>
  readJson(join(root, "packages", folder, "package.json")),
);

/** A path in a package that test/pack has installed. */
export function tool(path) {
  return join(packFolder, "node_modules", path);
}

export function readJson(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}
