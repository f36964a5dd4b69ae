import { type At, sayIn, toFile } from "../site/at.js";
import { plan } from "../site/content.js";
import { files } from "../site/files.js";
import type { Page } from "../site/layout.js";

/** Downloads, and how to use them elsewhere. */
export function data(at: At): Page {
  const say = sayIn(at.language);
  return {
    path: "data/",
    section: "data/",
    title: say("数据", "Data"),
    body: (
      <>
        <h1>{say("数据", "Data")}</h1>
        <p class="intro">
          {say(
            "页面上的一切都来自这些文件。原文是政府文件；整理与标注按 CC BY 4.0 使用。",
            "Everything on these pages comes from these files. The text is a government document; our work on it is under CC BY 4.0.",
          )}
        </p>
        <h2>{say("下载", "Downloads")}</h2>
        <ul class="files">
          {files.map(({ path, size, zh, en }) => (
            <li>
              <a href={toFile(at, path)} download>
                {path.split("/").at(-1)}
              </a>
              <span>{say(zh, en)}</span>
              <span class="size">{Math.max(1, Math.round(size / 1024))} kB</span>
            </li>
          ))}
        </ul>
        <h2>{say("引用", "How to cite")}</h2>
        <Code
          at={at}
          text={`${plan.jurisdiction?.fullName}: ${plan.title}. fenjie, ${plan.id}, schema ${plan.schemaVersion}. SHA-256 ${plan.source.sha256.slice(0, 16)}…`}
        />
        <h2>{say("放进自己的页面", "In your own dashboard")}</h2>
        <Code
          at={at}
          text={`npm install @fenjie/data @fenjie/sdk

import { plan } from "@fenjie/data/${plan.id}";
import { from, workload } from "@fenjie/sdk";

const ours = from(plan).unit("工信局", { role: "lead" }).toArray();
const bars = workload(plan, { by: "leadUnit" }).rows;`}
        />
        <p>
          {say(
            "不用 npm：下载 JSON，字段说明见 Schema。",
            "Without npm: take the JSON; the schema describes its keys.",
          )}
        </p>
        <Code
          at={at}
          text={`const plan = await (await fetch("${plan.id}.json")).json();
const withTargets = plan.tasks.filter((task) => task.targets.length > 0);`}
        />
      </>
    ),
  };
}

function Code({ text, at }: { text: string; at: At }) {
  return (
    <div class="code">
      <pre>
        <code>{text}</code>
      </pre>
      <button type="button" class="scripted-only" data-copy>
        {sayIn(at.language)("复制", "Copy")}
      </button>
    </div>
  );
}
