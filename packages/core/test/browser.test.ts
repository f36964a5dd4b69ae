import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "../src/index.js";
import { launchChromium } from "./chromium.js";

const files = new URL("files/wujin-2023/", import.meta.url);
const seed = new URL("../../data/sources/wujin-2023/source.txt", import.meta.url);

let browser: Browser;
let page: Page;
const requests: string[] = [];

beforeAll(async () => {
  const script = await build({
    stdin: {
      contents: 'import { parse } from "../src/index.js"; globalThis.parse = parse;',
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
      loader: "ts",
    },
    bundle: true,
    format: "iife",
    platform: "browser",
    charset: "utf8",
    alias: { "#inflate": fileURLToPath(new URL("../src/inflate.web.ts", import.meta.url)) },
    tsconfigRaw: {},
    write: false,
  });
  browser = await launchChromium();
  page = await browser.newPage();
  page.on("request", (request) => requests.push(request.url()));
  await page.setContent("<!doctype html><meta charset=utf-8><title>fenjie</title>");
  await page.addScriptTag({ content: script.outputFiles[0]?.text ?? "" });
}, 60_000);

afterAll(() => browser?.close());

/** What the page makes of a file's bytes. */
async function parseInPage(file: URL) {
  const bytes = (await readFile(file)).toString("base64");
  return page.evaluate(async (encoded) => {
    const input = Uint8Array.from(atob(encoded), (char) => char.charCodeAt(0));
    const scope = globalThis as unknown as { parse: typeof parse };
    const { plan, diagnostics } = await scope.parse(input);
    return { tasks: plan?.tasks ?? [], codes: diagnostics.map(({ code }) => code) };
  }, bytes);
}

test.each([
  "wujin.html",
  "wujin.xlsx",
  "wujin.libreoffice.docx",
  "wujin.python-docx.docx",
  "wujin.npm-docx.docx",
])("%s is read in a browser as it is in Node", async (name) => {
  const file = new URL(name, files);
  const expected = await parse(await readFile(file));
  const found = await parseInPage(file);
  expect(found.tasks).toEqual(expected.plan?.tasks);
  expect(found.codes).toEqual(expected.diagnostics.map(({ code }) => code));
});

test("the text dump is read too, and nothing is asked of the network", async () => {
  expect((await parseInPage(seed)).tasks).toHaveLength(86);
  expect(requests.filter((url) => !url.startsWith("about:"))).toEqual([]);
});
