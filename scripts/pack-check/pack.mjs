import { basename, join } from "node:path";
import { manifests, root } from "./places.mjs";
import { npm } from "./start.mjs";

/** What nobody who installs a package needs. */
const needless = /^(?:src|test|scripts|\.turbo)\/|\.test\.|\.map$|tsconfig|tsup/u;
/** What everybody expects. */
const expected = ["LICENSE", "README.md", "package.json"];

/** Makes the tarballs in a folder, says how large they are, and returns their paths. */
export async function pack(folder) {
  const workspaces = manifests.map(({ name }) => `--workspace=${name}`);
  const options = ["--json", "--ignore-scripts", "--pack-destination", folder];
  const packs = JSON.parse(await npm(["pack", ...options, ...workspaces], root));

  for (const { name, version, size, files } of packs) {
    console.log(`${name} ${version}: ${files.length} files, packed ${Math.round(size / 1000)} kB`);
    const paths = files.map(({ path }) => path);
    const surplus = paths.filter((path) => needless.test(path));
    const missing = expected.filter((path) => !paths.includes(path));
    if (surplus.length > 0) throw new Error(`${name} is packed with ${surplus.join(", ")}`);
    if (missing.length > 0) throw new Error(`${name} is packed without ${missing.join(", ")}`);
  }
  return packs.map(({ filename }) => join(folder, basename(filename)));
}
