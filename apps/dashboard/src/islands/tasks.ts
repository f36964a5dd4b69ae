/** The task page: filters, search, sorting and downloads over the rows that stand in it already. */

import type { SearchResult } from "@fenjie/sdk/search";
import { type FilterKey, type Filters, filterKeys, readFilters } from "./filters.js";
import { highlight } from "./highlight.js";

const english = document.documentElement.lang === "en";
const form = get<HTMLFormElement>("[data-filters]");
const body = get<HTMLTableSectionElement>("[data-tasks] tbody");
const rows = [...body.rows];
const headers = [...document.querySelectorAll<HTMLElement>("th[data-sort]")];
const compare = new Intl.Collator("zh-Hans", { numeric: true }).compare;

type Answers = typeof import("./task-answers.js");

const load = (): Promise<Answers> =>
  import("./task-answers.js").catch((error) => {
    get("[data-count]").textContent = english ? "Reload the page to filter" : "没有载入，请刷新页面";
    throw error;
  });

let shown = 0;

form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("change", () => go(fromForm(), "push"));
form.addEventListener("input", (event) => {
  // Typing gives one entry in the history, not one for each letter.
  if ((event.target as HTMLElement).id === "q") go(fromForm(), "replace");
});
addEventListener("popstate", () => show());
addEventListener("keydown", (event) => {
  const typing = (event.target as HTMLElement).closest("input, select, textarea");
  if (event.key !== "/" || typing !== null || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  get<HTMLInputElement>("#q").focus();
});
get("[data-more-filters]").addEventListener("click", () => {
  const open = form.classList.toggle("open");
  get("[data-more-filters]").setAttribute("aria-expanded", String(open));
});
get("[data-clear]").addEventListener("click", () => go({}, "push"));
for (const button of document.querySelectorAll<HTMLElement>("[data-download]")) {
  button.addEventListener("click", async () => {
    const filters = here();
    const { downloadTasks } = await load();
    await downloadTasks(button.dataset.download ?? "csv", filters);
  });
}
for (const header of headers) {
  header.addEventListener("click", () => {
    const address = new URL(location.href);
    const key = header.dataset.sort ?? "";
    const down = address.searchParams.get("sort") === key && !address.searchParams.has("down");
    address.searchParams.set("sort", key);
    address.searchParams.delete("down");
    if (down) address.searchParams.set("down", "1");
    history.pushState(null, "", address);
    sort();
  });
}
void show();
// Filters then answer at once, and without a network too.
addEventListener("load", () => void load());

function here(): Filters {
  return readFilters(new URLSearchParams(location.search));
}

function fromForm(): Filters {
  const given = readFilters(new URLSearchParams(new FormData(form) as never));
  const other = here().with;
  return other !== undefined && given.lead === here().lead ? { ...given, with: other } : given;
}

/**
 * Puts filters into the address, then shows what the address says.
 *
 * A press on a button ends the typing, which browsers report as a change: were what stands there already drawn
 * again then, the button would be gone before it is let go, and nothing be clicked.
 */
function go(filters: Filters, way: "push" | "replace"): void {
  const address = new URL(location.href);
  for (const key of filterKeys) {
    address.searchParams.delete(key);
    const value = filters[key];
    if (value) address.searchParams.set(key, value);
  }
  if (address.href === location.href) return;
  if (way === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  void show();
}

async function show(): Promise<void> {
  const filters = here();
  const turn = ++shown;
  for (const key of filterKeys) setField(key, filters[key] ?? "");
  const all = Object.keys(filters).length === 0;
  const answers = all ? null : await load();
  // While the answers were loading, somebody typed on. From here on nothing is waited for.
  if (turn !== shown) return;
  const { tasks, found } = answers?.answer(filters) ?? { tasks: null, found: null };
  const ids = tasks && new Set(tasks.map(({ id }) => id));
  for (const row of rows) row.hidden = ids !== null && !ids.has(row.dataset.task ?? "");
  const count = tasks?.length ?? rows.length;
  get("[data-count]").textContent = english ? `${count} ${count === 1 ? "task" : "tasks"}` : `${count} 项`;
  get("[data-empty]").hidden = count > 0;
  get("[data-tasks]").hidden = count === 0;
  if (count === 0 && answers !== null) offerFewer(filters, answers);
  showChips(filters);
  highlight(rows, found);
  suggest(found);
  sort();
}

function setField(key: FilterKey, value: string): void {
  const field = form.elements.namedItem(key);
  if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = value !== "";
  else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
    if (field.value !== value && field !== document.activeElement) field.value = value;
    else if (field.value.trim() !== value) field.value = value;
  }
}

/** A chip for each filter, which removes it. */
function showChips(filters: Filters): void {
  const chips = filterKeys.flatMap((key) => {
    const value = filters[key];
    if (!value) return [];
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = chipText(key, value);
    button.setAttribute("aria-label", `${english ? "Remove" : "移除"} ${button.textContent}`);
    button.addEventListener("click", () => {
      const { [key]: _, ...rest } = here();
      go(rest, "push");
      get("h1").setAttribute("tabindex", "-1");
      get("h1").focus();
    });
    const item = document.createElement("li");
    item.append(button);
    return [item];
  });
  get("[data-chips]").replaceChildren(...chips);
}

/** Beside an empty table: what is left when one of the filters goes. */
function offerFewer(filters: Filters, { answer }: Answers): void {
  const offers = filterKeys.flatMap((key) => {
    if (!filters[key]) return [];
    const { [key]: value, ...rest } = filters;
    const left = answer(rest).tasks.length;
    if (left === 0) return [];
    const button = document.createElement("button");
    button.type = "button";
    const gone = chipText(key, value ?? "");
    button.textContent = english ? `without ${gone} (${left})` : `不限${gone}（${left} 项）`;
    button.addEventListener("click", () => go(rest, "push"));
    const item = document.createElement("li");
    item.append(button);
    return [item];
  });
  get("[data-fewer]").replaceChildren(...offers);
}

function chipText(key: FilterKey, value: string): string {
  if (key === "q") return `“${value}”`;
  if (key === "with") return english ? `with ${value}` : `共同牵头：${value}`;
  const label = form.querySelector(`label[for="f-${key}"]`)?.textContent ?? "";
  if (key === "target") return english ? "has a target" : "有量化指标";
  const option = form.querySelector<HTMLOptionElement>(`#f-${key} option[value="${CSS.escape(value)}"]`);
  return `${label}${english ? ": " : "："}${option?.textContent ?? value}`;
}

/** Officials and units that the search may mean, as filters: "lds" is 李德森. */
function suggest(found: SearchResult | null): void {
  const place = get("[data-suggestions]");
  const hits = (found?.names ?? []).filter(({ kinds }) => !kinds.includes("goal")).slice(0, 6);
  place.hidden = hits.length === 0;
  const buttons = hits.map(({ name, kinds }) => {
    const button = document.createElement("button");
    button.type = "button";
    button.lang = "zh-Hans";
    button.textContent = name;
    const leads = form.querySelector(`#f-lead option[value="${CSS.escape(name)}"]`) !== null;
    const key: FilterKey = kinds.includes("leader") ? "leader" : leads ? "lead" : "responsible";
    button.addEventListener("click", () => go({ ...here(), q: "", [key]: name }, "push"));
    return button;
  });
  place.replaceChildren(english ? "Only tasks of " : "只看：", ...buttons);
}

function sort(): void {
  const search = new URLSearchParams(location.search);
  const key = search.get("sort");
  const direction = search.has("down") ? -1 : 1;
  for (const header of headers) {
    if (header.dataset.sort !== key) header.removeAttribute("aria-sort");
    else header.setAttribute("aria-sort", direction > 0 ? "ascending" : "descending");
  }
  const sorted = [...rows];
  const column = headers.findIndex((header) => header.dataset.sort === key);
  if (column >= 0) {
    const field: Readonly<Record<string, string>> = { lead: "leadUnit", responsible: "responsibleUnit" };
    const text = (row: HTMLTableRowElement) =>
      key === "number"
        ? (row.cells[0]?.textContent ?? "")
        : (row.querySelector(`[data-field="${field[key ?? ""] ?? key}"]`)?.textContent ?? "");
    sorted.sort((a, b) => direction * compare(text(a), text(b)));
  }
  body.append(...sorted);
}

function get<E extends HTMLElement = HTMLElement>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (element === null) throw new Error(`the page has no ${selector}`);
  return element;
}
