// `npm run bench [-- readers|hostile|parse|targets|sdk]`: builds the packages, measures, and writes docs/benchmarks.md.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { turbo } from "../scripts/turbo.mjs";
import { titles, writePage } from "./page.mjs";

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in titles));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark called ${unknown.join(", ")}; choose from ${Object.keys(titles).join(", ")}.`,
  );
  process.exit(2);
}

console.error("Building …");
const built = turbo(["build", "--filter=@fenjie/sdk"], { quiet: true });
if (built !== 0) process.exit(built);

for (const name of asked.length > 0 ? asked : Object.keys(titles)) {
  console.error(`${titles[name]} …`);
  const script = fileURLToPath(new URL(`${name}/index.mjs`, import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [script], {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  if (status !== 0) process.exit(status ?? 1);
  writePage({ [name]: stdout });
}
console.error("Written to docs/benchmarks.md.");
