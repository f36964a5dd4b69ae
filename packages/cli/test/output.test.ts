import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fenjie, files } from "./fenjie.js";

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "fenjie-"));
  for (const name of ["qinghe.txt", "novel.txt"]) cpSync(join(files, name), join(cwd, name));
});

afterEach(() => rmSync(cwd, { recursive: true }));

const there = () => readdirSync(cwd).filter((name) => name !== "qinghe.txt" && name !== "novel.txt");
const read = (name: string) => readFileSync(join(cwd, name), "utf8");

test("-o writes what stdout would show, and nothing else", async () => {
  const { stdout } = await fenjie(["parse", "qinghe.txt"], { cwd });

  expect(await fenjie(["parse", "qinghe.txt", "-o", "plan.json"], { cwd })).toMatchObject({
    stdout: "",
    exit: 0,
  });
  expect(read("plan.json")).toBe(stdout);
  expect(there()).toEqual(["plan.json"]);
});

test("-o - is stdout", async () => {
  const { stdout } = await fenjie(["parse", "qinghe.txt", "-o", "-"], { cwd });

  expect(JSON.parse(stdout).year).toBe(2024);
  expect(there()).toEqual([]);
});

test("-o replaces a file only with --force", async () => {
  writeFileSync(join(cwd, "plan.json"), "mine");

  const refused = await fenjie(["parse", "qinghe.txt", "-o", "plan.json"], { cwd });
  expect(refused).toMatchObject({ stdout: "", exit: 2 });
  expect(refused.stderr).toBe(
    "error: plan.json: the file is already there\n  = name another one, or add --force to replace it\n",
  );
  expect(read("plan.json")).toBe("mine");

  expect(await fenjie(["parse", "qinghe.txt", "-o", "plan.json", "--force"], { cwd })).toMatchObject({
    exit: 0,
  });
  expect(JSON.parse(read("plan.json")).year).toBe(2024);
  expect(there()).toEqual(["plan.json"]);
});

test("behind a symbolic link the file it points to is replaced", async () => {
  writeFileSync(join(cwd, "real.json"), "mine");
  symlinkSync("real.json", join(cwd, "link.json"));

  await fenjie(["parse", "qinghe.txt", "-o", "link.json", "--force"], { cwd });

  expect(read("real.json")).toBe(read("link.json"));
  expect(JSON.parse(read("real.json")).year).toBe(2024);
});

test("without a plan no file appears, and an old one stays", async () => {
  expect(await fenjie(["parse", "novel.txt", "-o", "plan.json"], { cwd })).toMatchObject({ exit: 3 });
  expect(there()).toEqual([]);

  writeFileSync(join(cwd, "plan.json"), "mine");
  expect(await fenjie(["parse", "novel.txt", "-o", "plan.json", "--force"], { cwd })).toMatchObject({
    exit: 3,
  });
  expect(read("plan.json")).toBe("mine");
  expect(there()).toEqual(["plan.json"]);
});

test("the document itself is never overwritten", async () => {
  const before = read("qinghe.txt");

  expect(await fenjie(["parse", "qinghe.txt", "-o", "./qinghe.txt", "--force"], { cwd })).toMatchObject({
    exit: 2,
  });
  expect(read("qinghe.txt")).toBe(before);
});

test("a folder, a folder that is not there and a device are refused", async () => {
  for (const target of [".", "none/plan.json", "/dev/null"]) {
    const { stdout, stderr, exit } = await fenjie(["parse", "qinghe.txt", "-o", target, "--force"], { cwd });

    expect([stdout, exit]).toEqual(["", 2]);
    expect(stderr).toContain(`error: ${target}: `);
  }
});

test("--ndjson writes its lines to a file as well", async () => {
  await fenjie(["parse", "--ndjson", "qinghe.txt", "novel.txt", "-o", "all.ndjson"], { cwd });

  expect(read("all.ndjson").trimEnd().split("\n")).toHaveLength(2);
});

test("Ctrl-C ends with 130 and leaves no half-written file", async () => {
  const words = ["parse", "--ndjson", "--files-from", "-", "-o", "all.ndjson"];
  const stdin = "qinghe.txt\n".repeat(20_000);
  const { exit } = await fenjie(words, {
    cwd,
    stdin,
    started: (child) => {
      const poll = setInterval(() => {
        if (there().length === 0) return;
        clearInterval(poll);
        child.kill("SIGINT");
      }, 5);
      child.on("close", () => clearInterval(poll));
    },
  });

  expect(exit).toBe(130);
  expect(there()).toEqual([]);
});

test("what a run reads is never replaced: listed inputs, the list, the file of --meta", async () => {
  writeFileSync(join(cwd, "list.txt"), "qinghe.txt\n");
  writeFileSync(join(cwd, "meta.json"), '{"id":"qinghe-2024"}');
  const many = ["parse", "--ndjson", "--files-from", "list.txt", "--force", "-o"];

  for (const args of [
    [...many, "qinghe.txt"],
    [...many, "list.txt"],
    ["parse", "qinghe.txt", "--meta", "meta.json", "--force", "-o", "meta.json"],
  ]) {
    const before = there().map(read);
    const { stderr, exit } = await fenjie(args, { cwd });
    expect(stderr).toContain("this would overwrite the document itself");
    expect(exit).toBe(2);
    expect(there().map(read)).toEqual(before);
  }
});

test("a file of --meta in another encoding is refused, not read as other words", async () => {
  writeFileSync(
    join(cwd, "meta.json"),
    Buffer.from([...Buffer.from('{"issuer":"'), 0xce, 0xe4, 0xbd, 0xf8, 0x22, 0x7d]),
  );

  const { stderr, exit } = await fenjie(["parse", "qinghe.txt", "--meta", "meta.json"], { cwd });

  expect(stderr).toContain("meta.json: this is not UTF-8");
  expect(exit).toBe(2);
});
