import { renderToString } from "preact-render-to-string";
import { data } from "../pages/data.js";
import { missing } from "../pages/missing.js";
import { official } from "../pages/official.js";
import { officials } from "../pages/officials.js";
import { open } from "../pages/open.js";
import { overview } from "../pages/overview.js";
import { targets } from "../pages/targets.js";
import { task } from "../pages/task.js";
import { tasks } from "../pages/tasks.js";
import { together } from "../pages/together.js";
import { unit } from "../pages/unit.js";
import { units } from "../pages/units.js";
import type { At } from "./at.js";
import { officialPath, plan, registry, taskPath } from "./content.js";
import { type Assets, Frame, type Page } from "./layout.js";

/** Renders every page of the site: its file below the site's root, and its HTML. */
export function* renderPages(assets: Assets): Iterable<{ file: string; html: string }> {
  for (const language of ["zh", "en"] as const) {
    for (const [path, make] of pages()) {
      const at: At = { language, path };
      const folder = language === "en" ? `en/${path}` : path;
      yield { file: `${folder}index.html`, html: render(make(at), at, assets) };
    }
  }
  const at: At = { language: "zh", path: "" };
  yield { file: "404.html", html: render(missing(at), at, assets) };
}

function* pages(): Iterable<[path: string, make: (at: At) => Page]> {
  yield ["", overview];
  yield ["tasks/", tasks];
  for (const each of plan.tasks) yield [taskPath(each), (at) => task(at, each)];
  yield ["u/", units];
  for (const { name } of registry.entries) yield [`u/${name}/`, (at) => unit(at, name)];
  yield ["l/", officials];
  for (const { name } of plan.officials) yield [officialPath(name), (at) => official(at, name)];
  yield ["targets/", targets];
  yield ["together/", together];
  yield ["open/", open];
  yield ["data/", data];
}

const render = (page: Page, at: At, assets: Assets): string =>
  `<!doctype html>\n${renderToString(<Frame page={page} at={at} assets={assets} />)}\n`;
