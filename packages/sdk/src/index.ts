/** Questions to plans. The heavier things have entries of their own. */

export type { LabelGroup, LabelKey, Labels } from "./labels.js";
