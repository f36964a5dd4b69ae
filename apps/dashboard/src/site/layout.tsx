import type { ComponentChildren } from "preact";
import { type At, sayIn, to, toFile, toOtherLanguage } from "./at.js";
import { plan, translation } from "./content.js";

/** A page of the site before it is put into its frame. */
export interface Page {
  path: string;
  title: string;
  /** Which entry of the navigation it belongs to: "tasks/". */
  section: string;
  body: ComponentChildren;
  /** The script it needs beside that of every page. */
  island?: "find-unit" | "tasks" | "open";
}

/** The built files that pages name. */
export interface Assets {
  styles: readonly string[];
  scripts: Readonly<Record<string, string>>;
}

/** Chooses colours before anything is drawn, and lets the styles know that scripts run. */
const beforeFirstPaint = `document.documentElement.classList.add("scripted");try{const t=localStorage.getItem("fenjie-theme");if(t)document.documentElement.dataset.theme=t}catch{}`;

export function Frame({ page, at, assets }: { page: Page; at: At; assets: Assets }) {
  const say = sayIn(at.language);
  const sections: readonly [path: string, name: string][] = [
    ["", say("总览", "Overview")],
    ["tasks/", say("任务", "Tasks")],
    ["u/", say("单位", "Units")],
    ["l/", say("领导", "Officials")],
    ["targets/", say("指标", "Targets")],
    ["together/", say("协同", "Together")],
    ["open/", say("打开文件", "Open a file")],
    ["data/", say("数据", "Data")],
  ];
  const site = say("武进区2023年目标任务", "Wujin 2023 tasks");
  const scripts = ["site", ...(page.island === undefined ? [] : [page.island])];
  return (
    <html lang={say("zh-Hans", "en")}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{page.title === site ? site : `${page.title} · ${site}`}</title>
        <link rel="icon" href="data:," />
        <script dangerouslySetInnerHTML={{ __html: beforeFirstPaint }} />
        {assets.styles.map((file) => (
          <link rel="stylesheet" href={toFile(at, file)} />
        ))}
        {scripts.map((name) => (
          <script type="module" src={toFile(at, assets.scripts[name] ?? "")} />
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          {say("跳到正文", "Skip to the content")}
        </a>
        <header class="top">
          <a class="brand" href={to(at, "")}>
            {site}
          </a>
          <nav aria-label={say("主导航", "Main")}>
            {sections.map(([path, name]) => (
              <a href={to(at, path)} aria-current={page.section === path ? "page" : undefined}>
                {name}
              </a>
            ))}
          </nav>
          <div class="switches">
            <a href={toOtherLanguage(at)} lang={say("en", "zh-Hans")} hreflang={say("en", "zh-Hans")}>
              {say("English", "中文")}
            </a>
            <button type="button" class="scripted-only" data-theme-switch>
              <span aria-hidden="true">◐</span>
              <span class="visually-hidden">{say("切换深浅色", "Switch light and dark")}</span>
            </button>
          </div>
        </header>
        <main id="main" tabindex={-1}>
          {page.body}
        </main>
        <footer>
          <p>
            <span lang="zh-Hans">{plan.title}</span>
            {say(
              "。本站由公开文件整理，并非官方发布；以原文为准。",
              ". Made from a published document; not an official publication. The original counts.",
            )}
          </p>
          {at.language === "en" && <p>{translation.notice}</p>}
          <p>
            {say(
              "本站不向任何服务器发送数据；打开的文件只在本页处理。",
              "This site sends nothing anywhere; files you open are read in the page.",
            )}
          </p>
        </footer>
      </body>
    </html>
  );
}
