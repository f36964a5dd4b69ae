import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from "vitest";
import { serveSite } from "../../scripts/site-server.js";
import { launchChromium } from "../chromium.js";

const { resolve } = createRequire(import.meta.url);
const axe = readFileSync(resolve("axe-core/axe.min.js"), "utf8");

/** A page of each kind. */
export const kinds = [
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

export let address: string;
export let browser: Browser;
export let context: BrowserContext;
export let page: Page;
/** What went wrong in the page while a test ran. */
let faults: string[];
/** Words of the faults that a test means to happen. */
let meant: string[];
/** What the page asked for. */
export let requests: string[];

let server: Server;

/** Gives every test a new page of the built site, and lets none pass that had an error or asked another origin. */
export function useSite(): void {
  // Long pages take axe a second for each look, and several where others use the machine too.
  vi.setConfig({ testTimeout: 90_000 });

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
    meant = [];
    requests = [];
    context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      acceptDownloads: true,
      // What is looked at stands still: nothing fades, and what scrolls is there at once.
      reducedMotion: "reduce",
    });
    page = await context.newPage();
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
    });
    // Of the whole context, so that workers count too.
    context.on("request", (request) => {
      const url = request.url();
      if (/^(?:data|blob):/u.test(url)) return;
      requests.push(url);
      if (!url.startsWith(address)) faults.push(`asked for ${url}`);
    });
  });

  afterEach(async () => {
    await context.close();
    expect(faults.filter((fault) => !meant.some((words) => fault.includes(words)))).toEqual([]);
  });
}

export const open = (path: string) => page.goto(address + encodeURI(path), { waitUntil: "load" });

/** Says that the test lets something go wrong, which the browser reports in these words. */
export const meansFault = (words: string) => meant.push(words);

/** Waits until what is got meets what is expected: `await eventually(get).toBe("湖塘镇")`. */
export const eventually = <T>(get: () => T | Promise<T>) => expect.poll(get, { timeout: 30_000 });

/** What stands in the address of the page after the "?". */
export const query = () => page.evaluate(() => Object.fromEntries(new URLSearchParams(location.search)));

/** The id of what has the focus. */
export const focusedId = () => page.evaluate(() => document.activeElement?.id);

/** Gives the window a size and waits until the page has it. */
export async function resize(width: number, height = 800): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.waitForFunction((want) => innerWidth === want, width);
}

/** Opens a page and waits until it has fetched, without being asked, the script that it needs later. */
export async function openWith(script: string, path: string): Promise<string> {
  const fetched = context.waitForEvent("requestfinished", (request) => request.url().includes(`/${script}-`));
  const [request] = await Promise.all([fetched, open(path)]);
  return request.url();
}

/** How far the page reaches over the right edge of the window, in pixels. */
export const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** What axe finds serious or critical, of all it knows or by some rules; targets under 24 px are serious too. */
export async function barriers(rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  return page.evaluate(async (only) => {
    type Found = { violations: { id: string; impact: string; nodes: { target: string[] }[] }[] };
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<Found> } };
    const all = { rules: { "target-size": { enabled: true } } };
    const options = { resultTypes: ["violations"], ...(only === undefined ? all : { runOnly: only }) };
    const { violations } = await axe.run(options);
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ")} (${nodes.length})`);
  }, rules);
}

/** Waits until the task page counts so many. */
export const counted = (words: string) =>
  eventually(() => page.locator("[data-count]").textContent()).toBe(words);
