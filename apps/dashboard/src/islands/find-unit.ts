/** "Find your unit": a name, a part of one, or its pinyin leads to the unit's page. */

const form = document.querySelector<HTMLFormElement>("[data-find-unit]");
const english = document.documentElement.lang === "en";

form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const query = String(new FormData(form).get("q") ?? "").trim();
  const listed = [...form.querySelectorAll("option")].map(({ value }) => value);
  const found = query === "" ? [] : await candidates(query, listed);
  const [first] = found;
  if (first !== undefined && (found.length === 1 || first === query)) {
    location.assign(pageOf(first));
    return;
  }
  answer(query, found);
});

/** Units with the query in their name, those it is the whole of first; else those that read so in pinyin. */
async function candidates(query: string, listed: readonly string[]): Promise<string[]> {
  if (listed.includes(query)) return [query];
  const holding = listed.filter((name) => name.includes(query));
  if (holding.length > 0) return holding;
  const { findNames } = await import("./name-search.js");
  return findNames(query).filter((name) => listed.includes(name));
}

function answer(query: string, found: readonly string[]): void {
  const place = form?.querySelector("[data-find-answer]");
  if (!place) return;
  const none = english ? `No unit is called “${query}”.` : `没有叫“${query}”的单位。`;
  const which = english ? "Which one? " : "您要找的是：";
  const links = found.slice(0, 8).map((name) => {
    const link = document.createElement("a");
    link.href = pageOf(name);
    link.lang = "zh-Hans";
    link.textContent = name;
    return link;
  });
  place.replaceChildren(found.length === 0 ? none : which, ...links.flatMap((link) => [link, " "]));
}

const pageOf = (name: string): string => new URL(encodeURI(`${name}/`), form?.action).href;
