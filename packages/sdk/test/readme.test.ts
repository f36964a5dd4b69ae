import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("every form has its line", () => {
  const forms = Object.keys(packageJson.exports).filter((entry) => entry.startsWith("./export/"));

  for (const form of forms) expect(readme).toContain(`| \`${form.slice(1)}\` `);
});
