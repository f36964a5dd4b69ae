import { plan } from "@fenjie/data/wujin-2023";
import { expect, test } from "vitest";
import { pdfText } from "../pdf-text.js";
import { open, page, resize } from "./site.js";

test.each([
  ["tasks/", plan.tasks.map(({ number }) => number)],
  ["u/湖塘镇/", null],
])("printed, %o holds the number of every task", async (path, numbers) => {
  await open(path);
  await page.emulateMedia({ media: "print" });
  const rows = await page.locator(".tasks tbody th").allTextContents();
  expect(rows).toEqual(numbers ?? rows);
  expect(rows.length).toBeGreaterThanOrEqual(2 + 53 + 11);
  // Marks tell numbers from other digits, in a font that every system has and a PDF names its letters for.
  const marks = '.tasks th a::before { content: "#" } .tasks th a::after { content: ";" }';
  await page.addStyleTag({ content: `* { font-family: monospace !important } ${marks}` });
  const drawn = pdfText(await page.pdf({ format: "A4" }));
  expect([...drawn.matchAll(/#(\d+);/gu)].map(([, number]) => number)).toEqual(rows);
});

test("on paper there is no navigation, and the table keeps its head on each page", async () => {
  await open("u/湖塘镇/");
  await page.emulateMedia({ media: "print" });
  await resize(690, 980);
  for (const part of [".top nav", ".switches", ".print"]) {
    expect(await page.locator(part).isVisible(), part).toBe(false);
  }
  const head = page.locator(".tasks thead").first();
  expect(await head.evaluate((each) => getComputedStyle(each).display)).toBe("table-header-group");
  expect(await page.locator("h1").innerText()).toContain("湖塘镇");
});
