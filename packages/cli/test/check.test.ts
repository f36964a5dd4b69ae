import { readFileSync } from "node:fs";
import type { Run } from "sarif";
import { expect, test } from "vitest";
import { fenjie, files } from "./fenjie.js";

const header = ["序号", "工作内容", "牵头单位"];
const page = (rows: readonly (readonly string[])[]) =>
  `<!doctype html><meta charset="utf-8"><table>${[header, ...rows]
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
    .join("")}</table>`;

test("in a web page a frame names table, row and cell", async () => {
  const stdin = page([
    ["1", "推进城南学校建设。", "教育局"],
    ["1", "完善课后服务。", "教育局"],
  ]);
  const { stdout, exit } = await fenjie(["check", "-"], { stdin });

  expect(stdout).toContain("warning[numbers/doubled]: ");
  expect(stdout).toContain("--> <stdin> table 1, row 3, cell 1 (task x2 · number)");
  expect(exit).toBe(0);
});

test("--deny warnings turns a warning into exit code 1, but no info", async () => {
  const doubled = page([
    ["1", "推进城南学校建设。", "教育局"],
    ["1", "完善课后服务。", "教育局"],
  ]);

  expect(await fenjie(["check", "-", "--deny", "warnings"], { stdin: doubled })).toMatchObject({ exit: 1 });
  expect(await fenjie(["check", "qinghe.txt", "--deny", "warnings"])).toMatchObject({ exit: 0 });
});

test("a plan that parse printed is without fault, and one that was changed by hand is not", async () => {
  const { stdout } = await fenjie(["parse", "qinghe.txt"]);
  const good = await fenjie(["check", "-"], { stdin: stdout });
  expect(good).toEqual({ stdout: "<stdin>: 3 tasks · 0 errors, 0 warnings, 0 infos\n", stderr: "", exit: 0 });

  const plan = { ...JSON.parse(readFileSync(`${files}/bad-plan.json`, "utf8")), title: "" };
  const bad = await fenjie(["check", "-", "--format", "json"], { stdin: JSON.stringify(plan) });
  const codes = JSON.parse(bad.stdout).files[0].diagnostics.map(({ code }: { code: string }) => code);
  expect(new Set(codes)).toEqual(new Set(["plan/bad-value", "plan/unknown-name"]));
  expect(bad.exit).toBe(1);
});

test("SARIF names a path so that it fits another machine, and no line where the file has none", async () => {
  const sarif = async (words: string[], stdin = ""): Promise<Run> =>
    JSON.parse((await fenjie(["check", "--format", "sarif", ...words], { stdin })).stdout).runs[0];
  const locations = (run: Run) =>
    run.results?.find(({ ruleId }) => ruleId === "noise/padded-names")?.locations;

  const text = await sarif(["./qinghe.txt"]);
  expect(locations(text)).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: "./qinghe.txt" },
        region: { startLine: 22, startColumn: 2, endLine: 22, endColumn: 6 },
      },
    },
  ]);
  const rules = text.tool.driver.rules?.map(({ id }) => id);
  expect(new Set(text.results?.map(({ ruleId }) => ruleId))).toEqual(new Set(rules));

  const html = await sarif(
    ["-"],
    page([["1", "推进城南学校建设。", "王  岚"]]).replace("牵头单位", "分管领导"),
  );
  expect(locations(html)).toEqual([
    {
      physicalLocation: { artifactLocation: { uri: "stdin" } },
      logicalLocations: [{ fullyQualifiedName: "table 1, row 2, cell 3" }],
    },
  ]);
});
