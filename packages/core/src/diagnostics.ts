/** Every diagnostic there is, for documentation and `fenjie explain`. The `/diagnostics` entry. */

import * as extract from "./extract/diagnostics.js";
import * as grid from "./grid/diagnostics.js";
import * as layouts from "./layouts/diagnostics.js";
import type { DiagnosticDefinition, DiagnosticMaker } from "./model/diagnostic.js";
import * as plan from "./model/plan-diagnostics.js";
import * as csv from "./readers/csv/diagnostics.js";
import * as readers from "./readers/diagnostics.js";
import * as docx from "./readers/docx/diagnostics.js";
import * as html from "./readers/html/diagnostics.js";
import * as xlsx from "./readers/xlsx/diagnostics.js";

export type { Bilingual, DiagnosticDefinition, Severity } from "./model/diagnostic.js";

const declared = [plan, grid, readers, csv, docx, xlsx, html, layouts, extract].flatMap(
  (file): DiagnosticMaker<never>[] => Object.values(file),
);

/**
 * The declarations, sorted by code.
 *
 * Their `message` takes the data of one diagnostic of that code: `Diagnostic.data`, whatever its shape.
 */
export const diagnosticDefinitions = declared
  .map(({ definition }) => definition as unknown as DiagnosticDefinition)
  .sort((a, b) => (a.code < b.code ? -1 : 1)) as readonly DiagnosticDefinition[];
