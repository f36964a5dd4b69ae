/** What every page can do: switch colours, copy links and code, print. */

import "../styles/index.css";

const english = document.documentElement.lang === "en";
const root = document.documentElement;

on("[data-theme-switch]", () => {
  const dark =
    root.dataset.theme === "dark" ||
    (!root.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches);
  root.dataset.theme = dark ? "light" : "dark";
  try {
    localStorage.setItem("fenjie-theme", root.dataset.theme);
  } catch {
    // Storage is refused in some private windows; the switch then lasts for this page.
  }
});

on("[data-print]", () => print());
on("[data-copy-link]", (button) => copy(location.href, button));
on("[data-copy]", (button) => copy(button.parentElement?.querySelector("code")?.textContent ?? "", button));

function on(selector: string, act: (button: HTMLElement) => void): void {
  for (const button of document.querySelectorAll<HTMLElement>(selector)) {
    button.addEventListener("click", () => act(button));
  }
}

async function copy(text: string, button: HTMLElement): Promise<void> {
  // Pressed again, a button still says "Copied": its own words are those it had at first.
  button.dataset.label ??= button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = english ? "Copied" : "已复制";
  } catch {
    // On plain http there is no clipboard.
    prompt(english ? "Copy this:" : "请复制：", text);
  }
  setTimeout(() => {
    button.textContent = button.dataset.label ?? "";
  }, 2000);
}
