import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fenjie, files } from "./fenjie.js";

const bytes = (name: string) => readFileSync(`${files}/${name}`);
const lines = (text: string) => text.trimEnd().split("\n");
const json = (text: string) => lines(text).map((line) => JSON.parse(line));

test("standard input gives the same plan as the file, but for the name", async () => {
  const file = await fenjie(["parse", "qinghe.txt"]);
  const piped = await fenjie(["parse", "-"], { stdin: bytes("qinghe.txt") });

  const plan = JSON.parse(file.stdout);
  expect(JSON.parse(piped.stdout)).toEqual({ ...plan, source: { ...plan.source, name: null } });
  expect(piped.stderr).toContain("--> <stdin>:");
});

test("GBK with CRLF gives the same tasks as UTF-8 with LF", async () => {
  const gbk = await fenjie(["parse", "--format", "csv", "qinghe-gbk.txt"]);
  const utf8 = await fenjie(["parse", "--format", "csv", "qinghe.txt"]);

  expect(gbk).toEqual({ ...utf8, stderr: utf8.stderr.replaceAll("qinghe.txt", "qinghe-gbk.txt") });
});

test("JSON stays one object on stdout when diagnostics are told as JSON lines on stderr", async () => {
  const { stdout, stderr, exit } = await fenjie(["parse", "--diagnostics", "json", "broken-bytes.txt"]);

  expect(JSON.parse(stdout).tasks).toHaveLength(3);
  expect(json(stderr).map(({ severity }) => severity)).toContain("error");
  expect(exit).toBe(1);
});

test("without a plan nothing is on stdout and the exit code is 3", async () => {
  for (const name of ["novel.txt", "picture.png", "meta.json"]) {
    expect(await fenjie(["parse", name])).toMatchObject({ stdout: "", exit: 3 });
  }
  expect(await fenjie(["parse", "-"], { stdin: "" })).toMatchObject({ stdout: "", exit: 3 });
});

test("the language follows --lang, then LC_ALL, LC_MESSAGES and LANG", async () => {
  const message = async (env: Record<string, string>, ...words: string[]) =>
    (await fenjie(["parse", "nothing", ...words], { env })).stderr.split("\n")[0];
  const [english, chinese] = ["error: nothing: there is no such file", "错误：nothing：没有这个文件"];

  expect(await message({ LANG: "zh_CN.UTF-8" })).toBe(chinese);
  expect(await message({ LANG: "zh_CN.UTF-8", LC_ALL: "en_GB.UTF-8" })).toBe(english);
  expect(await message({ LANG: "en_GB.UTF-8", LC_MESSAGES: "zh_TW" })).toBe(chinese);
  expect(await message({ LANG: "zh_CN.UTF-8" }, "--lang", "en")).toBe(english);
});

test("colour comes only when asked for, since no terminal is there", async () => {
  const coloured = async (env: Record<string, string>, ...words: string[]) =>
    (await fenjie(["parse", "qinghe.txt", ...words], { env })).stderr.includes("\u001b[");

  expect(await coloured({})).toBe(false);
  expect(await coloured({ FORCE_COLOR: "1" })).toBe(true);
  expect(await coloured({ FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
  expect(await coloured({ NO_COLOR: "1" }, "--color", "always")).toBe(true);
});

test("a reader that goes away early ends the command quietly", async () => {
  const many = ["parse", "--ndjson", ...Array.from({ length: 400 }, () => "qinghe.txt")];

  expect(await fenjie(many, { closeStdout: true })).toMatchObject({ stderr: "", exit: 0 });
});

describe("--ndjson", () => {
  test("gives one line for each input, in order, and a bad one stops nothing", async () => {
    const { stdout, stderr, exit } = await fenjie([
      "parse",
      "--ndjson",
      "qinghe.txt",
      "no-such-file.txt",
      "novel.txt",
      ".",
      "picture.png",
      "qinghe-gbk.txt",
    ]);

    const found = json(stdout);
    expect(found.map(({ input, ok, error }) => [input, ok, error?.code])).toEqual([
      ["qinghe.txt", true, undefined],
      ["no-such-file.txt", false, "FILE_NOT_FOUND"],
      ["novel.txt", false, "NOT_A_BREAKDOWN"],
      [".", false, "IS_A_DIRECTORY"],
      ["picture.png", false, "UNKNOWN_FORMAT"],
      ["qinghe-gbk.txt", true, undefined],
    ]);
    expect(Object.keys(found[0])).toEqual(["input", "ok", "plan", "diagnostics"]);
    expect(Object.keys(found[1])).toEqual(["input", "ok", "error"]);
    expect(stderr).toBe('4 of the inputs gave no plan; their lines have "ok": false\n');
    expect(exit).toBe(1);
  });

  test("a line holds what parse prints for the file alone", async () => {
    const [line] = json((await fenjie(["parse", "--ndjson", "qinghe.txt"])).stdout);
    const alone = await fenjie(["parse", "--diagnostics", "json", "qinghe.txt"]);

    expect(line).toEqual({
      input: "qinghe.txt",
      ok: true,
      plan: JSON.parse(alone.stdout),
      diagnostics: json(alone.stderr),
    });
  });

  test("exit 0 means that every line is ok without errors", async () => {
    expect(await fenjie(["parse", "--ndjson", "qinghe.txt", "qinghe-gbk.txt"])).toMatchObject({
      stderr: "",
      exit: 0,
    });
    expect(await fenjie(["parse", "--ndjson", "qinghe.txt", "broken-bytes.txt"])).toMatchObject({
      stderr: "",
      exit: 1,
    });
  });

  test("paths come from stdin or a file too, with any line end, after those named", async () => {
    const inputs = async (words: string[], stdin = "") =>
      json((await fenjie(["parse", "--ndjson", ...words], { stdin })).stdout).map(({ input }) => input);

    expect(await inputs(["--files-from", "-"], "qinghe.txt\r\n\nnovel.txt")).toEqual([
      "qinghe.txt",
      "novel.txt",
    ]);
    expect(await inputs(["novel.txt", "--files-from=list.txt"])).toEqual([
      "novel.txt",
      "qinghe.txt",
      "qinghe-gbk.txt",
    ]);
  });

  test("an empty list is done with nothing printed, a missing one is a file error", async () => {
    expect(await fenjie(["parse", "--ndjson", "--files-from", "-"])).toMatchObject({ stdout: "", exit: 0 });
    expect(await fenjie(["parse", "--ndjson", "--files-from", "none"])).toMatchObject({
      stdout: "",
      exit: 2,
    });
  });

  test("stdin can be one of the inputs, but not the list as well", async () => {
    const stdin = bytes("qinghe.txt");
    expect(json((await fenjie(["parse", "--ndjson", "-"], { stdin })).stdout)).toMatchObject([
      { input: "-", ok: true },
    ]);
    expect(await fenjie(["parse", "--ndjson", "-", "--files-from", "-"])).toMatchObject({
      stdout: "",
      exit: 2,
    });
  });

  test("--diagnostics tells them on stderr as well, with their input", async () => {
    const { stdout, stderr } = await fenjie([
      "parse",
      "--ndjson",
      "--diagnostics",
      "json",
      "qinghe.txt",
      "novel.txt",
    ]);

    const [{ diagnostics }] = json(stdout);
    const told = json(stderr).filter(({ input }) => input === "qinghe.txt");
    expect(told).toEqual(diagnostics.map((one: object) => ({ input: "qinghe.txt", ...one })));
    expect(told.length).toBeGreaterThan(0);
  });

  test("--format and --id do not go with it", async () => {
    expect(await fenjie(["parse", "--ndjson", "--format", "md", "qinghe.txt"])).toMatchObject({
      stdout: "",
      exit: 2,
    });
    expect(await fenjie(["parse", "--ndjson", "--id", "a", "qinghe.txt"])).toMatchObject({
      stdout: "",
      exit: 2,
    });
  });
});
