/** "Find your unit": a name, a part of one, or its pinyin leads to the unit's page. */

interface Found {
  names: readonly string[];
  near: boolean;
}

const form = document.querySelector<HTMLFormElement>("[data-find-unit]");
const english = document.documentElement.lang === "en";
let asked = 0;

form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const query = String(new FormData(form).get("q") ?? "").trim();
  const listed = [...form.querySelectorAll("option")].map(({ value }) => value);
  if (query === "") return;
  const turn = ++asked;
  const { names, near } = await candidates(query, listed);
  // While names were loading, somebody asked for another.
  if (turn !== asked) return;
  const [first] = names;
  if (first !== undefined && names.length === 1 && !near) location.assign(pageOf(first));
  else answer(query, names, near);
});

/** Units with the query in their name; else those that read so in pinyin, go by that name too, or are near it. */
async function candidates(query: string, listed: readonly string[]): Promise<Found> {
  if (listed.includes(query)) return { names: [query], near: false };
  const holding = listed.filter((name) => name.includes(query));
  if (holding.length > 0) return { names: holding, near: false };
  const { findUnits } = await import("./name-search.js");
  const { names, near } = findUnits(query);
  return { names: names.filter((name) => listed.includes(name)), near };
}

function answer(query: string, names: readonly string[], near: boolean): void {
  const place = form?.querySelector("[data-find-answer]");
  if (!place) return;
  const none = english ? `No unit is called “${query}”.` : `没有叫“${query}”的单位。`;
  const which = english ? "Which one? " : "您要找的是：";
  const perhaps = english ? " Perhaps: " : "是否指：";
  const words = names.length === 0 ? none : near ? none + perhaps : which;
  const links = names.slice(0, 8).map((name) => {
    const link = document.createElement("a");
    link.href = pageOf(name);
    link.lang = "zh-Hans";
    link.textContent = name;
    return link;
  });
  place.replaceChildren(words, ...links.flatMap((link) => [link, " "]));
}

const pageOf = (name: string): string => new URL(encodeURI(`${name}/`), form?.action).href;
