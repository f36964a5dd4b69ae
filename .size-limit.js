import { readFileSync } from "node:fs";

// What a page pays to import each name of core, minified and gzipped. A name not listed here is a reader.
const limits = {
  ".": "15 kB",
  "./model": "45 kB",
  "./text": "12 kB",
  "./diagnostics": "15 kB",
  "./testing": "15 kB",
};
/** Our own code of one reader; parse5 and fflate are measured by their authors. */
const readerLimit = "12 kB";

const { exports } = JSON.parse(readFileSync(new URL("packages/core/package.json", import.meta.url), "utf8"));
const entries = Object.entries(exports).filter(([, target]) => target.import);
const files = new Set(entries.map(([, target]) => target.import.default.replace(/^.*\//u, "")));

/** Leaves out what is loaded later: another entry of core, reached by `import()`. */
const loadedLater = {
  name: "loaded-later",
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, kind }) =>
      kind === "dynamic-import" && files.has(path.replace("./", "")) ? { path, external: true } : undefined,
    );
  },
};

export default entries.map(([name, target]) => ({
  name: `@fenjie/core${name.slice(1)}`,
  path: `packages/core/${target.import.default.replace("./", "")}`,
  ignore: ["parse5", "fflate"],
  limit: limits[name] ?? readerLimit,
  gzip: true,
  // What is measured is what was built: no tsconfig's paths lead back to the sources.
  modifyEsbuildConfig: (config) => ({
    ...config,
    format: "esm",
    charset: "utf8",
    tsconfigRaw: {},
    logLevel: "error",
    plugins: [loadedLater],
  }),
}));
