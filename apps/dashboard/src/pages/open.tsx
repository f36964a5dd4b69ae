import { type At, sayIn } from "../site/at.js";
import type { Page } from "../site/layout.js";

/** A reader for one's own files; the island does everything. */
export function open(at: At): Page {
  const say = sayIn(at.language);
  return {
    path: "open/",
    section: "open/",
    title: say("打开文件", "Open a file"),
    island: "open",
    body: (
      <>
        <h1>{say("打开文件", "Open a file")}</h1>
        <p class="intro">
          {say(
            "打开一份任务分解表，看看读出了什么、哪里拿不准。文件只在本页读取，不会上传。",
            "Open a task breakdown and see what is read and where the reader is unsure. The file is read in this page and never uploaded.",
          )}
        </p>
        <div data-open-file>
          <p class="unscripted-only">
            {say(
              "此页需要脚本；也可以用命令 fenjie parse 文件。",
              "This page needs scripts. The command fenjie parse FILE does the same.",
            )}
          </p>
        </div>
      </>
    ),
  };
}
