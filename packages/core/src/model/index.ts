/** The model: what a plan is, as schemas and types, and `openPlan` to check one. The `/model` entry. */

export type { Bilingual, DiagnosticDefinition, DiagnosticMaker, Fix } from "./diagnostic.js";
export { defineDiagnostic } from "./diagnostic.js";
export type { Entry, Heading, Labelled } from "./entry.js";
export type { FenjieErrorCode } from "./error.js";
export { FenjieError, isFenjieError } from "./error.js";
export { openPlan, openPlanMeta } from "./open-plan.js";
export type { Result } from "./result.js";
export { Comparator } from "./schemas/comparator.js";
export { Deadline } from "./schemas/deadline.js";
export { Diagnostic, Severity } from "./schemas/diagnostic.js";
export { Goal, GoalId } from "./schemas/goal.js";
export { Jurisdiction, JurisdictionLevel } from "./schemas/jurisdiction.js";
export { PlanMeta } from "./schemas/meta.js";
export { Official } from "./schemas/official.js";
export { Part } from "./schemas/part.js";
export { Plan, PlanId, PlanSpans } from "./schemas/plan.js";
export { Source, SourceLayout } from "./schemas/source.js";
export { Span } from "./schemas/span.js";
export { PartSpans, TaskSpans } from "./schemas/spans.js";
export { Basis, Target, TargetKind } from "./schemas/target.js";
export { Task } from "./schemas/task.js";
export { Threshold } from "./schemas/threshold.js";
export { MemberKind, Unit, UnitKind } from "./schemas/unit.js";
export type { Block, Cell, Grid, Origin, Paragraph, SourceDocument } from "./source-document.js";
export type { Piece } from "./span.js";
export { slicePiece } from "./span.js";
