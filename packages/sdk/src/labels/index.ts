/** What things are called in English and Chinese. The `/labels` entry. */

export type { LabelGroup, LabelKey, Labels } from "./labels.js";
export { label, labels } from "./labels.js";
export type { TargetNumber, TargetText } from "./target-text.js";
export { targetText } from "./target-text.js";
