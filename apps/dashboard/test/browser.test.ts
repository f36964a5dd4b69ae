import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { plan } from "@fenjie/data/wujin-2023";
import { toDocx } from "@fenjie/sdk/export/docx";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { serveSite } from "../scripts/site-server.js";
import { launchChromium } from "./chromium.js";
import { pdfText } from "./pdf-text.js";

const { resolve } = createRequire(import.meta.url);
const axe = readFileSync(resolve("axe-core/axe.min.js"), "utf8");
const seed = resolve("@fenjie/data/sources/wujin-2023/source.txt");

const widths = [360, 768, 1280];
const kinds = [
  "",
  "tasks/",
  "t/24/",
  "t/10/",
  "u/",
  "u/湖塘镇/",
  "l/",
  "l/李德森/",
  "targets/",
  "together/",
  "open/",
  "data/",
];

let server: Server;
let address: string;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** What went wrong in the page while a test ran. */
let faults: string[];

beforeAll(async () => {
  // A sub-path, as on a host that serves other things too.
  ({ server, address } = await serveSite(0, "/some/where/"));
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

beforeEach(async () => {
  faults = [];
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
  page = await context.newPage();
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:data|blob):/u.test(url)) faults.push(`asked for ${url}`);
  });
});

afterEach(async () => {
  await context.close();
  expect(faults).toEqual([]);
});

const open = (path: string) => page.goto(address + encodeURI(path), { waitUntil: "load" });
const count = () => page.locator("[data-count]").textContent();
const shown = () => page.locator("[data-tasks] tbody tr:visible th").allTextContents();

/** What axe finds serious or critical. */
async function barriers(rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  return page.evaluate(async (only) => {
    type Found = { violations: { id: string; impact: string; nodes: { target: string[] }[] }[] };
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<Found> } };
    const options = { resultTypes: ["violations"], ...(only && { runOnly: only }) };
    const { violations } = await axe.run(options);
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ")} (${nodes.length})`);
  }, rules);
}

describe.each(["", "en/"])("pages in %o", (language) => {
  test.each(kinds)("%o is whole and open to all, at each width, light and dark", async (path) => {
    await open(language + path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
      expect(await barriers(), `at ${width} px`).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    expect(await barriers(["color-contrast"]), "dark").toEqual([]);
  });
});

test("filters stand in the address, survive a reload, and Back takes them away", async () => {
  await open("tasks/");
  expect(await count()).toBe("86 项");
  await page.selectOption("#f-lead", "工信局");
  await page.waitForFunction(() => document.querySelector("[data-count]")?.textContent === "14 项");
  expect(new URL(page.url()).searchParams.get("lead")).toBe("工信局");
  await page.check("[name=target]");
  await page.waitForFunction(() => document.querySelector("[data-count]")?.textContent === "1 项");
  expect(await shown()).toEqual(["26"]);
  await page.reload();
  await page.waitForFunction(() => document.querySelector("[data-count]")?.textContent === "1 项");
  await page.goBack();
  await page.waitForFunction(() => document.querySelector("[data-count]")?.textContent === "14 项");
  await page.locator("[data-chips] button").click();
  await page.waitForFunction(() => document.querySelector("[data-count]")?.textContent === "86 项");
  expect(new URL(page.url()).search).toBe("");
});

test("searching 养老 finds three tasks and marks the word", async () => {
  await open("tasks/");
  await page.keyboard.press("/");
  await page.keyboard.type("养老");
  await page.waitForFunction(() => document.querySelector("[data-count]")?.textContent === "3 项");
  expect(await shown()).toEqual(["8", "65", "68"]);
  expect(new Set(await page.locator("mark.found:visible").allTextContents())).toEqual(new Set(["养老"]));
  await page.fill("#q", "lds");
  await page.locator("[data-suggestions] button", { hasText: "李德森" }).click();
  await page.waitForFunction(() => document.querySelector("[data-count]")?.textContent === "24 项");
});

test("when nothing is left, the page says so and one button brings all back", async () => {
  await open("tasks/?lead=工信局&leader=王晓航&q=养老");
  await page.locator("[data-clear]").click();
  expect(await shown()).toHaveLength(86);
});

test("a column sorts up and down", async () => {
  await open("tasks/");
  const number = page.locator("th[data-sort=number]");
  await number.getByRole("button").click();
  await number.getByRole("button").click();
  expect(await number.getAttribute("aria-sort")).toBe("descending");
  expect((await shown())[0]).toBe("86");
});

test("a cell of the matrix is a filter, by mouse and by keyboard", async () => {
  await open("together/");
  const cell = page.getByRole("link", { name: "科技局与工信局：5 项" });
  await cell.focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector("[data-count]")?.textContent === "5 项");
  expect(new URL(page.url()).search).toBe(`?${new URLSearchParams({ lead: "科技局", with: "工信局" })}`);
});

test.each([
  ["湖塘镇", "u/湖塘镇/"],
  ["gxj", "u/工信局/"],
])("one's unit is found by %s", async (name, path) => {
  await open("");
  await page.fill("#find-unit", name);
  await page.keyboard.press("Enter");
  await page.waitForURL(address + encodeURI(path));
});

test("what is downloaded is what the command prints", async () => {
  await open("tasks/");
  for (const format of ["csv", "ndjson", "xlsx"]) {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(`[data-download=${format}]`).click(),
    ]);
    expect(readFileSync(await file.path()).equals(command(format)), format).toBe(true);
  }
  await open("data/");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "wujin-2023.json" }).click(),
  ]);
  expect(readFileSync(await file.path(), "utf8")).toBe(
    readFileSync(resolve("@fenjie/data/wujin-2023.json"), "utf8"),
  );
});

/** The bytes of `fenjie convert` for the published plan. */
function command(format: string): Buffer {
  const fenjie = fileURLToPath(new URL("../../../packages/cli/bin/fenjie.js", import.meta.url));
  const args = [fenjie, "convert", "--plan", plan.id, "--to", format];
  return execFileSync(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] });
}

describe("a file of one's own", () => {
  /** As Office writes it: an OLE container whose only stream that counts is named in UTF-16. */
  const locked = new Uint8Array(2048);
  locked.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  locked.set(Buffer.from("EncryptedPackage", "utf16le"), 1152);

  /** Gives the page a file and waits for what it makes of it. */
  async function give(name: string, content: string | Uint8Array): Promise<string> {
    const buffer = Buffer.from(content as string);
    await page.setInputFiles("input[type=file]", { name, mimeType: "", buffer });
    await page.locator(".answer[data-state=read], .answer[data-state=refused]").waitFor();
    return page.locator(".answer").innerText();
  }

  test("the published text gives its 86 tasks, with the glued names beside their line", async () => {
    await open("open/");
    expect(await give("source.txt", readFileSync(seed))).toContain("读出 86 项任务、17 个目标");
    expect(await page.locator(".answer tbody tr").count()).toBe(86);
    const glued = page.locator(".diagnostics li", { hasText: "units/glued" });
    expect(await glued.innerText()).toContain("第556行");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "下载 JSON" }).click(),
    ]);
    expect(JSON.parse(readFileSync(await file.path(), "utf8")).tasks).toHaveLength(86);
    expect(await barriers()).toEqual([]);
  });

  test("a .docx is read, and the keyboard is taken to the answer", async () => {
    await open("en/open/");
    expect(await give("plan.docx", toDocx(plan))).toContain("Read: 86 tasks, 17 goals");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("answer");
  });

  test.each([
    [
      "a picture",
      "a.png",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      /没有读出 a\.png/u,
    ],
    ["an empty file", "empty.txt", "", /没有读出 empty\.txt/u],
    ["a letter", "letter.txt", "今天天气很好。\n", /没有找到任务分解表/u],
    ["a file with a password", "secret.docx", locked, /没有读出 secret\.docx[\s\S]*密码/u],
  ])("%s is answered in words", async (_what, name, content, words) => {
    await open("open/");
    expect(await give(name, content)).toMatch(words);
    expect(await barriers()).toEqual([]);
  });

  test("a file over 20 MB is refused unread", async () => {
    await open("open/");
    const folder = mkdtempSync(join(tmpdir(), "fenjie-dashboard-"));
    const path = join(folder, "big.txt");
    writeFileSync(path, new Uint8Array(21 * 1024 * 1024));
    await page.setInputFiles("input[type=file]", path);
    await page.locator(".answer[data-state=refused]").waitFor();
    expect(await page.locator(".answer").innerText()).toContain("超过 20 MB");
    rmSync(folder, { recursive: true });
  });

  test("a table that is half readable is kept, with what is unsure above it", async () => {
    await open("open/");
    const rows = "1,新建学校3所,王岚,教育局\n1,改造道路,王岚,住建局\n3,修缮校舍,王岚,教育局\n";
    const answer = await give("half.csv", `序号,工作内容,分管领导,牵头单位\n${rows}`);
    expect(answer).toMatch(/有 \d+ 处需要核对/u);
    expect(await page.locator(".answer tbody tr").count()).toBe(3);
  });
});

test("the switch of colours is kept", async () => {
  await open("");
  await page.locator("[data-theme-switch]").click();
  await open("tasks/");
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
});

test("with scripts off the pages stand and lead to each other", async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(`${address}tasks/`);
  expect(await still.locator("tbody tr:visible").count()).toBe(86);
  expect(await still.locator("[data-filters]").isVisible()).toBe(false);
  await still.locator("tbody th a").first().click();
  expect(await still.locator("h1").innerText()).toBe("任务 1");
  await plain.close();
});

test.each([
  ["tasks/", plan.tasks.map(({ number }) => number)],
  ["u/湖塘镇/", null],
])("printed, %o holds the number of every task", async (path, numbers) => {
  await open(path);
  await page.emulateMedia({ media: "print" });
  const rows = await page.locator(".tasks tbody th").allTextContents();
  expect(rows).toEqual(numbers ?? rows);
  expect(rows.length).toBeGreaterThanOrEqual(2 + 53 + 11);
  // Marks tell numbers from other digits, in a font that every system has and a PDF names its letters for.
  const marks = '.tasks th a::before { content: "#" } .tasks th a::after { content: ";" }';
  await page.addStyleTag({ content: `* { font-family: monospace !important } ${marks}` });
  const drawn = pdfText(await page.pdf({ format: "A4" }));
  expect([...drawn.matchAll(/#(\d+);/gu)].map(([, number]) => number)).toEqual(rows);
});

test("an address that leads nowhere is answered with a way back", async () => {
  await open("t/999/").catch(() => null);
  faults = faults.filter((fault) => !fault.includes("404"));
  await page.getByRole("link", { name: "回到总览" }).click();
  await page.waitForURL(address);
});
