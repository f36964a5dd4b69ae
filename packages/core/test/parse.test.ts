import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { parse } from "../src/index.js";
import { openPlan, type Plan } from "../src/model/index.js";
import { lostValues } from "../src/round-trip.js";

const root = new URL("../../../", import.meta.url);
const seed = new URL("packages/data/sources/wujin-2023/source.txt", root);
const files = new URL("files/wujin-2023/", import.meta.url);

/** A plan without what the container decides: spans and source. */
function words(plan: Plan | null): unknown {
  return JSON.parse(
    JSON.stringify(plan, (key, value) =>
      key === "spans" || key === "span" || key === "source" ? undefined : value,
    ),
  );
}

const inputs: { name: string; url: URL }[] = [{ name: "wujin-2023", url: seed }];
for (const half of ["development", "held-out"]) {
  for (const name of (await readdir(new URL(`corpus/${half}`, root))).sort()) {
    const folder = new URL(`corpus/${half}/${name}/`, root);
    const file = (await readdir(folder)).find((entry) => entry.startsWith("input."));
    if (file !== undefined) inputs.push({ name, url: new URL(file, folder) });
  }
}

describe.each(inputs)("$name", async ({ url }) => {
  const bytes = await readFile(url);
  const { plan, document, diagnostics } = await parse(bytes);

  test("is a valid plan, or says that it is none", () => {
    if (plan === null) expect(diagnostics.map(({ code }) => code)).toContain("layout/not-a-breakdown");
    else expect(openPlan(JSON.parse(JSON.stringify(plan))).diagnostics).toEqual([]);
  });

  test("every value quotes the document's text", () => {
    expect(plan === null ? [] : lostValues(plan, document.text, diagnostics)).toEqual([]);
  });

  test("the same bytes give the same plan", async () => {
    expect((await parse(bytes)).plan).toEqual(plan);
  });
});

test("the table of Wujin District has what its publisher printed", async () => {
  const { plan, document, diagnostics } = await parse(await readFile(seed));
  const items = plan?.tasks.flatMap((task) => (task.parts.length === 0 ? [task] : task.parts)) ?? [];
  const names = (key: "leaders" | "leadUnits" | "responsibleUnits") => items.flatMap((item) => item[key]);
  expect({
    tasks: plan?.tasks.length,
    items: items.length,
    goals: plan?.goals.length,
    officials: plan?.officials.length,
    leaderAssignments: names("leaders").length,
    leadUnits: new Set(names("leadUnits")).size,
    leadAssignments: names("leadUnits").length,
    responsibleNames: new Set(names("responsibleUnits")).size,
    responsibleAssignments: names("responsibleUnits").length,
    withoutResponsible: items.filter(({ responsibleUnits }) => responsibleUnits.length === 0).length,
  }).toEqual({
    tasks: 86,
    items: 87,
    goals: 17,
    officials: 11,
    leaderAssignments: 133,
    leadUnits: 43,
    leadAssignments: 132,
    responsibleNames: 14,
    responsibleAssignments: 78,
    withoutResponsible: 15,
  });
  expect(names("leaders").filter((name) => /\s/u.test(name))).toEqual([]);
  const lineOf = (offset: number): number => document.text.slice(0, offset).split("\n").length;
  const places = diagnostics.flatMap(({ code, span }) =>
    span === null || code === "noise/padded-names" ? [] : [`${code} ${lineOf(span[0])}`],
  );
  expect(places.sort()).toEqual([
    "goals/repeated 196",
    "goals/repeated 319",
    "goals/repeated 435",
    "goals/repeated 532",
    "text/stray-digit 799",
    "units/glued 556",
  ]);
});

test.each([
  "wujin.html",
  "wujin.xlsx",
  "wujin.libreoffice.docx",
  "wujin.python-docx.docx",
  "wujin.npm-docx.docx",
])("%s gives the plan of the text dump, and so does its own text", async (file) => {
  const expected = words((await parse(await readFile(seed))).plan);
  const { plan, document } = await parse(await readFile(new URL(file, files)));
  expect(words(plan)).toEqual(expected);
  expect(words((await parse(document.text)).plan)).toEqual(expected);
});
