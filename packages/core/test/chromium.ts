import { mkdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";

/**
 * A headless Chromium: the one in `CHROMIUM_PATH`, else the one that an npm package carries.
 *
 * The package unpacks itself to the temp folder and takes what lies there, whatever its version, so it gets a folder
 * named after its version; and it brings its own system libraries when it believes to run in a cloud function.
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? (await unpackChromium());
  return chromium.launch({ executablePath, headless: true, args: ["--no-sandbox"] });
}

async function unpackChromium(): Promise<string> {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const version: string = manifest.devDependencies["@sparticuz/chromium"];
  const folder = join(tmpdir(), `fenjie-chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
  const { default: packed } = await import("@sparticuz/chromium");
  const path = await packed.executablePath();
  // Its own fonts are three of Latin, with which a text field brings the page down.
  delete process.env.FONTCONFIG_PATH;
  return path;
}
