import { expect, test } from "vitest";
import { eventually, focusedId, kinds, open, page, query } from "./site.js";

/** The element that has the focus: its name, whether one sees that, and whether something lies over it. */
const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    // The button one sees is drawn beside the field for files.
    const drawn =
      element instanceof HTMLInputElement && element.type === "file" ? element.nextElementSibling : element;
    const { outlineStyle, outlineWidth } = getComputedStyle(drawn ?? element);
    const { x, y, width, height } = (drawn ?? element).getBoundingClientRect();
    const over = document.elementFromPoint(x + Math.min(width / 2, 20), y + Math.min(height / 2, 10));
    return {
      name: (element.getAttribute("aria-label") ?? element.textContent ?? "").trim() || element.id,
      seen: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
      hidden: over === null || (!(drawn ?? element).contains(over) && !over.contains(drawn)),
    };
  });

test("the first key leads past the navigation to the content", async () => {
  await open("tasks/");
  await page.keyboard.press("Tab");
  expect(await focused()).toMatchObject({ name: "跳到正文", seen: true, hidden: false });
  await page.keyboard.press("Enter");
  // A browser goes to a part of the page when it draws next.
  await eventually(focusedId).toBe("main");
  await page.keyboard.press("Tab");
  await eventually(focusedId).toBe("q");
});

test("the keyboard goes through a page as one reads it", async () => {
  await open("tasks/");
  const names: string[] = [];
  for (let step = 0; step < 26; step++) {
    await page.keyboard.press("Tab");
    names.push((await focused()).name.replace(/^全部.*/u, "全部"));
  }
  expect(names).toEqual([
    ...["跳到正文", "武进区2023年目标任务"],
    ...["总览", "任务", "单位", "领导", "指标", "协同", "打开文件", "数据"],
    ...["English", "◐切换深浅色"],
    ...["q", "全部", "全部", "全部", "全部", "f-target"],
    ...["CSV", "Excel", "NDJSON"],
    ...["序号", "目标与内容", "分管领导", "牵头单位", "责任单位"],
  ]);
});

test("one always sees where the keyboard is", async () => {
  for (const path of kinds) {
    await open(path);
    for (let step = 0; step < 30; step++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement === document.body)) break;
      const { name, ...how } = await focused();
      expect(how, `${path}: ${name}`).toEqual({ seen: true, hidden: false });
    }
  }
});

test("all that a mouse does, keys do", async () => {
  await open("tasks/");
  await page.locator("th[data-sort=number] button").press("Enter");
  await page.locator("th[data-sort=number][aria-sort=ascending]").waitFor();
  await page.locator("[name=target]").press("Space");
  await eventually(query).toEqual({ sort: "number", target: "1" });
  await page.locator("[data-chips] button").press("Enter");
  await eventually(query).toEqual({ sort: "number" });
  await page.locator("h1:focus").waitFor();
  await open("t/10/");
  const collective = page.locator(".collective-units").first();
  await collective.locator("summary").press("Enter");
  await collective.locator("li").first().waitFor();
  await open("open/");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.locator("input[type=file]").press("Enter"),
  ]);
  expect(chooser.isMultiple()).toBe(false);
});
