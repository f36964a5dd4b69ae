import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "@fenjie/core";
import { expect, test } from "vitest";
import { filesBelow, readText, root } from "./repository.js";

const source = "packages/data/sources/wujin-2023/source.txt";

test.each(["README.md", "README.zh-CN.md"])(
  "the task in %s is what the parser makes of the table",
  async (readme) => {
    const shown = JSON.parse(/```json\n(?<json>.*?)```/su.exec(readText(readme))?.groups?.json ?? "null");
    const { plan } = await parse(readFileSync(join(root, source)), { meta: { id: "wujin-2023" } });

    expect(plan?.tasks.find((task) => task.id === "wujin-2023/4")).toMatchObject(shown);
  },
);

test("every phrase of the glossary stands in the table", () => {
  const rows = readText("docs/glossary.md")
    .split("\n")
    .filter((line) => line.startsWith("|"));
  const phrases = rows
    .map((row) => row.split("|").map((cell) => cell.trim()))
    // Four columns, of which the third is the phrase; "(none printed)" is none.
    .flatMap((cells) => (cells.length === 6 && cells[3] ? [cells[3]] : []))
    .filter((cell) => !/^(?:A phrase$|\(|-)/u.test(cell));
  const text = readText(source);

  expect(phrases.length).toBeGreaterThan(20);
  expect(phrases.filter((phrase) => !text.includes(phrase))).toEqual([]);
});

test("every decision stands in the list of them, under its own title", () => {
  const pages = filesBelow("docs/adr").filter((path) => !path.endsWith("README.md"));
  const lines = pages.sort().map((path) => {
    const [, title = ""] = /^# (.*)/u.exec(readText(path)) ?? [];
    return `- [${title}](${path.replace("docs/adr/", "")})`;
  });

  expect(
    readText("docs/adr/README.md")
      .split("\n")
      .filter((line) => line.startsWith("- ")),
  ).toEqual(lines);
});

test("links between our pages lead somewhere", () => {
  const pages = filesBelow(".").filter((path) => path.endsWith(".md") && !path.startsWith(".changeset/"));
  const dead = pages.flatMap((page) =>
    [...readText(page).matchAll(/\]\((?<to>[^)\s#]+)(?:#[^)]*)?\)/gu)]
      .map((link) => link.groups?.to ?? "")
      .filter((to) => !/^[a-z]+:/u.test(to) && !existsSync(join(root, dirname(page), to)))
      .map((to) => `${page} → ${to}`),
  );

  expect(pages).toContain("README.md");
  expect(dead).toEqual([]);
});
