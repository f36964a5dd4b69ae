// `node setup.mjs [FOLDER]`: installs the dependencies (of the repository, or of a folder with a lock file of its own) when
// they are missing or older than the lock file. Runs before `npm start` and `npm test`, so it may use nothing that is
// not part of Node.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = new URL(`../${process.argv[2] ?? "."}/`, import.meta.url);

checkNode();
// npm writes this file last, so it dates the whole installation.
if (modified("node_modules/.package-lock.json") < modified("package-lock.json")) install();

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`fenjie needs Node 20.19 or newer; this is ${process.versions.node}.`);
}

function install() {
  console.error("Installing the dependencies (only after a clone or a change of package-lock.json) …");
  // The npm that runs this script, or the one on the path when started by hand.
  const npm = process.env.npm_execpath;
  const [command, ...args] = npm ? [process.execPath, npm, "ci"] : ["npm", "ci"];
  const { status } = spawnSync(command, args, { cwd: fileURLToPath(folder), stdio: ["ignore", 2, 2] });
  if (status !== 0) {
    fail(
      "`npm ci` failed (see above). It needs a package registry: check the network and `npm config get registry`, then try again.",
    );
  }
}

/** When a file was last written, in milliseconds; 0 where it does not exist. */
function modified(path) {
  return statSync(new URL(path, folder), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
