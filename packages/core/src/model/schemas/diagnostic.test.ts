import { expect, expectTypeOf, test } from "vitest";
import type * as plain from "../diagnostic.js";
import { unknownName } from "../plan-diagnostics.js";
import { Diagnostic, type Severity } from "./diagnostic.js";

test("the schema of a diagnostic and the type that stages use are one", () => {
  expectTypeOf<Diagnostic>().toExtend<plain.Diagnostic>();
  expectTypeOf<plain.Diagnostic>().toExtend<Diagnostic>();
  expectTypeOf<Severity>().toEqualTypeOf<plain.Severity>();
  expectTypeOf<keyof Diagnostic>().toEqualTypeOf<keyof plain.Diagnostic>();
});

test("a diagnostic that a stage makes has the shape of the schema", () => {
  const made = unknownName({ path: "tasks[0].leaders[0]", name: "赵六", list: "officials" }, [3, 5]);

  expect(Diagnostic.parse(made)).toEqual(made);
});
