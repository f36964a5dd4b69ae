/** Charts of answers, as data, SVG or ECharts options. The `/chart` entry. */

export type { ChartData, ChartKind, ChartOptions, Shown } from "./chart-spec.js";
export { chartSpec } from "./chart-spec.js";
export type { EChartsOption } from "./echarts.js";
export { toECharts } from "./echarts.js";
export type { BarsSpec, BulletSpec, ChartSpec, ChartText, MatrixSpec, MeasuredTarget } from "./spec.js";
export type { SvgOptions } from "./svg.js";
export { renderSvg } from "./svg.js";
