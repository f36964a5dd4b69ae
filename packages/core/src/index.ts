/** Reads Chinese government task-breakdown documents into Plans. The `.` entry. */

export type { Bilingual, Diagnostic, Fix, Severity } from "./model/diagnostic.js";
export type { FenjieErrorCode } from "./model/error.js";
export { FenjieError, isFenjieError } from "./model/error.js";
export type { Result } from "./model/result.js";
export type { PlanMeta } from "./model/schemas/meta.js";
export type { Plan } from "./model/schemas/plan.js";
export type { Block, Cell, Grid, Origin, Paragraph, SourceDocument } from "./model/source-document.js";
export type { Piece, Span } from "./model/span.js";
export type { ParseOptions, ParseResult } from "./parse.js";
export { parse } from "./parse.js";
export type { Limits, ReadOptions, Usage } from "./readers/options.js";
export { defaultLimits } from "./readers/options.js";
export type { Format, ReadDocumentOptions } from "./readers/read-document.js";
export { readDocument } from "./readers/read-document.js";
