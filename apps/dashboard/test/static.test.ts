import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { plan } from "@fenjie/data/wujin-2023";
import { expect, test } from "vitest";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const pages = readdirSync(dist, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".html"))
  .map((file) => ({ file, html: readFileSync(join(dist, file), "utf8") }));

const page = (file: string): string => readFileSync(join(dist, file), "utf8");
const text = (html: string): string =>
  html
    .replace(/<[^>]*>/gu, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");

test("there is a page for each task, unit and official in both languages", () => {
  const files = pages.map(({ file }) => file);

  for (const { number } of plan.tasks) {
    expect(files).toContain(`t/${number}/index.html`);
    expect(files).toContain(`en/t/${number}/index.html`);
  }
  for (const { name } of plan.officials) expect(files).toContain(`l/${name}/index.html`);
  expect(files).toContain("u/湖塘镇/index.html");
});

test("every address in a page is relative and leads to a file", () => {
  const dead = pages
    .filter(({ file }) => file !== "404.html")
    .flatMap(({ file, html }) =>
      [...html.matchAll(/(?:href|src)="(?<to>[^"]*)"/gu)]
        .map(({ groups }) => decodeURI(groups?.to ?? "").replace(/[?#].*$/u, ""))
        .filter((to) => to !== "" && to !== "data:,")
        .filter((to) => /^[a-z]+:|^\//u.test(to) || !leads(join(dist, dirname(file), to)))
        .map((to) => `${file} → ${to}`),
    );

  expect([...new Set(dead)]).toEqual([]);
});

const leads = (path: string): boolean => existsSync(path.endsWith("/") ? join(path, "index.html") : path);

test("without scripts the task table has every task with its words and people", () => {
  const shown = text(page("tasks/index.html"));

  for (const task of plan.tasks) {
    expect(shown).toContain(task.text);
    for (const name of [...task.leaders, ...task.leadUnits]) expect(shown).toContain(name);
  }
});

test("湖塘镇 is named by 2 tasks, covered by 53 and perhaps meant by 11", () => {
  const sheet = page("u/湖塘镇/index.html");
  const numbers = [...sheet.matchAll(/<strong>(\d+)<\/strong>/gu)].map(([, number]) => Number(number));

  expect(numbers).toEqual([2, 53, 11, 20]);
  expect(sheet.match(/<tr id="/gu)).toHaveLength(2 + 53 + 11);
});

test("English pages keep the Chinese beside the translation and say that it is unofficial", () => {
  const english = page("en/t/1/index.html");

  expect(english).toMatch(/^<!doctype html>\n<html lang="en">/u);
  expect(english).toContain("深耕");
  expect(english).toContain("Unofficial translation");
});

test("the first view of each kind of page has at most 60 kB, gzipped", () => {
  const kinds = [
    "",
    "tasks/",
    "t/54/",
    "u/",
    "u/湖塘镇/",
    "l/",
    "l/李德森/",
    "targets/",
    "together/",
    "open/",
    "data/",
  ];
  for (const file of kinds.flatMap((kind) => [kind, `en/${kind}`])) {
    const html = page(`${file}index.html`);
    const linked = [...html.matchAll(/(?:href|src)="(?<to>[^"]*\.(?:css|js))"/gu)].map(({ groups }) =>
      join(dist, file, groups?.to ?? ""),
    );
    const bytes = [Buffer.from(html), ...[...new Set(withImports(linked))].map((path) => readFileSync(path))];
    const size = bytes.reduce((sum, each) => sum + gzipSync(each).length, 0);

    expect(size, file).toBeLessThan(60_000);
  }
});

/** Scripts with what they load at once. */
function withImports(files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const imports = file.endsWith(".js")
      ? [...readFileSync(file, "utf8").matchAll(/(?:from|import)"(\.\/[^"]+)"/gu)].map(([, to]) =>
          join(dirname(file), to ?? ""),
        )
      : [];
    return [file, ...withImports(imports)];
  });
}
