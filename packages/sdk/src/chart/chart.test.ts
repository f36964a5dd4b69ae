import { openPlan, type Plan } from "@fenjie/core/model";
import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import published from "../../../data/json/wujin-2023.json" with { type: "json" };
import { inventedPlan } from "../../test/invented-plan.js";
import { crosstab, network, targets, workload } from "../index.js";
import { type ChartSpec, chartSpec, renderSvg, toECharts } from "./index.js";

const wujin = openPlan(published).value as Plan;
const leaders = chartSpec("bars", workload(wujin, { by: "leader" }), { title: "分管领导" });
const goals = chartSpec("matrix", crosstab(wujin, { rows: "goal", columns: "leadUnit" }));
const together = chartSpec("network", network(wujin, { edge: "coLead" }));
const promises = chartSpec("bullet", targets(wujin));
const specs: ChartSpec[] = [leaders, goals, together, promises];
/** A schema that any well-formed SVG keeps to. */
const anySvg = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/2000/svg">
<xs:element name="svg" type="xs:anyType"/></xs:schema>`;
const textsOf = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/gu)].map(([, text]) => text);

test("bars have the numbers of the workload, told apart by solo and shared", () => {
  expect(leaders.bars[0]).toMatchObject({ label: "李德森", value: 24, split: { solo: 12, shared: 12 } });
  expect(leaders.bars).toHaveLength(11);
  expect(leaders.description).toBe(
    "条形图，共11项：按领导统计的任务数。最多：李德森 24，刘志峰 19，朱岩 17。",
  );
});

test("shares of tasks are not split, and what nobody shares has no legend", () => {
  const shares = chartSpec("bars", workload(wujin, { by: "leader", count: "fractional" }));
  const alone = chartSpec("bars", workload(wujin, { by: "goal" }));

  expect(shares.bars[0]?.split).toBeNull();
  expect(textsOf(renderSvg(shares))).toContain("17.2");
  expect(textsOf(renderSvg(alone))).not.toContain("独自");
});

test("a matrix keeps its greatest rows and columns and says how many it left out", () => {
  expect([goals.rows.length, goals.columns.length]).toEqual([15, 15]);
  expect(goals.leftOut).toEqual({ rows: 2, columns: 28 });
  expect(textsOf(renderSvg(goals)).at(-1)).toBe("另有2行、28列未列出。");
});

test("units that lead together stand on both sides of the diagonal, others on one", () => {
  const at = (spec: typeof together, row: string, column: string) =>
    spec.cells.find((cell) => spec.rows[cell.row] === row && spec.columns[cell.column] === column)?.value;
  const directed = chartSpec("network", network(wujin, { edge: "leaderUnit" }));

  expect(at(together, "科技局", "工信局")).toBe(5);
  expect(at(together, "工信局", "科技局")).toBe(5);
  expect(directed.rows).toContain("李德森");
  expect(directed.columns).not.toContain("李德森");
});

test("a target is words until something was reached, then a bar on its own scale", () => {
  const [first] = targets(wujin);
  if (first === undefined) throw new Error("the plan has targets");
  const measured = chartSpec("bullet", [{ ...first, actual: 1, expected: 1.5 }]);

  expect(promises.rows[16]).toMatchObject({ label: "高标准农田建设", words: "≥5500亩", actual: null });
  expect(renderSvg(promises)).not.toContain('class="track"');
  expect(textsOf(renderSvg(measured))).toEqual(expect.arrayContaining(["实际", "序时", "目标", "≥2个"]));
});

test("large amounts are read in 亿 and 万, or with commas in English", () => {
  const [target] = targets(wujin, { currency: "CNY" });
  const words = (language: "zh-Hans" | "en") =>
    chartSpec("bullet", target ? [target] : [], { language }).rows[0]?.words;

  expect(words("zh-Hans")).toBe("358亿元");
  expect(words("en")).toBe("35,800,000,000元");
});

test.each(["auto", "light", "dark", "print"] as const)(
  "the %s picture is XML with a role, a title and a description",
  async (theme) => {
    for (const spec of specs) {
      const svg = renderSvg(spec, { theme, id: "picture" });
      const { errors } = await validateXML({
        xml: [{ fileName: "chart.svg", contents: svg }],
        schema: [{ fileName: "any.xsd", contents: anySvg }],
      });

      expect(errors).toEqual([]);
      expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="picture-title picture-desc"/u);
      expect(svg).toContain(`<title id="picture-title">${spec.title}</title>`);
      expect(svg).toContain(`<desc id="picture-desc">${spec.description}</desc>`);
      expect(svg.includes("prefers-color-scheme")).toBe(theme === "auto");
      expect(svg).not.toMatch(/https?:(?!\/\/www\.w3\.org\/2000\/svg)/u);
    }
  },
);

test("names that look like markup stay text, long ones are cut and told in full when pointed at", () => {
  const name = `<b>&"${"办".repeat(40)}局`;
  const svg = renderSvg(
    chartSpec("bars", workload(inventedPlan("plan", [["目标", "内容", "", name]]), { by: "leadUnit" })),
  );

  expect(svg).not.toContain("<b>");
  expect(svg).toContain(`<title>&lt;b&gt;&amp;&quot;${"办".repeat(40)}局 1</title>`);
  expect(textsOf(svg)).toContainEqual(expect.stringMatching(/办…$/u));
});

test("a chart of nothing is a heading", () => {
  const empty = inventedPlan("plan", []);
  const spec = chartSpec("bars", workload(empty, { by: "leader" }));

  expect(spec.description).toBe("条形图，共0项：按领导统计的任务数。");
  expect(renderSvg(spec)).toContain(spec.title);
  expect(renderSvg(chartSpec("matrix", crosstab(empty, { rows: "goal", columns: "leader" })))).toContain(
    "<svg",
  );
  expect(renderSvg(chartSpec("bullet", []))).toContain("<svg");
});

test("ECharts gets plain JSON with the same numbers", () => {
  for (const spec of specs) {
    const option = toECharts(spec);
    expect(JSON.parse(JSON.stringify(option))).toEqual(option);
    expect(option).toMatchObject({
      title: { text: spec.title },
      aria: { label: { description: spec.description } },
    });
  }
  expect(toECharts(leaders)).toMatchObject({
    yAxis: { data: leaders.bars.map(({ label }) => label) },
    series: [
      { data: leaders.bars.map(({ split }) => split?.solo) },
      { data: leaders.bars.map(({ split }) => split?.shared) },
    ],
  });
  expect((toECharts(goals).series as { data: unknown[] }[])[0]?.data).toHaveLength(goals.cells.length);
});
