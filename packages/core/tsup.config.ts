import { readFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";

/**
 * Leaves summaries and explanations out of the parser: only `/diagnostics` shows them, and they are a
 * good part of its words.
 */
const withoutExplanations: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "without-explanations",
  setup(build) {
    build.onLoad({ filter: /diagnostics\.ts$/ }, async ({ path }) => {
      const declared = await readFile(path, "utf8");
      const contents = declared.replace(
        /^ {2}(?:summary|explanation): \{[\s\S]*?^ {2}\},\n|^ {2}summary: \{.*\},\n/gmu,
        "",
      );
      return { contents, loader: "ts" };
    });
  },
};

const shared: Options = {
  format: ["esm", "cjs"],
  // Chosen where it runs: zlib in Node, fflate in browsers.
  external: ["#inflate"],
  removeNodeProtocol: false,
  // tsup's declaration build still sets the deprecated `baseUrl`.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  // Without it the CommonJS entries would each hold a copy of what they share.
  splitting: true,
  target: "es2022",
  // Chinese as it is: escaped, each character would take six bytes.
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
};

const parser: Options = {
  ...shared,
  entry: {
    index: "src/index.ts",
    model: "src/model/index.ts",
    text: "src/text/index.ts",
    targets: "src/targets.ts",
    testing: "src/testing.ts",
    csv: "src/readers/csv/index.ts",
    docx: "src/readers/docx/index.ts",
    html: "src/readers/html/index.ts",
    markdown: "src/readers/markdown/index.ts",
    xlsx: "src/readers/xlsx/index.ts",
    "inflate.node": "src/inflate.node.ts",
    "inflate.web": "src/inflate.web.ts",
  },
  esbuildPlugins: [withoutExplanations],
  clean: true,
};

const explanations: Options = { ...shared, entry: { diagnostics: "src/diagnostics.ts" } };

/** Two builds, one after the other (`npm run build`): the second keeps what the first made. */
export default defineConfig(({ env }) => (env?.explanations === undefined ? parser : explanations));
