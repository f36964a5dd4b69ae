import type { DiagnosticDefinition } from "../src/model/diagnostic.js";
import * as problems from "../src/model/plan-diagnostics.js";
import { type JsonSchema, named, toJsonSchema } from "./plan-schema.js";

const intro = `# The model

<!-- Generated from packages/core/src/model by \`npm run generate -w @fenjie/core\`; do not edit. -->

A [Plan](#plan) is plain JSON and equal to itself after a round trip. Every key is always present: what is unknown is
\`null\`, a list of nothing is \`[]\`, and a text is never \`""\`, but for the \`number\` of a task that was lost. Keys are
English, values are Chinese as published. The same contract as JSON Schema (draft 2020-12) is
packages/core/schema/plan-1.0.schema.json; as TypeScript types and zod schemas, \`@fenjie/core/model\`.
`;

/** docs/model.md: one section for each named schema, and what \`openPlan\` checks. */
export function modelReference(): string {
  const names = Object.keys(named) as (keyof typeof named)[];
  const schemas = new Map(names.map((name) => [name as string, toJsonSchema(name)]));
  const sections = names.map((name) => renderSection(name, schemas));
  return [intro, ...sections, renderProblems()].join("\n");
}

function renderSection(name: string, schemas: ReadonlyMap<string, JsonSchema>): string {
  const schema = schemas.get(name) ?? {};
  const lines = [`## ${name}`, "", schema.description ?? "", ""];
  if (schema.properties) {
    lines.push("| field | type | meaning |", "| --- | --- | --- |");
    for (const [key, field] of Object.entries(schema.properties)) {
      const optional = schema.required?.includes(key) ? "" : " (optional)";
      const meaning = field.description ?? schemas.get(refName(field))?.description ?? "";
      lines.push(`| \`${key}\`${optional} | ${renderType(field)} | ${cell(meaning)} |`);
    }
  } else {
    lines.push(`Type: ${renderType(schema).replaceAll("\\|", "|")}`);
  }
  return [...lines, ""].join("\n");
}

/** A type as TypeScript would write it, named types as links. */
function renderType(schema: JsonSchema): string {
  if (schema.$ref) return `[${refName(schema)}](#${refName(schema).toLowerCase()})`;
  if (schema.const !== undefined) return `\`"${schema.const}"\``;
  if (schema.enum) return schema.enum.map((value) => `\`"${value}"\``).join(" \\| ");
  if (schema.anyOf) return schema.anyOf.map(renderType).join(" \\| ");
  if (schema.prefixItems) return `\`[${schema.prefixItems.map((item) => item.type).join(", ")}]\``;
  if (schema.items) return `list of ${renderType(schema.items)}`;
  if (schema.properties) return `{ ${Object.entries(schema.properties).map(renderProperty).join(", ")} }`;
  if (typeof schema.additionalProperties === "object")
    return `{ label: ${renderType(schema.additionalProperties)} }`;
  return [schema.type ?? "any"]
    .flat()
    .map((type) => `\`${type}\``)
    .join(" \\| ");
}

const renderProperty = ([key, schema]: [string, JsonSchema]) => `${key}: ${renderType(schema)}`;

const refName = (schema: JsonSchema) => schema.$ref?.split("/").at(-1) ?? "";

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ");

function renderProblems(): string {
  const definitions = Object.values(problems)
    .map((make) => make.definition as DiagnosticDefinition<never>)
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  return [
    "## What `openPlan` checks",
    "",
    "Beyond the types above, by the code of the diagnostic that says so. `data.path` of each is the place in the JSON.",
    "",
    "| code | severity | fault |",
    "| --- | --- | --- |",
    ...definitions.map(
      ({ code, severity, summary }) => `| \`${code}\` | ${severity} | ${cell(summary.en)} |`,
    ),
    "",
  ].join("\n");
}
