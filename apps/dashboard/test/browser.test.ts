import { useSite } from "./browser/site.js";

// One file, so that all tests share one browser.
useSite();

await import("./browser/pages.js");
await import("./browser/tasks.js");
await import("./browser/open-file.js");
await import("./browser/keyboard.js");
await import("./browser/paper.js");
