import { fontStack, palettes } from "./palette.js";
import type { BarsSpec, BulletSpec, ChartSpec, MatrixSpec } from "./spec.js";

/** An option object of Apache ECharts, for `setOption`; plain JSON. */
export type EChartsOption = Record<string, unknown>;

const { blue, teal, amber, ink } = palettes.light;

/** The chart as an option object for Apache ECharts: plain JSON, no functions. */
export function toECharts(spec: ChartSpec): EChartsOption {
  return {
    title: { text: spec.title, subtext: spec.what === spec.title ? "" : spec.what },
    textStyle: { fontFamily: fontStack },
    // Patterns as well as colours, and the description for screen readers.
    aria: { enabled: true, decal: { show: spec.kind === "bars" }, label: { description: spec.description } },
    // A picture made on a server has no second frame.
    animation: false,
    tooltip: {},
    grid: { top: 72, containLabel: true },
    ...body(spec),
  };
}

function body(spec: ChartSpec): EChartsOption {
  switch (spec.kind) {
    case "bars":
      return barsBody(spec);
    case "matrix":
      return matrixBody(spec);
    case "bullet":
      return bulletBody(spec);
  }
}

/** ECharts counts categories from below. */
const downwards = (labels: readonly string[]): EChartsOption => ({
  type: "category",
  inverse: true,
  data: labels,
});

function barsBody({ bars, what, language }: BarsSpec): EChartsOption {
  const isSplit = bars.some(({ split }) => split !== null);
  const [alone, together] = language === "en" ? ["alone", "shared"] : ["独自", "共同"];
  const series = isSplit
    ? [
        { name: alone, color: blue, data: bars.map(({ split, value }) => split?.solo ?? value) },
        { name: together, color: teal, data: bars.map(({ split }) => split?.shared ?? 0) },
      ]
    : [{ name: what, color: blue, data: bars.map(({ value }) => value) }];
  return {
    ...(isSplit && { legend: { bottom: 0 } }),
    xAxis: { type: "value" },
    yAxis: downwards(bars.map(({ label }) => label)),
    series: series.map((one) => ({ type: "bar", stack: "all", ...one })),
  };
}

function matrixBody({ rows, columns, cells, what }: MatrixSpec): EChartsOption {
  return {
    xAxis: { type: "category", data: columns, position: "top", axisLabel: { rotate: 60, interval: 0 } },
    yAxis: downwards(rows),
    visualMap: {
      show: false,
      min: 0,
      max: Math.max(1, ...cells.map(({ value }) => value)),
      inRange: { color: ["#eef2f9", "#85a0ca"] },
    },
    series: [
      {
        type: "heatmap",
        name: what,
        data: cells.map(({ row, column, value }) => [column, row, value]),
        label: { show: true, color: ink },
      },
    ],
  };
}

/** Each row in per cent of its target, since units differ. */
function bulletBody({ rows, language }: BulletSpec): EChartsOption {
  const share = (value: number | null, target: number): number | null =>
    value === null || target === 0 ? null : Math.round((value / target) * 1000) / 10;
  const [reached, expected, goal] =
    language === "en" ? ["reached", "expected by now", "target"] : ["实际", "序时", "目标"];
  return {
    legend: { bottom: 0 },
    xAxis: { type: "value", axisLabel: { formatter: "{value}%" } },
    yAxis: downwards(rows.map(({ label, words }) => `${label} ${words}`)),
    series: [
      {
        type: "bar",
        name: reached,
        color: teal,
        data: rows.map(({ actual, target }) => share(actual, target)),
      },
      {
        ...{ type: "scatter", name: expected, color: amber, symbol: "rect", symbolSize: [2, 18] },
        data: rows.map(({ expected, target }) => share(expected, target)),
      },
      {
        ...{ type: "scatter", name: goal, color: blue, symbol: "rect", symbolSize: [4, 22] },
        data: rows.map(() => 100),
      },
    ],
  };
}
