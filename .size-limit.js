import { readFileSync } from "node:fs";

// What a page loads to import each name of core, minified and gzipped. A name not listed here is a reader.
const limits = {
  ".": "15 kB",
  "./model": "45 kB",
  "./text": "12 kB",
  "./diagnostics": "15 kB",
  "./testing": "15 kB",
};
/** Our own code of one reader; parse5 and fflate are measured by their authors. */
const readerLimit = "12 kB";
/** The parser with every reader and layout it can load. */
const everythingLimit = "90 kB";

const { exports } = JSON.parse(readFileSync(new URL("packages/core/package.json", import.meta.url), "utf8"));
const entries = Object.entries(exports).filter(([, target]) => target.import);

/** Leaves out what is loaded later, by `import()`. */
const atOnce = {
  name: "at-once",
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, kind }) =>
      kind === "dynamic-import" ? { path, external: true } : undefined,
    );
  },
};

const check = (name, target, limit, plugins) => ({
  name,
  path: `packages/core/${target.import.default.replace("./", "")}`,
  ignore: ["parse5", "fflate"],
  limit,
  gzip: true,
  // What is measured is what was built: no tsconfig's paths lead back to the sources.
  modifyEsbuildConfig: (config) => ({
    ...config,
    format: "esm",
    charset: "utf8",
    tsconfigRaw: {},
    logLevel: "error",
    plugins,
  }),
});

export default [
  ...entries.map(([name, target]) =>
    check(`@fenjie/core${name.slice(1)}`, target, limits[name] ?? readerLimit, [atOnce]),
  ),
  check("@fenjie/core and all it loads", exports["."], everythingLimit, []),
];
