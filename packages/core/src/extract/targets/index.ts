export { extractTargets, type TargetOptions, type TargetReading } from "./extract-targets.js";
export { indicatorKey } from "./indicator-key.js";
export type { NumberNote } from "./notes.js";
export { type NumberReason, numberReasons } from "./reasons.js";
export { findStrayDigits } from "./stray-digits.js";
