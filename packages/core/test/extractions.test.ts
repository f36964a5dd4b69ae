import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "../src/index.js";
import type { Plan } from "../src/model/index.js";

/*
 * One invented table as four programs hand it on: a text dump with tabs; pipes, with "?" where a no-break space
 * stood; one cell a line, its automatic numbers lost; a page with merged cells.
 */
const folder = new URL("extractions/", import.meta.url);
const files = readdirSync(folder);

/** A plan without what the extraction decides: spans and source. */
const words = (plan: Plan | null): Plan | null =>
  JSON.parse(
    JSON.stringify(plan, (key, value) =>
      key === "spans" || key === "span" || key === "source" ? undefined : value,
    ),
  );

const read = async (file: string) => words((await parse(readFileSync(new URL(file, folder)))).plan);

test("the page has ten tasks under three goals", async () => {
  const plan = await read("page.html");

  expect(plan?.title).toBe("岚屏县2031年政府工作报告目标任务分解表");
  expect(plan?.goals.map(({ name }) => name)).toEqual(["产业强县", "城乡融合", "民生保障"]);
  expect(plan?.tasks.map(({ id, goalId }) => `${id} ${goalId}`)).toEqual([
    ...[1, 2, 3].map((number) => `plan-2031/${number} g1`),
    ...[4, 5, 6].map((number) => `plan-2031/${number} g2`),
    ...[7, 8, 9, 10].map((number) => `plan-2031/${number} g3`),
  ]);
  expect(plan?.officials.map(({ name }) => name)).toEqual(["何川", "欧阳明远", "林安", "顾知秋"]);
});

describe("the plan of the page comes from", () => {
  test.each(files)("%s", async (file) => {
    expect(await read(file)).toEqual(await read("page.html"));
  });
});
