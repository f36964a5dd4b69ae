import { expect, test } from "vitest";
import { readText } from "./repository.js";

interface LockEntry {
  integrity?: string;
  resolved?: string;
  link?: boolean;
  inBundle?: boolean;
  optionalDependencies?: Record<string, string>;
}

const locks = ["package-lock.json", "bench/package-lock.json", "test/pack/package-lock.json"].map((path) => {
  const { packages }: { packages: Record<string, LockEntry> } = JSON.parse(readText(path));
  /** What comes from a registry; the root and the workspaces do not. */
  const installed = Object.entries(packages).filter(
    ([place, entry]) => place.includes("node_modules/") && !entry.link && !entry.inBundle,
  );
  return { path, packages, installed };
});

// `npm install` leaves out a platform's package that the registry in use lacks; `npm ci` then
// refuses the very lock it wrote (npm/cli #9846). A pin with its whole set served mends it.
test.each(locks)("every optional dependency has an entry in $path", ({ packages }) => {
  const names = new Set(Object.keys(packages).map((place) => place.replace(/^.*node_modules\//u, "")));
  const missing = Object.entries(packages).flatMap(([place, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !names.has(name))
      .map((name) => `${place} → ${name}`),
  );

  expect(missing).toEqual([]);
});

test.each(locks)("every package of $path has an integrity", ({ installed }) => {
  const without = installed.filter(([, entry]) => !entry.integrity).map(([place]) => place);

  expect(installed.length).toBeGreaterThan(10);
  expect(without).toEqual([]);
});

test.each(locks)("$path names no address", ({ packages }) => {
  const addressed = Object.entries(packages)
    .filter(([, entry]) => entry.resolved?.includes("://"))
    .map(([place]) => place);

  expect(addressed).toEqual([]);
});
