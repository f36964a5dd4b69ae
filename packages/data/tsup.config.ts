import { readdirSync } from "node:fs";
import { defineConfig } from "tsup";

const plans = readdirSync(new URL("src/generated/plans", import.meta.url)).map((name) =>
  name.replace(".ts", ""),
);

export default defineConfig({
  entry: {
    index: "src/index.ts",
    ...Object.fromEntries(plans.map((id) => [`plans/${id}`, `src/generated/plans/${id}.ts`])),
  },
  format: ["esm", "cjs"],
  // tsup's declaration build still sets the deprecated `baseUrl`.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  // Without it the CommonJS entries would each hold a copy of the plan.
  splitting: true,
  // Chinese as it is: escaped, a plan would be twice as long to read.
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
  clean: true,
  target: "es2022",
});
