import { readFileSync } from "node:fs";

// What a page loads to import each name of core, minified and gzipped. A name not listed here is a reader.
const limits = {
  ".": "30 kB",
  "./model": "45 kB",
  "./text": "18 kB",
  "./diagnostics": "20 kB",
  "./testing": "15 kB",
};
/** Our own code of one reader; parse5 and fflate are measured by their authors. */
const readerLimit = "12 kB";
/** The parser with every reader and layout it can load. */
const everythingLimit = "120 kB";

/** Our own code of the sdk; what `.` takes from core's `/text` is in `./text` above. */
const sdkLimits = { ".": "8 kB", "./search": "7 kB", "./labels": "4 kB" };
/** Exporters and what else is loaded on demand. */
const onDemandLimit = "10 kB";

const exportsOf = (name) =>
  JSON.parse(readFileSync(new URL(`packages/${name}/package.json`, import.meta.url), "utf8")).exports;
const importable = (exports) => Object.entries(exports).filter(([, target]) => target.import);
const exports = exportsOf("core");
const sdkExports = exportsOf("sdk");

/** Leaves out what is loaded later, by `import()`. */
const atOnce = {
  name: "at-once",
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, kind }) =>
      kind === "dynamic-import" ? { path, external: true } : undefined,
    );
  },
};

const check = (name, target, limit, plugins, folder = "core") => ({
  name,
  path: `packages/${folder}/${target.import.default.replace("./", "")}`,
  ignore: folder === "core" ? ["parse5", "fflate"] : ["@fenjie/core"],
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
  ...importable(exports).map(([name, target]) =>
    check(`@fenjie/core${name.slice(1)}`, target, limits[name] ?? readerLimit, [atOnce]),
  ),
  check("@fenjie/core and all it loads", exports["."], everythingLimit, []),
  ...importable(sdkExports).map(([name, target]) =>
    check(`@fenjie/sdk${name.slice(1)}`, target, sdkLimits[name] ?? onDemandLimit, [atOnce], "sdk"),
  ),
];
