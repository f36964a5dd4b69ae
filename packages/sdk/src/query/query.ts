import type { Bilingual, Plan, Task } from "@fenjie/core/model";
import { foldText, foldWords } from "../fold.js";
import type { Registry } from "../registry/registry.js";
import { goalsAbove, type Row, rowsOf, targetsOf, type WorkItem, workItems } from "../rows.js";
import { isTarget, type TargetFilter } from "../targets.js";
import { levels, matchItem, type UnitRole } from "../units/match-item.js";
import { type Level, type UnitReach, unitReach } from "../units/reach.js";

/** What a query may need to know besides the plans. */
export interface QueryOptions {
  /** Who is who: without it, 各镇 is only possibly a town's. */
  registry?: Registry;
  /** The day that counts for the registry, as YYYY-MM-DD. */
  on?: string;
}

/** An item that a query found, and for each filter why it passed. */
export interface Explained<Item extends WorkItem> extends Row<Item> {
  /** One reason a filter, in their order. */
  why: Bilingual[];
}

/** What `unit` of a query may be told. */
export interface UnitFilter {
  /** As what it is printed; "any" unless told. */
  role?: UnitRole | "any";
  /** The least sure level to keep. "collective" unless told: named outright, or covered by 各. */
  level?: Level;
}

/** What to sort by: the deadline, or a value of one's own. */
export type SortKey<Item> = "deadline" | ((item: Item, row: Row) => string | number | null);

/**
 * Asks tasks of a plan, or of several.
 *
 * @example
 * ```ts
 * import { plan } from "@fenjie/data/wujin-2023";
 * import { from } from "@fenjie/sdk";
 *
 * const query = from(plan).unit("工信局", { role: "lead" }).hasTarget();
 * console.log(query.toArray().map(({ id }) => id));
 * ```
 *
 * ```text
 * [ 'wujin-2023/26' ]
 * ```
 */
export function from(plans: Plan | readonly Plan[], options: QueryOptions = {}): Query<Task> {
  return new Query(() => explainNothing(rowsOf(plans) as Iterable<Row<Task>>), options);
}

function* explainNothing<Item extends WorkItem>(rows: Iterable<Row<Item>>): Iterable<Explained<Item>> {
  for (const row of rows) yield { ...row, why: [] };
}

/**
 * A question that is put together step by step and answered when it is iterated: nothing is read
 * before, and no more than is asked for (but `sort` reads all). Every step gives a new query.
 */
export class Query<Item extends WorkItem> implements Iterable<Item> {
  readonly #explained: () => Iterable<Explained<Item>>;
  readonly #options: QueryOptions;

  /** Made by `from`. */
  constructor(explained: () => Iterable<Explained<Item>>, options: QueryOptions) {
    this.#explained = explained;
    this.#options = options;
  }

  /** Tasks under a goal, also through goals between: by its id, or words of its name. */
  goal(idOrText: string): Query<Item> {
    const text = foldText(idOrText);
    return this.#keep((row) => {
      const goal = goalsAbove(row).find(({ id, name }) => id === idOrText || foldText(name).includes(text));
      return goal && { en: `it stands under ${goal.name}`, zh: `属于目标“${goal.name}”` };
    });
  }

  /** Items of an official; with `position: "first"` those where the name is printed first. */
  leader(name: string, { position = "any" }: { position?: "first" | "any" } = {}): Query<Item> {
    const wanted = foldText(name);
    return this.#keep(({ item }) => {
      const at = item.leaders.findIndex((leader) => foldText(leader) === wanted);
      if (at < 0 || (position === "first" && at > 0)) return null;
      return {
        en: `${name} is official no. ${at + 1} of ${item.leaders.length}`,
        zh: `${name}为第${at + 1}位领导`,
      };
    });
  }

  /** Items that reach a unit; an ambiguous or unknown name finds none (`resolveUnit` says why). */
  unit(name: string, { role = "any", level = "collective" }: UnitFilter = {}): Query<Item> {
    const sureEnough = levels.indexOf(level);
    const { registry, on } = this.#options;
    let last: { plan: Plan; reach: UnitReach } | null = null;
    return this.#keep(({ plan, item }) => {
      if (last?.plan !== plan) {
        last = { plan, reach: unitReach(plan, name, registry, on === undefined ? {} : { on }) };
      }
      const match = matchItem(item, last.reach, role);
      return match !== null && levels.indexOf(match.level) <= sureEnough ? match.why : null;
    });
  }

  /** Items whose text, or a part's, has all the words, whatever their width and case. */
  text(query: string): Query<Item> {
    const words = foldWords(query);
    return this.#keep(({ item }) => {
      const texts = [item, ...("parts" in item ? item.parts : [])].map(({ text }) => foldText(text));
      if (!words.every((word) => texts.some((text) => text.includes(word)))) return null;
      return { en: `its text has ${words.join(", ")}`, zh: `内容含有${words.join("、")}` };
    });
  }

  /** Items that commit to a number, of the sort asked for. */
  hasTarget(filter: TargetFilter = {}): Query<Item> {
    return this.#keep((row) => {
      const target = targetsOf(row).find((each) => isTarget(each, filter));
      return target && { en: `it says ${target.quote}`, zh: `含有“${target.quote}”` };
    });
  }

  /** Items for which a test of one's own is true. */
  where(test: (item: Item, row: Row<Item>) => boolean): Query<Item> {
    return this.#keep((row) =>
      test(row.item, row) ? { en: "it passes a test of the caller's", zh: "符合自定条件" } : null,
    );
  }

  /** Items in order of a key; those without one come last, equal ones stay as printed. */
  sort(key: SortKey<Item>, order: "ascending" | "descending" = "ascending"): Query<Item> {
    const valueFor = (row: Row<Item>): string | number | null =>
      typeof key === "function" ? key(row.item, row) : (row.item.deadline?.date ?? null);
    const sign = order === "ascending" ? 1 : -1;
    const explained = this.#explained;
    return this.#next(function* () {
      const keyed = [...explained()].map((row) => ({ row, value: valueFor(row) }));
      keyed.sort((a, b) => {
        if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
        return a.value === b.value ? 0 : a.value < b.value ? -sign : sign;
      });
      for (const { row } of keyed) yield row;
    });
  }

  /** Items from `start` up to `end`, from zero. */
  slice(start: number, end = Number.POSITIVE_INFINITY): Query<Item> {
    const explained = this.#explained;
    return this.#next(function* () {
      let index = 0;
      if (end <= start) return;
      for (const row of explained()) {
        if (index++ >= start) yield row;
        if (index >= end) return;
      }
    });
  }

  /** Work items instead of tasks: the parts of tasks that have parts, and the other tasks. */
  parts(): Query<WorkItem> {
    const explained = this.#explained;
    return this.#next(function* () {
      for (const { why, ...row } of explained()) for (const each of workItems(row)) yield { ...each, why };
    });
  }

  /** How many items there are. */
  count(): number {
    let count = 0;
    for (const _ of this.#explained()) count++;
    return count;
  }

  /** The first item; `undefined` where there is none. */
  first(): Item | undefined {
    for (const item of this) return item;
    return undefined;
  }

  /** All items. */
  toArray(): Item[] {
    return [...this];
  }

  /** Every item with its task and plan; what `workload` and the other counts take. */
  *rows(): Iterable<Row<Item>> {
    for (const { plan, task, item } of this.#explained()) yield { plan, task, item };
  }

  /** Every item with the reason for which each filter let it pass. */
  explain(): Explained<Item>[] {
    return [...this.#explained()];
  }

  /** Item after item, each found when it is asked for. */
  *[Symbol.iterator](): Iterator<Item> {
    for (const { item } of this.#explained()) yield item;
  }

  #next<Next extends WorkItem>(explained: () => Iterable<Explained<Next>>): Query<Next> {
    return new Query(explained, this.#options);
  }

  #keep(reason: (row: Row<Item>) => Bilingual | null | undefined): Query<Item> {
    const explained = this.#explained;
    return this.#next(function* () {
      for (const row of explained()) {
        const why = reason(row);
        if (why != null) yield { ...row, why: [...row.why, why] };
      }
    });
  }
}
