/** The places of texts, or of tasks, in which something stands; in ascending order. */
export type Postings = Uint32Array;

/** Tells, one after another in ascending order, that a thing stands in a place. Telling a place twice in a row is once. */
export type Visit = (id: number, place: number) => void;

/**
 * Lists the places of each thing; things are numbered from zero. All lists stand in one array, four bytes
 * a place. `visitAll` is run twice: to count, and to fill.
 */
export function postingLists(visitAll: (visit: Visit) => void): (id: number) => Postings {
  const starts = [0];
  visitAll(
    newPlaces((id) => {
      starts[id + 1] = (starts[id + 1] ?? 0) + 1;
    }),
  );
  for (let id = 1; id < starts.length; id++) starts[id] = (starts[id] ?? 0) + (starts[id - 1] ?? 0);
  const next = Uint32Array.from(starts);
  const places = new Uint32Array(starts.at(-1) ?? 0);
  visitAll(
    newPlaces((id, place) => {
      const at = next[id] ?? 0;
      places[at] = place;
      next[id] = at + 1;
    }),
  );
  return (id) => places.subarray(starts[id], starts[id + 1]);
}

function newPlaces(visit: Visit): Visit {
  const last: number[] = [];
  return (id, place) => {
    if (last[id] === place) return;
    last[id] = place;
    visit(id, place);
  };
}

/** What is in all of some lists; nothing where there are none. */
export function intersect(lists: readonly Postings[]): Postings {
  const [shortest, ...others] = [...lists].sort((a, b) => a.length - b.length);
  if (shortest === undefined) return new Uint32Array();
  let common = shortest;
  for (const other of others) {
    const kept = new Uint32Array(common.length);
    let length = 0;
    let at = 0;
    for (const place of common) {
      at = firstFrom(other, at, place);
      if (at === other.length) break;
      if (other[at] === place) kept[length++] = place;
    }
    common = kept.subarray(0, length);
  }
  return common;
}

/** Where, from `at` on, the first place that is `least` or later stands: by leaps, then by halves. */
function firstFrom(list: Postings, at: number, least: number): number {
  const isBefore = (index: number) => (list[index] ?? Number.POSITIVE_INFINITY) < least;
  let leap = 1;
  let low = at;
  while (isBefore(low + leap)) {
    low += leap;
    leap *= 2;
  }
  let high = Math.min(low + leap, list.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is in any of some lists. */
export function unite(lists: readonly Postings[]): Postings {
  if (lists.length < 2) return lists[0] ?? new Uint32Array();
  const middle = lists.length >> 1;
  return merge(unite(lists.slice(0, middle)), unite(lists.slice(middle)));
}

function merge(a: Postings, b: Postings): Postings {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const merged = new Uint32Array(a.length + b.length);
  let [fromA, fromB, length] = [0, 0, 0];
  while (fromA < a.length && fromB < b.length) {
    const [one, other] = [a[fromA] ?? 0, b[fromB] ?? 0];
    merged[length++] = one < other ? one : other;
    if (one <= other) fromA++;
    if (other <= one) fromB++;
  }
  const rest = fromA < a.length ? a.subarray(fromA) : b.subarray(fromB);
  merged.set(rest, length);
  return merged.subarray(0, length + rest.length);
}
