import { expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import { unknownName } from "../plan-diagnostics.js";
import { Diagnostic, Severity } from "./diagnostic.js";

test("the schema of a diagnostic and the type that stages use are one", () => {
  type Checked = z.infer<typeof Diagnostic>;
  expectTypeOf<Diagnostic>().toExtend<Checked>();
  expectTypeOf<Checked>().toExtend<Diagnostic>();
  expectTypeOf<keyof Checked>().toEqualTypeOf<keyof Diagnostic>();
  expectTypeOf<z.infer<typeof Severity>>().toEqualTypeOf<Severity>();
  expect(Severity.options).toEqual(["error", "warning", "info"]);
});

test("a diagnostic that a stage makes has the shape of the schema", () => {
  const made = unknownName({ path: "tasks[0].leaders[0]", name: "赵六", list: "officials" }, [3, 5]);

  expect(Diagnostic.parse(made)).toEqual(made);
});
