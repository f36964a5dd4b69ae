/** Reading the numbers a sentence commits to, without a document around it. The `/targets` entry. */

export type { TargetOptions, TargetReading } from "./extract/targets/extract-targets.js";
export { extractTargets } from "./extract/targets/extract-targets.js";
export type { NumberNote } from "./extract/targets/notes.js";
export type { NumberReason } from "./extract/targets/reasons.js";
export { numberReasons } from "./extract/targets/reasons.js";
