import { expect, test } from "vitest";
import { readText } from "./repository.js";

interface LockEntry {
  integrity?: string;
  resolved?: string;
  link?: boolean;
  inBundle?: boolean;
  optionalDependencies?: Record<string, string>;
}

const lock: { packages: Record<string, LockEntry> } = JSON.parse(readText("package-lock.json"));
/** What comes from a registry; the root and the workspaces do not. */
const installed = Object.entries(lock.packages).filter(
  ([path, entry]) => path.includes("node_modules/") && !entry.link && !entry.inBundle,
);

// `npm install` leaves out a platform's package that the registry in use lacks; `npm ci` then
// refuses the very lock it wrote (npm/cli #9846). A pin with its whole set served mends it.
test("every optional dependency has an entry in the lock", () => {
  const names = new Set(Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//u, "")));
  const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !names.has(name))
      .map((name) => `${path} → ${name}`),
  );

  expect(missing).toEqual([]);
});

test("every installed package has an integrity", () => {
  const without = installed.filter(([, entry]) => !entry.integrity).map(([path]) => path);

  expect(installed.length).toBeGreaterThan(100);
  expect(without).toEqual([]);
});

test("the lock names no address", () => {
  const addressed = Object.entries(lock.packages)
    .filter(([, entry]) => entry.resolved?.includes("://"))
    .map(([path]) => path);

  expect(addressed).toEqual([]);
});
