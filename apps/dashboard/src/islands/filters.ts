/** What the task page can filter by; the same names stand in its address. */
export const filterKeys = ["q", "goal", "leader", "lead", "with", "responsible", "target"] as const;

export type FilterKey = (typeof filterKeys)[number];
export type Filters = Partial<Record<FilterKey, string>>;

/** Reads filters from an address; an empty one is none. */
export function readFilters(search: URLSearchParams): Filters {
  const given = filterKeys.flatMap((key) => {
    const value = search.get(key)?.trim();
    return value ? [[key, value]] : [];
  });
  return Object.fromEntries(given);
}
