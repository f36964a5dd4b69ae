import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { packageRoot } from "../scripts/regenerate.js";

/** What a page gets that has this one import: the modules, and their code. */
async function bundle(code: string): Promise<{ modules: string[]; code: string }> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: packageRoot },
    absWorkingDir: packageRoot,
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    metafile: true,
    write: false,
    // As for someone without our sources: no paths lead to them.
    tsconfigRaw: {},
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const modules = used.flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0 && path !== "<stdin>" ? [path] : [],
  );
  return { modules, code: outputFiles.map(({ text }) => text).join("") };
}

test("importing a plan brings in that plan alone: no zod, no parser", async () => {
  const { modules, code } = await bundle(
    'import { plan } from "@fenjie/data/wujin-2023"; console.log(plan.tasks.length);',
  );

  expect(modules).toEqual(["dist/plans/wujin-2023.js"]);
  expect(code).toContain("深耕“95X”产业体系");
  expect(code).not.toMatch(/ZodError|invalid_type|readDocument|vMerge/u);
});

test("importing the list brings in no plan", async () => {
  const { modules, code } = await bundle('import { plans } from "@fenjie/data"; console.log(plans);');

  expect(modules).toEqual(["dist/index.js"]);
  expect(code).not.toContain("深耕“95X”产业体系");
  expect(gzipSync(code).length).toBeLessThan(1500);
});
