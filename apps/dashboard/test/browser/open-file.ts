import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { plan } from "@fenjie/data/wujin-2023";
import { toDocx } from "@fenjie/sdk/export/docx";
import { toXlsx } from "@fenjie/sdk/export/xlsx";
import { expect, test } from "vitest";
import { barriers, context, meansFault, open, openWith, overflow, page, requests, resize } from "./site.js";

const { resolve } = createRequire(import.meta.url);
const seed = resolve("@fenjie/data/sources/wujin-2023/source.txt");
const rows = "1,新建学校3所,王岚,教育局\n2,改造道路,王岚,住建局\n3,修缮校舍,王岚,教育局\n";
const table = `序号,工作内容,分管领导,牵头单位\n${rows}`;

/** As Office writes it: an OLE container whose only stream that counts is named in UTF-16. */
const locked = new Uint8Array(2048);
locked.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
locked.set(Buffer.from("EncryptedPackage", "utf16le"), 1152);

const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

/** A text in the encoding that Excel writes on a Chinese Windows. */
function gbk(text: string): Uint8Array {
  const codes = new Map<string, number[]>();
  const decoder = new TextDecoder("gbk");
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return Uint8Array.from([...text].flatMap((char) => codes.get(char) ?? [char.charCodeAt(0)]));
}

/** What the page makes of the file it is given: waits until that stands there, and the keyboard is taken to it. */
async function answerTo(give: () => Promise<void>): Promise<string> {
  const answer = page.locator(".answer:is([data-state=read], [data-state=refused])");
  // Of an earlier file there may be one, which goes first.
  const earlier = await answer.locator("> *").first().elementHandles();
  await give();
  for (const part of earlier) await page.waitForFunction((each) => !each.isConnected, part);
  await answer.and(page.locator(":focus")).waitFor();
  return answer.innerText();
}

const choose = (name: string, content: string | Uint8Array): Promise<string> =>
  answerTo(() =>
    page.setInputFiles("input[type=file]", { name, mimeType: "", buffer: Buffer.from(content as string) }),
  );

async function drop(name: string, content: string | Uint8Array): Promise<string> {
  const transfer = await page.evaluateHandle(
    ([name, base64]) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
      return transfer;
    },
    [name, Buffer.from(content as string).toString("base64")] as const,
  );
  return answerTo(async () => {
    await page.dispatchEvent(".drop", "dragover", { dataTransfer: transfer });
    await page.locator(".drop.over").waitFor();
    await page.dispatchEvent(".drop", "drop", { dataTransfer: transfer });
    await page.locator(".drop:not(.over)").waitFor();
  });
}

test("the published text gives its 86 tasks, with the glued names beside their line", async () => {
  await open("open/");
  expect(await choose("source.txt", readFileSync(seed))).toContain("读出 86 项任务、17 个目标");
  expect(await page.locator(".answer tbody tr").count()).toBe(86);
  const glued = page.locator(".diagnostics li", { hasText: "units/glued" });
  expect(await glued.innerText()).toContain("第556行");
  for (const width of [1280, 768, 360]) {
    await resize(width);
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(await barriers()).toEqual([]);
  }
});

test("what is downloaded of it is what the command reads", async () => {
  await open("open/");
  await choose("source.txt", readFileSync(seed));
  const [json] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "下载 JSON" }).click(),
  ]);
  expect(json.suggestedFilename()).toBe("source.json");
  const fenjie = fileURLToPath(new URL("../../../../packages/cli/bin/fenjie.js", import.meta.url));
  const printed = execFileSync(process.execPath, [fenjie, "parse", seed], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  expect(JSON.parse(readFileSync(await json.path(), "utf8"))).toEqual(JSON.parse(printed));
  const [csv] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "下载 CSV" }).click(),
  ]);
  expect(readFileSync(await csv.path(), "utf8")).toMatch(/^\ufeff[^\n]*牵头单位/u);
});

test.each([
  ["a .docx", "plan.docx", toDocx(plan), /Read: 86 tasks, 17 goals/u],
  ["an .xlsx", "plan.xlsx", toXlsx(plan), /Read: 86 tasks, 17 goals/u],
  ["a page", "plan.html", htmlTable(), /Read: 3 tasks/u],
  ["a .csv in GBK", "plan.csv", gbk(table), /Read: 3 tasks[\s\S]*新建学校3所/u],
])(
  "%s can be chosen or dropped; it is read without a network, and the keyboard is taken to the answer",
  async (_what, name, content, words) => {
    await openWith("parse-worker", "en/open/");
    await context.setOffline(true);
    requests.length = 0;
    expect(await choose(name, content)).toMatch(words);
    expect(await choose("a.png", picture)).toContain("a.png was not read");
    expect(await drop(name, content)).toMatch(words);
    expect(requests).toEqual([]);
  },
);

test.each([
  ["a picture", "a.png", picture, /没有读出 a\.png/u],
  ["an empty file", "empty.txt", "", /没有读出 empty\.txt/u],
  ["a letter", "letter.txt", "今天天气很好。\n", /没有找到任务分解表/u],
  ["a .docx that is cut off", "cut.docx", toDocx(plan).subarray(0, 900), /没有读出 cut\.docx/u],
  ["a file with a password", "secret.docx", locked, /没有读出 secret\.docx[\s\S]*密码/u],
])("%s is answered in words", async (_what, name, content, words) => {
  await open("open/");
  expect(await choose(name, content)).toMatch(words);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await barriers()).toEqual([]);
  }
});

test("a file over 20 MB is refused unread", async () => {
  await open("open/");
  const folder = mkdtempSync(join(tmpdir(), "fenjie-dashboard-"));
  const path = join(folder, "big.txt");
  writeFileSync(path, new Uint8Array(21 * 1024 * 1024));
  expect(await answerTo(() => page.setInputFiles("input[type=file]", path))).toContain("超过 20 MB");
  rmSync(folder, { recursive: true });
});

test("a file that was moved after it was chosen is refused, and the next one read", async () => {
  await open("open/");
  await page.evaluate(() => {
    const { arrayBuffer } = File.prototype;
    File.prototype.arrayBuffer = function (this: File) {
      return this.name === "moved.csv"
        ? Promise.reject(new DOMException("gone", "NotFoundError"))
        : arrayBuffer.call(this);
    };
  });
  expect(await choose("moved.csv", table)).toContain("可能已被移动");
  expect(await choose("plan.csv", table)).toContain("读出 3 项任务");
});

test("a table that is half readable is kept, with what is unsure above it", async () => {
  await open("open/");
  expect(await choose("half.csv", table.replace("\n2,", "\n1,"))).toMatch(/有 \d+ 处需要核对/u);
  expect(await page.locator(".answer tbody tr").count()).toBe(3);
  const tops = await page.evaluate(() =>
    [".answer .diagnostics", ".answer table.tasks"].map(
      (part) => document.querySelector(part)?.getBoundingClientRect().top ?? Number.NaN,
    ),
  );
  expect(tops[0]).toBeLessThan(tops[1] ?? Number.NaN);
});

test("a reader that could not be loaded is started again for the next file", async () => {
  meansFault("ERR_FAILED");
  await page.route("**/parse-worker-*", (route) => route.abort());
  await open("open/");
  expect(await choose("plan.csv", table)).toContain("读取程序没有启动");
  await page.unroute("**/parse-worker-*");
  expect(await choose("plan.csv", table)).toContain("读出 3 项任务");
});

function htmlTable(): string {
  const lines = table.trim().split("\n");
  const cells = (line: string) => line.split(",").map((cell) => `<td>${cell}</td>`);
  return `<!doctype html><table>${lines.map((line) => `<tr>${cells(line).join("")}</tr>`).join("")}</table>`;
}
