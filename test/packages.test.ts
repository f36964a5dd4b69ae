import { expect, test } from "vitest";
import { filesBelow, readText } from "./repository.js";

const manifests = filesBelow("packages")
  .filter((path) => /^packages\/[^/]+\/package\.json$/u.test(path))
  .map((path) => ({ folder: path.replace("/package.json", ""), manifest: JSON.parse(readText(path)) }))
  .filter(({ manifest }) => !manifest.private);

test.each(manifests)("$manifest.name says what it is, what it needs and what it may be used for", (one) => {
  expect(one.manifest).toMatchObject({
    description: expect.any(String),
    keywords: expect.arrayContaining(["任务分解"]),
    license: expect.stringMatching(/^MIT/u),
    type: "module",
    engines: { node: ">=20.19.0" },
    files: expect.any(Array),
    exports: expect.objectContaining({ "./package.json": "./package.json" }),
    publishConfig: { access: "public", provenance: true },
  });
  expect(readText(`${one.folder}/LICENSE`)).toBe(readText("LICENSE"));
});

test("the notice on the data goes with the data", () => {
  expect(readText("packages/data/NOTICE")).toBe(readText("NOTICE"));
});

test("dependencies from elsewhere are exact, and those on each other are ranges that releases can move", () => {
  const loose = manifests.flatMap(({ manifest }) =>
    Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
      .filter(([name, range]) => /^(?:@fenjie\/|fenjie$)/u.test(name) !== /^\^/u.test(String(range)))
      .map(([name, range]) => `${manifest.name}: ${name} ${range}`),
  );

  expect(loose).toEqual([]);
});

// npm makes no link to a command whose file is missing when it installs, which is before any build.
test("the files of commands are committed, not built", () => {
  const commands = manifests.flatMap(({ folder, manifest }) =>
    Object.values<string>(manifest.bin ?? {}).map((path) => `${folder}/${path.replace("./", "")}`),
  );

  expect(commands).toContain("packages/cli/bin/fenjie.js");
  for (const path of commands) expect(readText(path)).toMatch(/^#!\/usr\/bin\/env node\n/u);
});
