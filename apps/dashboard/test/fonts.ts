import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BrowserContext, Page } from "playwright-core";

const { resolve } = createRequire(import.meta.url);

/** What the styles of the site call the fonts that many systems have, and the packages that hold them. */
const fonts = [
  { family: "Noto Sans CJK SC", packed: "noto-sans-sc" },
  { family: "Noto Serif CJK SC", packed: "noto-serif-sc" },
];

/** Lets pages be drawn as on a system with Chinese fonts: the files come from packages, by way of the page's own origin. */
export async function lendFonts(context: BrowserContext): Promise<(page: Page) => Promise<void>> {
  await context.route("**/lent-fonts/**", (route) => {
    const [, packed, file] = /lent-fonts\/([^/]+)\/(.+)$/u.exec(route.request().url()) ?? [];
    return route.fulfill({ path: resolve(`@fontsource-variable/${packed}/files/${file}`) });
  });
  const faces = fonts.map(({ family, packed }) =>
    readFileSync(resolve(`@fontsource-variable/${packed}/index.css`), "utf8")
      .replaceAll(/font-family: '[^']*'/gu, `font-family: "${family}"`)
      .replaceAll("url(./files/", `url(/lent-fonts/${packed}/`),
  );
  return async (page) => {
    await page.addStyleTag({ content: faces.join("\n") });
    await page.evaluate(() => document.fonts.ready.then(() => {}));
  };
}
