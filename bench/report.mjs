import { readFileSync } from "node:fs";
import { arch, availableParallelism, totalmem } from "node:os";

const { dependencies } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

/** `"cheerio 1.2.0"`: a peer with the version that is pinned here. */
export const peer = (name) => `${name} ${dependencies[name]}`;

/** The machine in general words. */
export function machine() {
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  return `${availableParallelism()} cores (${arch()}), ${gigabytes} GB of memory, Node ${process.versions.node}`;
}

/** A Markdown table. All columns but the first are numbers. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? "---" : "--:"))), ...rows.map(line)].join(
    "\n",
  );
}

/**
 * What was wanted beside what was measured. A goal is `{ goal, measured, met, why }`; `why` says where the time goes
 * and is printed only for a goal that is not met.
 */
export function goalTable(goals) {
  const rows = goals.map(
    ({ goal, measured, met }) => `| ${goal} | ${measured} | ${met ? "met" : "**not met**"} |`,
  );
  const reasons = goals.filter(({ met }) => !met).map(({ goal, why }) => `- ${goal}: ${why}`);
  const lines = ["| Goal | Measured | |", "| --- | --: | --- |", ...rows];
  return [...lines, ...(reasons.length > 0 ? ["", ...reasons] : [])].join("\n");
}

/** Three digits that mean something, with commas: 0.912, 14.7, 4,520. */
export function digits(number) {
  const places = number >= 100 ? 0 : number >= 10 ? 1 : number >= 1 ? 2 : 3;
  return number.toLocaleString("en", { minimumFractionDigits: places, maximumFractionDigits: places });
}

/** How many times one number is another. */
export const times = (number, other) => `${digits(number / other)}×`;

export const progress = (line) => process.stderr.write(`  ${line}\n`);
