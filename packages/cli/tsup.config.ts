import { defineConfig } from "tsup";

/** The command is ESM only: nobody `require`s a program. `index` is for people who want one import. */
export default defineConfig({
  entry: { main: "src/main.ts", start: "src/start.ts", index: "src/index.ts" },
  format: ["esm"],
  // tsup's declaration build still sets the deprecated `baseUrl`.
  dts: { entry: { index: "src/index.ts" }, compilerOptions: { ignoreDeprecations: "6.0" } },
  clean: true,
  target: "node20",
  // Chinese as it is: escaped, each character would take six bytes.
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
});
