import * as z from "zod";
import * as model from "../src/model/index.js";

/** The schemas that have a name of their own, in the order of the reference. */
export const named = {
  Plan: model.Plan,
  Jurisdiction: model.Jurisdiction,
  Source: model.Source,
  Goal: model.Goal,
  Task: model.Task,
  Part: model.Part,
  Deadline: model.Deadline,
  Target: model.Target,
  Threshold: model.Threshold,
  Basis: model.Basis,
  Official: model.Official,
  Unit: model.Unit,
  Span: model.Span,
  PlanSpans: model.PlanSpans,
  TaskSpans: model.TaskSpans,
  PartSpans: model.PartSpans,
  Comparator: model.Comparator,
  TargetKind: model.TargetKind,
  UnitKind: model.UnitKind,
  MemberKind: model.MemberKind,
  JurisdictionLevel: model.JurisdictionLevel,
  SourceLayout: model.SourceLayout,
  PlanMeta: model.PlanMeta,
  Diagnostic: model.Diagnostic,
  Severity: model.Severity,
} as const satisfies Record<string, z.ZodType>;

export interface JsonSchema {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string | string[];
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  anyOf?: JsonSchema[];
  items?: false | JsonSchema;
  prefixItems?: JsonSchema[];
  enum?: string[];
  const?: string;
  pattern?: string;
  [key: string]: unknown;
}

/** The JSON Schema (draft 2020-12) of one named schema, its named parts under `$defs`. */
export function toJsonSchema(name: keyof typeof named): JsonSchema {
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) if (id !== name) names.add(schema, { id });
  return z.toJSONSchema(named[name], {
    metadata: names,
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      const { description } = z.globalRegistry.get(zodSchema) ?? {};
      if (description) jsonSchema.description = description;
      // The pattern says it all, and a validator without formats refuses the keyword in strict mode.
      delete jsonSchema.format;
      delete jsonSchema.id;
    },
  }) as JsonSchema;
}

/** The published schema of a plan, as the text of its file. */
export function planSchemaFile(): string {
  const { $schema, ...schema } = toJsonSchema("Plan");
  const titled = { $schema, $id: "urn:fenjie:schema:plan:1.0", title: "Plan", ...schema };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
