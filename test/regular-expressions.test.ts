import { analyse } from "scslre";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { hasTwoWaysRound } from "./ambiguity.js";
import { filesBelow, readText, root } from "./repository.js";

/** A pattern and where it stands, as `file:line`. */
interface Pattern {
  place: string;
  source: string;
  flags: string;
}

const files = filesBelow("packages").filter(
  (file) => /^packages\/(?:core|sdk)\/src\/.*\.ts$/u.test(file) && !file.endsWith(".test.ts"),
);

const parsed = files.map((file) => {
  const syntax = ts.createSourceFile(file, readText(file), ts.ScriptTarget.Latest, true);
  const literals: Pattern[] = [];
  const built: { place: string; once: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    const place = `${file}:${syntax.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      literals.push({ place, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    if (ts.isNewExpression(node) && node.expression.getText() === "RegExp")
      built.push({ place, once: !ts.findAncestor(node, ts.isFunctionLike) });
    ts.forEachChild(node, visit);
  };
  visit(syntax);
  return { file, literals, built };
});

/** The patterns that modules build while they load, which no reading of the sources can tell. */
async function builtBy(modules: readonly string[]): Promise<Pattern[]> {
  const patterns: Pattern[] = [];
  const RegExpItself = globalThis.RegExp;
  globalThis.RegExp = new Proxy(RegExpItself, {
    construct(target, [source, flags]: [string, string?]) {
      const place = /packages\/[\w/-]+\.ts/u.exec(new Error().stack ?? "")?.[0] ?? "built";
      const pattern = new target(source, flags);
      patterns.push({ place, source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    for (const file of modules) await import(/* @vite-ignore */ `${root}${file}`);
  } finally {
    globalThis.RegExp = RegExpItself;
  }
  return patterns;
}

/** What makes a pattern look at the same characters again and again. */
function backtracking({ place, source, flags }: Pattern): string[] {
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } });
  const faults = reports.map((report) => {
    if (report.type === "Trade")
      return `${report.startQuant.raw} and ${report.endQuant.raw} share characters`;
    return report.type === "Move"
      ? `${report.quant.raw} is tried from each character on`
      : `${report.quant.raw} repeats a repetition`;
  });
  if (hasTwoWaysRound(source, flags)) faults.push("a loop has two ways round");
  return faults.map((fault) => `${place} /${source}/${flags}: ${fault}`);
}

describe("the regular expressions of core and sdk", () => {
  test("are found", () => {
    expect(parsed.flatMap(({ literals }) => literals).length).toBeGreaterThan(200);
    expect(parsed.flatMap(({ built }) => built).length).toBeGreaterThan(10);
  });

  test("have the u flag, but for those a JSON schema repeats without flags", () => {
    const plain = parsed
      .filter(({ file }) => !file.startsWith("packages/core/src/model/schemas/"))
      .flatMap(({ literals }) => literals)
      .filter(({ flags }) => !/[uv]/u.test(flags));

    expect(plain.map(({ place, source }) => `${place} /${source}/`)).toEqual([]);
  });

  test("are built once, when their module loads", () => {
    const again = parsed.flatMap(({ built }) => built).filter(({ once }) => !once);

    expect(again.map(({ place }) => place)).toEqual([]);
  });

  test("take time in proportion to the text, written as literals", () => {
    expect(parsed.flatMap(({ literals }) => literals.flatMap(backtracking))).toEqual([]);
  });

  test("take time in proportion to the text, built from words", async () => {
    const builders = parsed.filter(({ built }) => built.length > 0).map(({ file }) => file);
    const patterns = await builtBy(builders);

    expect([...new Set(patterns.map(({ place }) => place))].sort()).toEqual(builders.sort());
    expect(patterns.flatMap(backtracking)).toEqual([]);
  });
});

test.each([
  [/(?:a+)+$/u, true],
  [/(?:(?:甲乙)+)+$/u, true],
  [/(?:a|a)*$/u, true],
  [/(?:常委|常|委)+$/u, true],
  [/^(?:(?:市|常委)*(?:常委|市长)[、,]?)+$/u, true],
  [/\S+(?:\s\S+)*/u, false],
  [/(?:\d+,)*\d/u, false],
  [/(?:ab?)+$/u, false],
  [/(?:ab|a)(?:bc|c)/u, false],
])("%s has two ways round a loop: %s", ({ source, flags }, expected) => {
  expect(hasTwoWaysRound(source, flags)).toBe(expected);
});
