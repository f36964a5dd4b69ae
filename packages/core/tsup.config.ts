import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    model: "src/model/index.ts",
    text: "src/text/index.ts",
    diagnostics: "src/diagnostics.ts",
    csv: "src/readers/csv/index.ts",
    docx: "src/readers/docx/index.ts",
    html: "src/readers/html/index.ts",
    markdown: "src/readers/markdown/index.ts",
    xlsx: "src/readers/xlsx/index.ts",
    "inflate.node": "src/inflate.node.ts",
    "inflate.web": "src/inflate.web.ts",
  },
  format: ["esm", "cjs"],
  // Chosen where it runs: zlib in Node, fflate in browsers.
  external: ["#inflate"],
  removeNodeProtocol: false,
  // tsup's declaration build still sets the deprecated `baseUrl`.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  // Without it the CommonJS entries would each hold a copy of what they share.
  splitting: true,
  clean: true,
  target: "es2022",
  // Chinese as it is: escaped, each character would take six bytes.
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
});
