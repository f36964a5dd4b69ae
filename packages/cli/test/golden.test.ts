import { expect, test } from "vitest";
import { transcript } from "./fenjie.js";

/*
 * What each command prints, to the letter: test/golden/NAME.txt holds the command line, stdout, stderr and the
 * exit code. Run `vitest -u` after a change that is meant, and read the difference.
 */

const runs: Record<string, readonly string[]> = {
  help: ["--help"],
  "help-zh": ["--lang", "zh"],
  "help-parse": ["parse", "--help"],
  "help-parse-zh": ["help", "parse", "--lang=zh"],
  "help-grid": ["help", "grid"],
  "help-check": ["check", "-h"],
  "help-explain": ["help", "explain"],
  "help-targets": ["help", "targets"],
  "help-ls": ["help", "ls"],
  "help-show": ["help", "show"],
  "help-mine": ["help", "mine"],
  "help-mine-zh": ["help", "mine", "--lang", "zh"],
  "help-search": ["help", "search"],
  "help-stats": ["help", "stats"],
  "help-diff": ["help", "diff"],
  "help-chart": ["help", "chart"],
  "help-convert": ["help", "convert"],
  "help-exit-codes": ["help", "exit-codes"],
  version: ["--version"],

  "parse-json": ["parse", "qinghe.txt"],
  "parse-ndjson": ["parse", "--format", "ndjson", "qinghe.txt"],
  "parse-csv": ["parse", "--format", "csv", "qinghe.txt"],
  "parse-md": ["parse", "--format", "md", "qinghe.txt"],
  "parse-table": ["parse", "--format", "table", "qinghe.txt"],
  "parse-table-zh": ["parse", "--format", "table", "--lang", "zh", "qinghe.txt"],
  "parse-meta": ["parse", "--meta", "meta.json", "--format", "md", "--diagnostics", "json", "qinghe.txt"],
  "parse-broken-bytes": ["parse", "--format", "table", "broken-bytes.txt"],
  "parse-novel": ["parse", "novel.txt"],
  "parse-picture": ["parse", "--lang", "zh", "picture.png"],
  "parse-missing-file": ["parse", "no-such-file.txt"],
  "parse-folder": ["parse", "."],
  "parse-bad-meta": ["parse", "--meta", "bad-meta.json", "qinghe.txt"],
  "parse-bad-id": ["parse", "--id", "青禾", "qinghe.txt"],
  "parse-diagnostics-json-novel": ["parse", "--diagnostics", "json", "novel.txt"],
  "parse-several": ["parse", "qinghe.txt", "novel.txt"],

  "grid-json": ["grid", "qinghe.txt"],
  "grid-novel": ["grid", "novel.txt"],
  "grid-picture": ["grid", "picture.png"],

  "check-human": ["check", "qinghe.txt", "broken-bytes.txt", "novel.txt", "no-such-file.txt"],
  "check-json": ["check", "--format", "json", "broken-bytes.txt", "novel.txt"],
  "check-sarif": ["check", "--format", "sarif", "broken-bytes.txt", "novel.txt"],
  "check-plan": ["check", "bad-plan.json"],

  "targets-bad-plan": ["targets", "bad-plan.json"],
  "targets-bad-year": ["targets", "--ndjson", "--year", "24"],
  "targets-year-of-plan": ["targets", "qinghe.txt", "--year", "2024"],

  ls: ["ls", "qinghe.txt"],
  "ls-nothing": ["ls", "--leader", "无名", "qinghe.txt"],
  "ls-no-such-unit": ["ls", "--unit", "湖塘", "--plan", "wujin-2023"],
  "ls-no-such-plan": ["ls", "--plan", "wujin-2032"],
  show: ["show", "1", "qinghe.txt"],
  "show-zh": ["show", "24", "--plan", "wujin-2023", "--lang", "zh"],
  "show-nothing": ["show", "99", "qinghe.txt"],
  mine: ["mine", "教育局", "qinghe.txt"],
  "mine-unknown": ["mine", "湖塘", "--plan", "wujin-2023"],
  "mine-bad-day": ["mine", "湖塘镇", "--on", "2023-02-30", "--plan", "wujin-2023"],
  search: ["search", "养老", "--plan", "wujin-2023"],
  "search-names": ["search", "lds", "--plan", "wujin-2023"],
  stats: ["stats", "--plan", "wujin-2023"],
  "stats-by-leader": ["stats", "--by", "leader", "--count", "fractional", "--plan", "wujin-2023"],
  "diff-same": ["diff", "qinghe.txt", "qinghe-gbk.txt"],
  "chart-bad-kind": ["chart", "pie", "qinghe.txt"],
  "chart-echarts": ["chart", "leaders", "--format", "echarts", "qinghe.txt"],
  "convert-md": ["convert", "qinghe.txt", "-t", "md"],
  "convert-without-form": ["convert", "qinghe.txt"],
  "convert-no-days": ["convert", "--plan", "wujin-2023", "-t", "ics"],

  "explain-code": ["explain", "grid/row-span-past-end"],
  "explain-code-zh": ["explain", "--lang", "zh", "grid/row-span-past-end"],
  "explain-typo": ["explain", "grid/rowspan-past-end"],
  "explain-without-stage": ["explain", "row-span-past-end"],

  "typo-command": ["prase", "qinghe.txt"],
  "typo-option": ["parse", "--fromat", "md", "qinghe.txt"],
  "typo-value": ["parse", "--format", "tabel", "qinghe.txt"],
  "typo-zh": ["--lang", "zh", "chekc"],
  "file-for-a-command": ["qinghe.txt"],
  "missing-file-name": ["parse"],
  "missing-value": ["parse", "qinghe.txt", "-o"],
  "superfluous-word": ["grid", "qinghe.txt", "novel.txt"],
};

test.each(Object.entries(runs))("%s", async (name, words) => {
  const seen = await transcript(words);

  // Not even `vitest -u` may make a stack trace golden.
  expect(seen).not.toMatch(/^ +at /mu);
  await expect(seen).toMatchFileSnapshot(`golden/${name}.txt`);
});
