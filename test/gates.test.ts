import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { root } from "./repository.js";

/** Checks that are programs of their own. Each says what is wrong and where; its words are the failure's. */
const gates = [
  {
    fact: "every package typechecks",
    command: "node scripts/turbo.mjs typecheck typecheck:root --output-logs=errors-only",
  },
  { fact: "the code is formatted and linted", command: "biome check --error-on-warnings" },
  {
    fact: "published packages resolve in Node and bundlers, as ESM and as CJS",
    command: "node scripts/turbo.mjs check:package --output-logs=errors-only",
  },
  {
    fact: "packed and installed, the packages work as ESM, CJS and TypeScript, on a page and in a shell",
    command: "npm run --silent pack:check",
  },
  { fact: "nothing is unused, unlisted or unresolved", command: "knip" },
  { fact: "the packages keep to their size", command: "size-limit" },
  {
    fact: "the public names are those of the reports, and documented",
    command: "node scripts/api.mjs --check",
  },
  { fact: "the reference documentation is built without a warning", command: "typedoc --logLevel Warn" },
  { fact: "generated files are in step with their source", command: "npm run --silent generate:check" },
];

for (const { fact, command } of gates) {
  test.concurrent(fact, { timeout: 600_000 }, async () => {
    const { status, output } = await run(command);

    if (status !== 0) expect.fail(`${command}\n${output}`);
  });
}

function run(command: string): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, {
      cwd: root,
      shell: true,
      env: plainEnvironment(),
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, output }));
  });
}

/** The environment as it was before vitest, with the installed programs on the path and no colour. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^VITEST|^(?:TEST|NODE_ENV|FORCE_COLOR)$/u.test(name),
  );
  const path = `${root}node_modules/.bin${process.platform === "win32" ? ";" : ":"}${process.env.PATH}`;
  return { ...Object.fromEntries(kept), PATH: path, NO_COLOR: "1" };
}
