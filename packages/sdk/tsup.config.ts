import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    search: "src/search/index.ts",
    diff: "src/diff/index.ts",
    chart: "src/chart/index.ts",
    labels: "src/labels/index.ts",
    "export/csv": "src/export/csv.ts",
    "export/docx": "src/export/docx.ts",
    "export/xlsx": "src/export/xlsx.ts",
    "export/markdown": "src/export/markdown.ts",
    "export/ndjson": "src/export/ndjson.ts",
    "export/ics": "src/export/ics.ts",
    "export/jsonld": "src/export/jsonld.ts",
    "export/stratml": "src/export/stratml.ts",
    "export/datapackage": "src/export/datapackage.ts",
    "export/parquet": "src/export/parquet.ts",
  },
  format: ["esm", "cjs"],
  // tsup's declaration build still sets the deprecated `baseUrl`.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  splitting: true,
  clean: true,
  target: "es2022",
  // Chinese as it is: escaped, each character would take six bytes.
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
});
