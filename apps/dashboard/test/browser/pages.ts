import { describe, expect, test } from "vitest";
import {
  address,
  barriers,
  browser,
  eventually,
  kinds,
  meansFault,
  open,
  overflow,
  page,
  resize,
} from "./site.js";

const widths = [360, 768, 1280];

describe.each(["", "en/"])("pages in %o", (language) => {
  test.each(kinds)("%o is whole and open to all, at each width, light and dark", async (path) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await open(language + path);
      for (const width of widths) {
        await resize(width);
        expect(await overflow(), `at ${width} px, ${colorScheme}`).toBeLessThanOrEqual(0);
        // Of all rules only this one asks what the colours are.
        const rules = colorScheme === "dark" ? ["color-contrast"] : undefined;
        expect(await barriers(rules), `at ${width} px, ${colorScheme}`).toEqual([]);
      }
    }
    expect(await page.locator("html").getAttribute("lang")).toBe(language === "" ? "zh-Hans" : "en");
  });

  test("none scrolls sideways at 320 px, or with text of twice the size", async () => {
    for (const path of kinds) {
      await resize(320);
      await open(language + path);
      expect(await overflow(), `${path} at 320 px`).toBeLessThanOrEqual(0);
      await resize(1280);
      await page.addStyleTag({ content: "html { font-size: 200% }" });
      expect(await overflow(), `${path} at 200 %`).toBeLessThanOrEqual(0);
    }
  });
});

test("Chinese stands as Chinese on English pages, and what is English in it as English", async () => {
  for (const path of kinds) {
    await open(`en/${path}`);
    const wrong = await page.evaluate(() => {
      const found: string[] = [];
      const walker = document.createTreeWalker(
        document.querySelector("main") ?? document,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.textContent?.trim() ?? "";
        const lang = node.parentElement?.closest("[lang]")?.getAttribute("lang");
        if (lang === "zh-Hans" && /^[a-z ,]{12,}$/iu.test(text)) found.push(text);
        // A label of a select holds both; options cannot hold elements.
        if (lang === "en" && /^\p{Script=Han}+$/u.test(text)) found.push(text);
      }
      return found;
    });
    expect(wrong, path).toEqual([]);
  }
});

test("who wants less motion gets none", async () => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const path of ["tasks/", "u/湖塘镇/", "open/"]) {
    await open(path);
    const moving = await page.evaluate(
      () =>
        [document.documentElement, ...document.querySelectorAll("*")].filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return transitionDuration !== "0s" || animationName !== "none" || scrollBehavior === "smooth";
        }).length,
    );
    expect(moving, path).toBe(0);
  }
});

test("the switch of colours is kept", async () => {
  await open("");
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await paper()).toBe("rgb(255, 255, 255)");
  await page.locator("[data-theme-switch]").click();
  await eventually(paper).toBe("rgb(18, 20, 23)");
  await open("tasks/");
  expect(await paper()).toBe("rgb(18, 20, 23)");
});

test("with scripts off the pages stand and lead to each other", async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(`${address}tasks/`);
  expect(await still.locator("tbody tr:visible").count()).toBe(86);
  expect(await still.locator("[data-filters]").isVisible()).toBe(false);
  await still.locator("tbody th a").first().click();
  await eventually(() => still.locator("h1").innerText()).toBe("任务 1");
  await still.locator(".collective-units summary").first().click();
  await still.getByRole("link", { name: "湖塘镇" }).click();
  await eventually(() => still.locator(".levels strong").allTextContents()).toEqual(["2", "53", "11", "20"]);
  await still.getByRole("link", { name: "打开文件" }).click();
  await eventually(() => still.locator("main").innerText()).toContain("此页需要脚本");
  await plain.close();
});

test("an address that leads nowhere is answered with a search and a way back", async () => {
  meansFault("404");
  expect((await open("t/999/"))?.status()).toBe(404);
  expect(await barriers()).toEqual([]);
  await page.fill("#q", "养老");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${address}tasks/?q=${encodeURIComponent("养老")}`);
  expect((await open("somewhere/else"))?.status()).toBe(404);
});
