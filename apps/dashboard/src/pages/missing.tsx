import type { At } from "../site/at.js";
import type { Page } from "../site/layout.js";

/**
 * Finds the site's root from an address that leads nowhere: what stands before the first folder the
 * site knows. A host shows this page at any depth, so its relative addresses cannot be trusted.
 */
const findHome = `const known=/^(?:en|t|u|l|tasks|targets|together|open|data|assets)$/;const parts=location.pathname.split("/");const at=parts.findIndex((part)=>known.test(part));const root=(at<0?parts.slice(0,-1):parts.slice(0,at)).join("/")+"/";for(const link of document.querySelectorAll("a[href]"))if(!link.getAttribute("href").startsWith("#"))link.href=root+link.getAttribute("href").replace(/^[./]+/,"");for(const link of document.querySelectorAll("link[rel=stylesheet]"))link.href=root+link.getAttribute("href").replace(/^[./]+/,"");for(const form of document.forms)form.action=root+form.getAttribute("action").replace(/^[./]+/,"")`;

/** What a host shows for an address that leads nowhere. */
export function missing(_at: At): Page {
  return {
    path: "",
    section: "404",
    title: "没有这一页",
    body: (
      <>
        <h1>
          没有这一页 <small lang="en">There is no such page</small>
        </h1>
        <form class="find" action="./tasks/">
          <label for="q">
            在任务里查找 <span lang="en">Search the tasks</span>
          </label>
          <div class="field">
            <input id="q" name="q" type="search" autocomplete="off" />
            <button type="submit">查找</button>
          </div>
        </form>
        <p>
          <a href="./">回到总览</a> · <a href="./tasks/">查找任务</a> ·{" "}
          <a href="./en/" lang="en">
            English
          </a>
        </p>
        <script dangerouslySetInnerHTML={{ __html: findHome }} />
      </>
    ),
  };
}
