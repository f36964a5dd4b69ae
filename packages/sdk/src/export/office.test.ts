import { readdirSync, readFileSync } from "node:fs";
import { parse } from "@fenjie/core";
import { openPlan, type Plan } from "@fenjie/core/model";
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import * as sheets from "xlsx";
import { fullPlan, minimalPlan } from "../../../core/test/sample-plan.js";
import published from "../../../data/json/wujin-2023.json" with { type: "json" };
import { inventedPlan } from "../../test/invented-plan.js";
import { content, parseBack } from "../../test/parse-back.js";
import { toDocx } from "./docx.js";
import { toXlsx } from "./xlsx.js";

const wujin = openPlan(published).value as Plan;
const corpus = new URL("../../../../corpus/development/", import.meta.url);
const partOf = (bytes: Uint8Array, path: string): string =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

describe.each([
  { form: "docx", write: toDocx },
  { form: "xlsx", write: toXlsx },
])("$form", ({ write }) => {
  test("the published table of Wujin District is read back as it was", async () => {
    expect(await parseBack(wujin, write(wujin))).toEqual(content(wujin));
  });

  test.each(readdirSync(corpus))("so is %s, whatever its layout was", async (name) => {
    const folder = new URL(`${name}/`, corpus);
    const input = readdirSync(folder).find((file) => file.startsWith("input.")) ?? "";
    const { plan } = await parse(readFileSync(new URL(input, folder)));

    expect(plan).not.toBeNull();
    if (plan !== null) expect(await parseBack(plan, write(plan))).toEqual(content(plan));
  });

  test("goals under goals, offices, deadlines, further columns and words that parts share come back", async () => {
    const plan = fullPlan();
    const [project, school] = plan.tasks;
    if (project === undefined || school === undefined) throw new Error("the sample has two tasks");
    const read = (await parseBack(plan, write(plan))) as Plan;

    expect(read.goals).toEqual((content(plan) as Plan).goals);
    expect(read.officials).toEqual(plan.officials);
    expect(read.tasks[0]).toMatchObject({
      text: project.text,
      deadline: project.deadline,
      extra: project.extra,
    });
    expect(read.tasks[1]).toMatchObject({ text: school.text, leadUnits: school.leadUnits });
    expect(read.tasks[1]?.parts.map(({ id, text }) => [id, text])).toEqual(
      school.parts.map(({ id, text }) => [id, text]),
    );
  });

  test("equal plans are equal bytes", () => {
    expect(write(fullPlan())).toEqual(write(fullPlan()));
  });

  test("tasks left by a question are a table too", async () => {
    const tasks = wujin.tasks.filter(({ leadUnits }) => leadUnits.includes("工信局"));
    const { plan } = await parse(write({ ...wujin, tasks }));

    expect(plan?.tasks.map(({ number }) => number)).toEqual(tasks.map(({ number }) => number));
  });

  test("what XML cannot hold is left out, and what looks like XML or code stays text", async () => {
    const text = "完成<b>5</b>项&_x000A_“A”\u{0}\u{b}=1+1。";
    const { plan } = await parse(write(inventedPlan("plan", [["目标", text, "", "教育局"]])));

    expect(plan?.tasks[0]?.text).toBe("完成<b>5</b>项&_x000A_“A”=1+1。");
  });

  test("a plan without tasks is a header", () => {
    expect(write(minimalPlan()).length).toBeGreaterThan(0);
  });
});

test("another reader finds the same table in the .docx: merged goals, a paragraph a name, a repeated header", async () => {
  const bytes = toDocx(wujin);
  const { value: html, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });

  expect(messages.filter(({ type }) => type === "error")).toEqual([]);
  expect(html).toContain('<td rowspan="8"><p>打造高端高质的产业体系</p></td>');
  expect(html).toContain("<p>刘志峰</p><p>李德森</p><p>王栋</p>");
  expect(html.match(/<tr>/gu)).toHaveLength(88);
  expect(html).toMatch(/<thead><tr><th><p>序号<\/p><\/th>/u);
  expect(partOf(bytes, "word/document.xml").match(/<w:tblHeader\/>/gu)).toHaveLength(1);
});

test("another reader finds the same table in the .xlsx: title, merged goals, a line a name", () => {
  const book = sheets.read(toXlsx(wujin), { type: "array" });
  const sheet = book.Sheets.任务分解表;
  const rows = sheets.utils.sheet_to_json<(string | number)[]>(sheet as sheets.WorkSheet, { header: 1 });

  expect(book.Props?.Title).toBe(wujin.title);
  expect(rows[0]?.[0]).toBe(wujin.title);
  expect(rows[1]?.slice(0, 4)).toEqual(["序号", "目标名称", "工作内容", undefined]);
  expect(rows[2]?.[0]).toBe(1);
  expect(rows[2]).toContain("刘志峰\n李德森\n王栋");
  expect(rows).toHaveLength(2 + 87);
  expect(sheet?.["!merges"]).toContainEqual({ s: { r: 2, c: 1 }, e: { r: 9, c: 1 } });
});

test("the printed sheet repeats its header, and no cell is a formula", () => {
  const bytes = toXlsx(inventedPlan("plan", [["目标", "=1+1", "", "教育局"]]));

  expect(partOf(bytes, "xl/workbook.xml")).toContain("'任务分解表'!$1:$1");
  expect(partOf(bytes, "xl/worksheets/sheet1.xml")).not.toContain("<f>");
});
