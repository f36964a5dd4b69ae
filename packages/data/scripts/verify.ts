/**
 * Recomputes every published file from its source and lints what is published: `npm run data:verify`. The exit
 * code is 1 where a file differs or a linter finds something.
 */
import { runScript } from "./fault.js";
import { lint, linters } from "./lint/lint.js";
import { readPublished } from "./lint/published.js";
import { packageRoot, regenerate } from "./regenerate.js";
import { findStale } from "./write.js";

await runScript(async () => {
  const files = await regenerate(packageRoot);
  const differing = (await findStale(packageRoot, files)).map((path) => `${path}: differs from its source`);
  const published = await readPublished(packageRoot);
  const problems = [...differing, ...lint(published)];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else
    console.log(
      `${files.length} files are as their sources make them; ${linters.length} linters found nothing`,
    );
});
