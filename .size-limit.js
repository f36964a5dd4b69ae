import { readFileSync } from "node:fs";

// What a page loads to import each name, minified and gzipped.

const core = {
  /** What importing `parse` costs a page; layouts and words come with the first document. */
  ".": "15 kB",
  "./model": "45 kB",
  "./text": "19.2 kB",
  "./targets": "41.2 kB",
  "./diagnostics": "20 kB",
  /** Checks plans, so it holds what `./model` holds. */
  "./testing": "45 kB",
  /**
   * Our own code of one reader; parse5 and fflate are measured by their authors. Lists, number formats, other encodings
   * than UTF-8 and all words for what is wrong with a file come when a file has them.
   */
  others: "12 kB",
};
/** All that is loaded to parse a text document: detection, every layout, extraction with targets, and their words. */
const textParserAtMost = "103 kB";
/** The parser with every reader and layout it can load. */
const parserAtMost = "132 kB";

const sdk = {
  ".": "8 kB",
  "./search": "7 kB",
  "./labels": "4 kB",
  /** Exporters and what else is loaded on demand. */
  others: "10 kB",
};

const data = {
  ".": "2 kB",
  /** One plan. */
  others: "30 kB",
};

/** Leaves out what is loaded later, by `import()`. */
const atOnce = {
  name: "at-once",
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, kind }) =>
      kind === "dynamic-import" ? { path, external: true } : undefined,
    );
  },
};

/** Leaves out what other formats than text load. */
const forText = {
  name: "for-text",
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, kind }) =>
      kind === "dynamic-import" && !path.includes("plan-of") && !path.includes("text")
        ? { path, external: true }
        : undefined,
    );
  },
};

function check(folder, target, limit, ignore, plugins) {
  return {
    path: `packages/${folder}/${target.import.default.replace("./", "")}`,
    ignore,
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
  };
}

function exportsOf(folder) {
  const manifest = new URL(`packages/${folder}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(manifest, "utf8")).exports;
}

/** One check for each name of a package; a name with no limit of its own takes that of the others. */
function checks(folder, limits, ignore) {
  return Object.entries(exportsOf(folder))
    .filter(([, target]) => target.import)
    .map(([name, target]) => ({
      ...check(folder, target, limits[name] ?? limits.others, ignore, [atOnce]),
      name: `@fenjie/${folder}${name.slice(1)}`,
    }));
}

export default [
  ...checks("core", core, ["parse5", "fflate"]),
  {
    ...check("core", exportsOf("core")["."], textParserAtMost, ["parse5", "fflate"], [forText]),
    name: "@fenjie/core parsing a text",
  },
  {
    ...check("core", exportsOf("core")["."], parserAtMost, ["parse5", "fflate"], []),
    name: "@fenjie/core and all it loads",
  },
  // What the sdk takes from core is measured above; what others wrote, by their authors.
  ...checks("sdk", sdk, ["@fenjie/core", "fflate", "hyparquet-writer"]),
  ...checks("data", data, []),
];
