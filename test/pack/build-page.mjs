// `node build-page.mjs FROM TO`: bundles a module for browsers with Vite, and prints the modules that went into it.
import { basename, dirname } from "node:path";
import { build } from "vite";

const [, , from, to] = process.argv;

const [{ output }] = await build({
  configFile: false,
  logLevel: "error",
  root: dirname(from),
  build: {
    outDir: to,
    target: "es2022",
    lib: { entry: from, formats: ["es"], fileName: () => basename(from) },
  },
});
for (const { modules = {} } of output) {
  for (const module of Object.keys(modules)) console.log(module);
}
