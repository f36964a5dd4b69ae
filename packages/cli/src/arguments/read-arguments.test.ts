import { describe, expect, test } from "vitest";
import type { Flags } from "./command.js";
import { commandHelp } from "./help-text.js";
import { readArguments, splitCommand } from "./read-arguments.js";
import { suggest } from "./suggest.js";

const nothing = { en: "", zh: "" };
const flags: Flags = {
  output: { type: "string", short: "o", description: nothing },
  format: { type: "string", choices: ["json", "md"], default: "json", description: nothing },
  force: { type: "boolean", description: nothing },
};

const read = (...words: string[]) => readArguments({ name: "parse", flags }, words);
const complaint = (...words: string[]) => {
  try {
    read(...words);
  } catch (error) {
    return (error as { text: { en: string } }).text.en;
  }
  return null;
};

test("flags and files may stand in any order, values behind a space or =", () => {
  expect(read("a", "-o", "x", "--force", "b", "--format=md")).toMatchObject({
    values: { output: "x", force: true, format: "md" },
    positionals: ["a", "b"],
  });
});

test("what is not given is false, its default or undefined", () => {
  const { values, explicit } = read();

  expect(values).toMatchObject({ output: undefined, force: false, format: "json", color: "auto" });
  expect(explicit.size).toBe(0);
});

test("- is a value or a file, and -- ends the options", () => {
  expect(read("-o", "-", "-").positionals).toEqual(["-"]);
  expect(read("--", "--force").positionals).toEqual(["--force"]);
});

test("a slip is told by name", () => {
  expect(complaint("--fromat", "md")).toBe("there is no option --fromat");
  expect(complaint("-x")).toBe("there is no option -x");
  expect(complaint("-o")).toBe("-o needs a value");
  expect(complaint("-o", "--force")).toBe("-o needs a value");
  expect(complaint("--force=yes")).toBe("--force takes no value, but “yes” was given");
  expect(complaint("--format", "mdd")).toBe("--format cannot be “mdd”");
  expect(complaint("--__proto__")).toBe("there is no option --__proto__");
});

test("the command is the first word that is no option of all commands", () => {
  expect(splitCommand(["--lang", "zh", "parse", "x"])).toEqual({
    name: "parse",
    rest: ["--lang", "zh", "x"],
  });
  expect(splitCommand(["--lang=zh", "-h"])).toEqual({ name: null, rest: ["--lang=zh", "-h"] });
});

describe("did you mean", () => {
  const commands = ["parse", "grid", "check", "explain", "help"];

  test.each([
    ["prase", "parse"],
    ["Parse", "parse"],
    ["chck", "check"],
    ["expl", "explain"],
  ])("%s → %s", (typed, meant) => {
    expect(suggest(typed, commands)).toBe(meant);
  });

  test("nothing, where nothing is near", () => {
    expect(suggest("xyz", commands)).toBeNull();
    expect(suggest("ls", commands)).toBeNull();
  });
});

test("help names every flag", () => {
  const command = {
    name: "parse",
    usage: ["FILE"],
    summary: nothing,
    details: nothing,
    flags,
    run: async () => 0,
  };
  const help = commandHelp(command, { language: "en", columns: 80, paint: (_, text) => text });

  for (const name of ["output", "format", "force", "lang", "color", "help", "version"]) {
    expect(help).toContain(`--${name}`);
  }
});
