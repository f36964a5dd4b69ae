import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's folder, with a separator at the end. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** The paths of all files below a folder, from the root and with `/`, leaving out what .gitignore names. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !ignored.has(entry.name) && !/\.(?:tgz|tsbuildinfo)$/u.test(entry.name))
    .flatMap((entry) => {
      const path = relative(".", join(folder, entry.name)).split(sep).join("/");
      if (entry.isDirectory()) return ignored.has(path) ? [] : filesBelow(path);
      return entry.isFile() ? [path] : [];
    });
}

export function readText(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** Folders .gitignore leaves out, by name or by path; reading them there keeps git itself out of the tests. */
const ignored = new Set([
  ".git",
  ...readText(".gitignore")
    .split("\n")
    .filter((line) => line.endsWith("/"))
    .map((line) => line.slice(0, -1)),
]);
