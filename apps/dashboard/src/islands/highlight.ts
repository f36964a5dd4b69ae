import type { SearchResult } from "@fenjie/sdk/search";

/** Marks in the rows what the search found; the marks of targets come back without a search. */
export function highlight(rows: readonly HTMLElement[], found: SearchResult | null): void {
  for (const place of rows.flatMap((row) => [...row.querySelectorAll<HTMLElement>("[data-unmarked]")])) {
    place.innerHTML = place.dataset.unmarked ?? "";
    delete place.dataset.unmarked;
  }
  for (const { task, matches } of found?.hits ?? []) {
    const row = rows.find((each) => each.dataset.task === task.id);
    for (const { field, value, spans } of matches) {
      const cells =
        row?.querySelectorAll<HTMLElement>(`[data-field="${field === "part" ? "text" : field}"]`) ?? [];
      for (const cell of cells) {
        const holders = cell.querySelector("a") ? [...cell.querySelectorAll<HTMLElement>("a")] : [cell];
        const holder = holders.find(({ textContent }) => textContent === value);
        if (holder !== undefined) markSpans(holder, value, spans);
      }
    }
  }
}

function markSpans(holder: HTMLElement, text: string, spans: readonly (readonly [number, number])[]): void {
  holder.dataset.unmarked ??= holder.innerHTML;
  let from = 0;
  const pieces: (string | HTMLElement)[] = [];
  for (const [start, end] of spans) {
    const mark = document.createElement("mark");
    mark.className = "found";
    mark.textContent = text.slice(start, end);
    pieces.push(text.slice(from, start), mark);
    from = end;
  }
  holder.replaceChildren(...pieces, text.slice(from));
}
