import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesBelow, root } from "./repository.js";

const texts = filesBelow(".")
  .map((path) => ({ path, bytes: readFileSync(join(root, path)) }))
  .filter(({ bytes }) => !bytes.includes(0))
  .map(({ path, bytes }) => ({ path, lines: bytes.toString("utf8").split("\n") }));

/** `file:line` of every line that holds something. */
function places(holds: (line: string) => boolean): string[] {
  return texts.flatMap(({ path, lines }) =>
    lines.flatMap((line, index) => (holds(line) ? [`${path}:${index + 1}`] : [])),
  );
}

// The names stand apart from their slashes, so that this file does not hold what it looks for.
const homes = ["root", "home", "Users", "work", "tmp", "var/folders"].join("|");

test("no file holds a path of somebody's machine", () => {
  const unix = new RegExp(`(?<![\\w.)\\]}*-])/(?:${homes})/\\w`, "u");
  const windows = /\b[A-Z]:\\Users\\/u;

  expect(places((line) => unix.test(line) || windows.test(line))).toEqual([]);
});

test("no file holds the host of a package registry", () => {
  const inUse = process.env.npm_config_registry;
  const hosts = [["registry", "npmjs", "org"].join("."), ["registry", "yarnpkg", "com"].join(".")];
  if (inUse && URL.canParse(inUse)) hosts.push(new URL(inUse).host);

  expect(places((line) => hosts.some((host) => line.includes(host)))).toEqual([]);
});
