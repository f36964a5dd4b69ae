// `npm run pack:check`: packs the packages, installs the tarballs in an empty folder outside the checkout, and uses them
// there as their users will. test/pack has the users' files, and the compilers, bundler and versions of Node to try.
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { install } from "./pack-check/install.mjs";
import { findNodes } from "./pack-check/nodes.mjs";
import { pack } from "./pack-check/pack.mjs";
import { runTrials } from "./pack-check/run-trials.mjs";
import { tryAll } from "./pack-check/try-all.mjs";
import { typeTrials } from "./pack-check/type-trials.mjs";
import { turbo } from "./turbo.mjs";

const built = turbo(["build", "--filter=./packages/*"], { quiet: true });
if (built !== 0) process.exit(built);

// Its real name, as compilers and bundlers tell it.
const outside = realpathSync(mkdtempSync(join(tmpdir(), "fenjie-pack-")));
try {
  const projects = await install(await pack(outside), outside);
  const nodes = await findNodes();
  const failed = [
    // These come first: Node runs what the compilers write.
    ...(await tryAll(typeTrials(projects))),
    ...(await tryAll(nodes.flatMap((node) => runTrials(node, projects)))),
  ];
  for (const { what, output } of failed) console.log(`\nFAILED: ${what}\n${output.trim()}`);
  if (failed.length > 0) throw new Error(`${failed.length} trials of the packed packages failed.`);
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(outside, { recursive: true });
}
