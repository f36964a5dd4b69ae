import { dirname, join } from "node:path";
import { manifests, packFolder, readJson, tool } from "./places.mjs";
import { start } from "./start.mjs";
import { compilersForNode } from "./type-trials.mjs";

const vite = readJson(tool("vite/package.json")).version;

/** What is tried under one version of Node. Users' files end with an error where something is wrong. */
export function runTrials(node, { project, dataAlone }) {
  const trial = (row, run, how = "") => ({
    what: `${row}, ${how}under ${node.name}`,
    row,
    column: node.name,
    run,
  });
  const script = (row, path, how) => trial(row, () => run(node, path, project), how);
  const compiled = (row, path, compilers = compilersForNode) =>
    compilers.map((by) =>
      script(row, join(project, by.compiled, path), `compiled by ${by.name} with ${by.mode}, `),
    );
  const page = (row, name, modules) => trial(row, () => bundleAndRun(node, name, modules, project));

  const packages = manifests.flatMap(({ name }) => {
    const user = name.replace("@fenjie/", "");
    return [
      script(`${name} from .mjs`, join(project, user, "use.mjs")),
      script(`${name} from .cjs`, join(project, user, "use.cjs")),
      ...compiled(`${name} from .mts`, `${user}/use.mjs`),
      ...compiled(`${name} from .cts`, `${user}/use.cjs`),
    ];
  });
  // node16 compiles no import of JSON.
  const nodenext = compilersForNode.filter(({ mode }) => mode === "nodenext");

  return [
    ...packages,
    ...compiled("JSON of the data from .mts", "data/json.mjs", nodenext),
    script("data without parser and zod, .mjs", join(dataAlone, "data/use.mjs")),
    script("data without parser and zod, .cjs", join(dataAlone, "data/use.cjs")),
    script("every entry, by import and require", join(project, "entries.mjs")),
    script("the command", join(project, "fenjie/command.mjs")),
    page(`a page, by Vite ${vite}`, "page.mjs", /./u),
    page("a page with nothing but data", "data-alone.mjs", /\/(?:@fenjie\/data\/.*|data-alone\.mjs)$/u),
  ];
}

/** Runs a file as in a shell of the project, where the installed command is on the path. */
function run(node, path, project) {
  const first = [dirname(node.path), join(project, "node_modules/.bin")];
  return start(node.path, ["--no-warnings", path], { cwd: dirname(path), first });
}

/** Bundles a page's module and runs it; what went into it must be `modules`. */
async function bundleAndRun(node, name, modules, project) {
  const to = join(project, "bundled", node.name.replace(" ", "-"));
  const args = [join(packFolder, "build-page.mjs"), join(project, "page", name), to];
  const bundling = await start(node.path, args, { cwd: project });
  if (!bundling.ok) return bundling;

  const others = bundling.output.split("\n").filter((path) => path !== "" && !modules.test(path));
  if (others.length > 0) return { ok: false, output: `the bundle holds\n${others.join("\n")}` };
  return run(node, join(to, name), project);
}
