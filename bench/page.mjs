import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { machine } from "./report.mjs";

const path = new URL("../docs/benchmarks.md", import.meta.url);

const introduction = `# Benchmarks

\`npm run bench\` measures everything on this page and writes it; \`npm run bench -- readers\` (or \`hostile\`, \`parse\`, \`targets\`, \`sdk\`) only
that section. The programs it compares with are installed in \`bench/\`, with a lock file of their own, and are no part of \`npm test\`. All of it takes
about a quarter of an hour.

Times depend on the machine and on what else it does, so compare ratios within a section: all its numbers come from one run, in which the
contenders take turns. Every number is read from the built packages, as users get them.`;

/** The sections in their order, by the folder of \`bench/\` that measures them. */
export const titles = {
  readers: "Readers beside others",
  hostile: "Hostile input",
  parse: "Parsing as documents grow",
  targets: "Targets beside others",
  sdk: "Answers as plans grow, search beside others",
};

/** Writes the page with new sections; those that were not measured this time stay as they were. */
export function writePage(sections) {
  const before = existsSync(path) ? readFileSync(path, "utf8").split(/^(?=## )/mu) : [];
  const kept = (title) => before.find((section) => section.startsWith(`## ${title}\n`));
  const parts = Object.entries(titles).map(([name, title]) =>
    sections[name] === undefined
      ? kept(title)
      : `## ${title}\n\nMeasured on ${machine()}.\n\n${sections[name].trim()}\n`,
  );
  const text = [introduction, ...parts.filter((part) => part !== undefined).map((part) => part.trim())];
  writeFileSync(path, `${text.join("\n\n")}\n`);
}
