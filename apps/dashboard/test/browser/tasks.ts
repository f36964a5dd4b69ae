import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { plan } from "@fenjie/data/wujin-2023";
import { expect, test } from "vitest";
import {
  address,
  barriers,
  context,
  counted,
  eventually,
  open,
  openWith,
  page,
  query,
  requests,
  resize,
} from "./site.js";

const { resolve } = createRequire(import.meta.url);
const shown = () => page.locator("[data-tasks] tbody tr:visible th").allTextContents();
const chips = () => page.locator("[data-chips] button").allTextContents();

test("filters stand in the address, survive a reload, and Back takes them away", async () => {
  await open("tasks/");
  await counted("86 项");
  await page.selectOption("#f-lead", "工信局");
  await counted("14 项");
  await eventually(query).toEqual({ lead: "工信局" });
  await page.check("[name=target]");
  await counted("1 项");
  expect(await shown()).toEqual(["26"]);
  await page.reload();
  await counted("1 项");
  expect(await page.inputValue("#f-lead")).toBe("工信局");
  await page.goBack();
  await counted("14 项");
  expect(await page.isChecked("[name=target]")).toBe(false);
  await page.goForward();
  await counted("1 项");
});

test("each filter has a chip that removes it", async () => {
  const filters = { q: "产业", goal: "g1", leader: "李德森", lead: "工信局", responsible: "高新区" };
  await open(
    `tasks/?${Object.entries(filters)
      .map(([key, value]) => `${key}=${value}`)
      .join("&")}`,
  );
  await counted("2 项");
  expect(await chips()).toEqual([
    "“产业”",
    "目标：打造高端高质的产业体系",
    "分管领导：李德森",
    "牵头单位：工信局",
    "责任单位：高新区",
  ]);
  expect(await barriers()).toEqual([]);
  await page.getByRole("button", { name: "移除 牵头单位：工信局" }).click();
  const { lead: _, ...rest } = filters;
  await eventually(query).toEqual(rest);
  for (let left = 4; left > 0; left--) {
    const all = page.locator("[data-chips] button");
    await eventually(() => all.count()).toBe(left);
    await all.last().click();
  }
  await counted("86 项");
  await eventually(query).toEqual({});
});

test("searching 养老 finds three tasks and marks the word", async () => {
  await open("tasks/");
  await page.keyboard.press("/");
  await page.keyboard.type("养老");
  await counted("3 项");
  expect(await shown()).toEqual(["8", "65", "68"]);
  expect(new Set(await page.locator("mark.found:visible").allTextContents())).toEqual(new Set(["养老"]));
  await page.fill("#q", "lds");
  // A hand holds a button for a moment, in which what was typed counts as changed.
  await page.locator("[data-suggestions] button", { hasText: "李德森" }).click({ delay: 200 });
  await counted("24 项");
});

test("when nothing is left, the page says which filter to leave out", async () => {
  await open("tasks/?lead=工信局&leader=王晓航&q=养老");
  await counted("0 项");
  expect(await barriers()).toEqual([]);
  await page.locator("[data-clear]").click();
  await counted("86 项");
  expect(await shown()).toHaveLength(86);
  await open("tasks/?lead=工信局&q=养老");
  await page.getByRole("button", { name: "不限“养老”（14 项）" }).click();
  await counted("14 项");
});

test("on a phone the filters open with a button", async () => {
  await resize(360, 740);
  await open("tasks/");
  expect(await page.locator("#f-lead").isVisible()).toBe(false);
  await page.getByRole("button", { name: "筛选", expanded: false }).click();
  await page.getByRole("button", { name: "筛选", expanded: true }).waitFor();
  await page.selectOption("#f-lead", "工信局");
  await counted("14 项");
  expect(await barriers()).toEqual([]);
});

test("a column sorts up and down", async () => {
  await open("tasks/");
  const number = page.locator("th[data-sort=number]");
  for (const direction of ["ascending", "descending"]) {
    await number.getByRole("button").click();
    await eventually(() => number.getAttribute("aria-sort")).toBe(direction);
  }
  expect((await shown())[0]).toBe("86");
});

test("a cell of the matrix is a filter, by mouse and by keyboard", async () => {
  for (const act of ["click", "Enter"]) {
    await open("together/");
    const cell = page.getByRole("link", { name: "科技局与工信局：5 项" });
    if (act === "click") await cell.click();
    else await cell.press(act);
    await counted("5 项");
    await eventually(query).toEqual({ lead: "科技局", with: "工信局" });
  }
});

test("once loaded, filters and search need no network", async () => {
  const answers = await openWith("task-answers", "tasks/");
  // Asked for again, it is there once all that it imports is there too.
  await page.evaluate(`import("${answers}").then(() => {})`);
  await context.setOffline(true);
  requests.length = 0;
  await page.fill("#q", "养老");
  await counted("3 项");
  expect(requests).toEqual([]);
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

test.each([
  ["分局", /^您要找的是：.*公安分局/u],
  ["区教育局", /^没有叫“区教育局”的单位。是否指：教育局/u],
  ["火星", /^没有叫“火星”的单位。$/u],
])("%s is answered with what may be meant", async (name, answer) => {
  await open("");
  await page.fill("#find-unit", name);
  await page.keyboard.press("Enter");
  await eventually(() => page.locator("[data-find-answer]").textContent()).toMatch(answer);
});

test("an answer that comes late does not cover the next one", async () => {
  const answer = page.locator("[data-find-answer]");
  const ask = async (name: string) => {
    await page.fill("#find-unit", name);
    await page.keyboard.press("Enter");
  };
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/name-search-*", (route) => held.then(() => route.continue()));
  await open("");
  const asked = page.waitForRequest("**/name-search-*");
  await ask("火星");
  const names = (await asked).url();
  await ask("分局");
  await eventually(() => answer.textContent()).toContain("公安分局");
  letGo();
  await page.evaluate(`import("${names}").then(() => {})`);
  expect(await answer.textContent()).toContain("公安分局");
});

test("filters removed as soon as nothing is found leave no chip behind", async () => {
  await open("tasks/");
  // In one breath with the count, before anything that the page still waits for.
  await page.evaluate(() => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      document.querySelector<HTMLElement>("[data-clear]")?.click();
    });
    observer.observe(document.querySelector("[data-count]") as Node, { childList: true });
  });
  await page.fill("#q", "火星");
  await page.waitForFunction(() => history.length > 2 && location.search === "");
  await counted("86 项");
  expect(await chips()).toEqual([]);
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

test("only what is shown is downloaded", async () => {
  await open("tasks/?q=养老");
  await counted("3 项");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("[data-download=ndjson]").click(),
  ]);
  const lines = readFileSync(await file.path(), "utf8")
    .trim()
    .split("\n");
  expect(lines.map((line) => JSON.parse(line).number)).toEqual(["8", "65", "68"]);
});

const copied = () => page.evaluate(() => navigator.clipboard.readText());

test("links and code are copied", async () => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open("t/24/");
  await page.getByRole("button", { name: "复制链接" }).click();
  await eventually(copied).toBe(`${address}t/24/`);
  await open("data/");
  await page.getByRole("button", { name: "复制" }).nth(1).click();
  await eventually(copied).toContain('import { plan } from "@fenjie/data/wujin-2023";');
});

test("a button says that it has copied, then has its own words again", async () => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.clock.install();
  await open("t/24/");
  await page.clock.pauseAt(Date.now() + 60_000);
  const button = page.locator("[data-copy-link]");
  for (let presses = 2; presses > 0; presses--) {
    await page.evaluate(() => navigator.clipboard.writeText(""));
    await button.click();
    await eventually(copied).toBe(`${address}t/24/`);
    await eventually(() => button.textContent()).toBe("已复制");
  }
  await eventually(() => page.clock.runFor(3000).then(() => button.textContent())).toBe("复制链接");
});

/** The bytes of `fenjie convert` for the published plan. */
function command(format: string): Buffer {
  const fenjie = fileURLToPath(new URL("../../../../packages/cli/bin/fenjie.js", import.meta.url));
  const args = [fenjie, "convert", "--plan", plan.id, "--to", format];
  return execFileSync(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] });
}
