import { isAbsolute, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { diagnosticDefinitions } from "@fenjie/core/diagnostics";
import type { Diagnostic, Fix, Severity, SourceDocument, Span } from "@fenjie/core/model";
import type {
  Location,
  Log,
  Notification,
  Region,
  ReportingDescriptor,
  Result,
  Fix as SarifFix,
} from "sarif";
import packageJson from "../../package.json" with { type: "json" };
import type { Checked } from "../check-input.js";
import { type Language, paragraph } from "../language.js";
import { fixText, originText } from "./diagnostics.js";
import { indexLines, type LineIndex } from "./lines.js";
import { isOwnText } from "./place.js";
import { type FindWhereabouts, indexWhereabouts } from "./whereabouts.js";

const levels = { error: "error", warning: "warning", info: "note" } as const satisfies Record<
  Severity,
  string
>;

/** Collects what checks found as one SARIF 2.1.0 log. Columns are UTF-16 code units, as everywhere here. */
export function createSarif(language: Language) {
  const results: Result[] = [];
  const notifications: Notification[] = [];

  return {
    add({ path, document, plan, diagnostics, failure }: Checked): void {
      const uri = uriOf(path);
      const locate =
        document === null ? () => ({}) : locator(document, indexWhereabouts(plan, document), language);
      const describe = document === null ? () => null : fixer(document, uri, language);
      for (const diagnostic of diagnostics)
        results.push(resultOf(diagnostic, uri, locate, describe, language));
      if (failure !== null) {
        notifications.push({
          descriptor: { id: failure.code },
          level: "error",
          message: { text: failure.text[language] },
          locations: [{ physicalLocation: { artifactLocation: { uri } } }],
        });
      }
    },

    log(): Log {
      const used = new Set(results.map((result) => result.ruleId));
      const rules = diagnosticDefinitions.filter(({ code }) => used.has(code));
      return {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
          {
            tool: {
              driver: {
                name: packageJson.name,
                semanticVersion: packageJson.version,
                rules: rules.map((rule) => ruleOf(rule, language)),
              },
            },
            columnKind: "utf16CodeUnits",
            invocations: [
              { executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications },
            ],
            results,
          },
        ],
      };
    },
  };
}

type Definition = (typeof diagnosticDefinitions)[number];

function ruleOf(
  { code, severity, summary, explanation }: Definition,
  language: Language,
): ReportingDescriptor {
  return {
    id: code,
    shortDescription: { text: summary[language] },
    fullDescription: { text: paragraph(explanation, language) },
    defaultConfiguration: { level: levels[severity] },
  };
}

function resultOf(
  { code, severity, message, span, fix }: Diagnostic,
  uri: string,
  locate: (span: Span) => Partial<Location> & { region?: Region },
  describe: (fix: Fix) => SarifFix | null,
  language: Language,
): Result {
  const { region, logicalLocations } = span === null ? {} : locate(span);
  const fixes = fix === null ? null : describe(fix);
  return {
    ruleId: code,
    level: levels[severity],
    message: { text: message[language] },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri }, ...(region && { region }) },
        ...(logicalLocations && { logicalLocations }),
      },
    ],
    ...(fixes && { fixes: [fixes] }),
  };
}

/** A place in the file where it is text; where it is not, the cell's name, since SARIF has no other word for it. */
function locator(document: SourceDocument, whereabouts: FindWhereabouts, language: Language) {
  const lines = indexLines(document.text);
  return (span: Span) => {
    if (isOwnText(document)) return { region: regionOf(span, lines) };
    const { origin } = whereabouts(span);
    return origin === null
      ? {}
      : { logicalLocations: [{ fullyQualifiedName: originText(origin)[language].trim() }] };
  };
}

function fixer(document: SourceDocument, uri: string, language: Language) {
  const lines = indexLines(document.text);
  return (fix: Fix): SarifFix | null => {
    if (!isOwnText(document)) return null;
    const replacement = {
      deletedRegion: regionOf(fix.span, lines),
      insertedContent: { text: fix.replacement },
    };
    return {
      description: { text: fixText(fix, document.text)[language] },
      artifactChanges: [{ artifactLocation: { uri }, replacements: [replacement] }],
    };
  };
}

function regionOf([start, end]: Span, lines: LineIndex): Region {
  const [from, to] = [lines.placeOf(start), lines.placeOf(end)];
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

/** Relative paths stay relative, so that a log made on one machine fits another. */
function uriOf(path: string): string {
  if (path === "-") return "stdin";
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.split(sep).map(encodeURIComponent).join("/");
}
