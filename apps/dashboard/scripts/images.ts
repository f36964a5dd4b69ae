/** `npm run images`: draws the pictures of the README from the built site and the command. */

import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { launchChromium } from "../test/chromium.js";
import { lendFonts } from "../test/fonts.js";
import { serveSite } from "./site-server.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = `${root}docs/images/`;
mkdirSync(folder, { recursive: true });

const pictures = [
  { name: "dashboard", path: "", width: 1280, height: 800, scheme: "light" },
  { name: "dashboard-tasks", path: "tasks/?lead=工信局&q=产业", width: 1280, height: 800, scheme: "light" },
  { name: "dashboard-task", path: "en/t/10/", width: 1280, height: 800, scheme: "dark" },
  { name: "dashboard-phone", path: "u/湖塘镇/", width: 360, height: 760, scheme: "light" },
] as const;

/** What is typed, and shown with its answer, in the picture of a terminal. */
const commands = [
  "fenjie search 养老 --plan wujin-2023",
  "fenjie check packages/data/sources/wujin-2023/source.txt --lang zh | tail -n 20",
];

const { server, address } = await serveSite(0);
const browser = await launchChromium();
const context = await browser.newContext({ deviceScaleFactor: 1.5, reducedMotion: "reduce" });
const lend = await lendFonts(context);
const page = await context.newPage();

for (const { name, path, width, height, scheme } of pictures) {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto(address + encodeURI(path), { waitUntil: "networkidle" });
  await lend(page);
  await take(page, name);
}

const screen = commands.map((command) => `${span("1;32", "$")} ${command}\n${run(command)}`).join("\n");
await page.setViewportSize({ width: 960, height: 600 });
await page.setContent(terminal(screen));
await lend(page);
await take(page, "terminal", true);

await browser.close();
server.close();

async function take(from: Page, name: string, whole = false): Promise<void> {
  // Fonts that a text newly asks for come a moment later.
  await from.evaluate(() => document.fonts.ready.then(() => {}));
  await from.waitForTimeout(500);
  const path = `${folder}${name}.png`;
  if (whole) await from.locator("pre").screenshot({ path });
  else await from.screenshot({ path });
  console.log(`docs/images/${name}.png`);
}

/** What the command answers, with its colours. */
function run(command: string): string {
  const env = { ...process.env, FORCE_COLOR: "1", PATH: `${root}node_modules/.bin:${process.env.PATH}` };
  return execFileSync("bash", ["-c", command], { cwd: root, env, encoding: "utf8" });
}

function span(codes: string, text: string): string {
  return `\u001b[${codes}m${text}\u001b[0m`;
}

/** A page that shows text as a terminal does. Only what the command uses: bold, faint and six colours. */
function terminal(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  let open = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
  const html = escaped.replace(/\u001b\[([\d;]*)m/gu, (_, codes: string) => {
    const ends = "</span>".repeat(open);
    const on = codes.split(";").filter((code) => !["", "0", "22", "39"].includes(code));
    // Ends come in pairs here, so one of them ends all.
    open = on.length === 0 ? 0 : open + 1;
    return on.length === 0 ? ends : `<span class="${on.map((code) => `c${code}`).join(" ")}">`;
  });
  // A Chinese character takes two cells of a terminal; a browser gives it a little less.
  const wide = html.replaceAll(/[\u3000-\u9fff\uff00-\uffef]+/gu, '<span class="wide">$&</span>');
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0 }
    pre { margin: 0; padding: 1.5rem 1.75rem; background: #121417; color: #e8e6e1; white-space: pre-wrap;
      font: 14px/1.55 "DejaVu Sans Mono", "Noto Sans CJK SC", monospace; }
    .wide { letter-spacing: .204em } .c1 { font-weight: bold } .c2 { opacity: .65 } .c31 { color: #ff6b81 } .c32 { color: #4fd1b5 }
    .c33 { color: #ffb454 } .c34 { color: #8ab4f8 } .c36 { color: #4fd1b5 }
  </style><pre lang="zh-Hans">${wide}</pre>`;
}
