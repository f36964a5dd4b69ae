import { type CharSet, type Concatenation, type Element, JS, type NoParent } from "refa";

/** A pattern as positions, one for each character class it prints, and the positions that may follow each. */
interface Positions {
  characters: CharSet[];
  /** A position occurs twice where two ways lead to it: both a+ of (a+)+ lead from a to a. */
  follow: number[][];
}

interface Fragment {
  first: number[];
  last: number[];
  nullable: boolean;
}

/** A bounded repetition ends by itself; so many copies show how it goes on. */
const mostCopies = 4;

function toPositions(source: string, flags: string): Positions {
  const { expression } = JS.Parser.fromLiteral({ source, flags }).parse({
    assertions: "ignore",
    backreferences: "disable",
    simplify: false,
  });
  const positions: Positions = { characters: [], follow: [] };
  const link = (from: readonly number[], to: readonly number[]): void => {
    for (const position of from) positions.follow[position]?.push(...to);
  };
  const either = (alternatives: readonly NoParent<Concatenation>[]): Fragment => {
    const all = alternatives.map(({ elements }) => elements.map(one).reduce(then, empty));
    return {
      first: all.flatMap(({ first }) => first),
      last: all.flatMap(({ last }) => last),
      nullable: all.some(({ nullable }) => nullable),
    };
  };
  const then = (before: Fragment, after: Fragment): Fragment => {
    link(before.last, after.first);
    return {
      first: before.nullable ? [...before.first, ...after.first] : before.first,
      last: after.nullable ? [...before.last, ...after.last] : after.last,
      nullable: before.nullable && after.nullable,
    };
  };
  const one = (element: NoParent<Element>): Fragment => {
    if (element.type === "CharacterClass") {
      const position = positions.characters.push(element.characters) - 1;
      positions.follow.push([]);
      return { first: [position], last: [position], nullable: false };
    }
    if (element.type === "Alternation") return either(element.alternatives);
    if (element.type !== "Quantifier") return empty;
    const { alternatives, min, max } = element;
    let all = empty;
    const copies = Math.max(Math.min(max, mostCopies, max === Number.POSITIVE_INFINITY ? min : max), 1);
    for (let copy = 1; copy <= copies && max > 0; copy++) {
      const turn = either(alternatives);
      if (copy === copies && max === Number.POSITIVE_INFINITY) link(turn.last, turn.first);
      all = then(all, copy > min ? { ...turn, nullable: true } : turn);
    }
    return all;
  };
  either(expression.alternatives);
  return positions;
}

const empty: Fragment = { first: [], last: [], nullable: true };

/**
 * Whether a pattern can read some text round a loop in two ways, as `(?:a+)+` and `(?:甲乙|甲|乙)*` do: each
 * turn then doubles the ways to try, and a text that does not match takes exponential time.
 */
export function hasTwoWaysRound(source: string, flags: string): boolean {
  const { characters, follow } = toPositions(source, flags);
  const count = characters.length;
  const loops = components(count, (position) => follow[position] ?? []);
  const inside = (position: number): number[] =>
    (follow[position] ?? []).filter((next) => loops[next] === loops[position]);
  const loopsTwice = follow.some((_, position) => {
    const next = inside(position);
    return new Set(next).size < next.length;
  });
  if (loopsTwice) return true;

  // Two readers go round the same loop side by side, over the same characters.
  const pairs = new Map<number, number[]>();
  const pending = follow.flatMap((_, position) =>
    inside(position).length > 0 ? [position * count + position] : [],
  );
  for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
    if (pairs.has(pair)) continue;
    const others = inside(pair % count);
    const next = inside(Math.floor(pair / count)).flatMap((one) =>
      others
        .filter((other) => one === other || overlap(characters[one], characters[other]))
        .map((other) => one * count + other),
    );
    pairs.set(pair, next);
    pending.push(...next);
  }
  // Where they part and come to be where they were again, there are two ways round.
  const found = [...pairs.keys()];
  const indexOf = new Map(found.map((pair, index) => [pair, index]));
  const rounds = components(found.length, (index) =>
    (pairs.get(found[index] ?? 0) ?? []).map((pair) => indexOf.get(pair) ?? 0),
  );
  const isTogether = found.map((pair) => Math.floor(pair / count) === pair % count);
  const together = new Set(rounds.filter((_, index) => isTogether[index]));
  return rounds.some((round, index) => !isTogether[index] && together.has(round));
}

const overlap = (one: CharSet | undefined, other: CharSet | undefined): boolean =>
  one !== undefined && other !== undefined && !one.isDisjointWith(other);

/** For each node of a graph the strongly connected component it lies in (Tarjan's algorithm, without recursion). */
function components(size: number, next: (node: number) => readonly number[]): number[] {
  const order: number[] = new Array(size).fill(-1);
  const low: number[] = new Array(size).fill(0);
  const component: number[] = new Array(size).fill(-1);
  const open: number[] = [];
  const path: { node: number; rest: number[] }[] = [];
  let seen = 0;
  const enter = (node: number): void => {
    order[node] = low[node] = seen++;
    open.push(node);
    path.push({ node, rest: [...next(node)] });
  };
  for (let start = 0; start < size; start++) {
    if (order[start] === -1) enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { node, rest } = top;
      const to = rest.pop();
      if (to !== undefined) {
        if (order[to] === -1) enter(to);
        else if (component[to] === -1) low[node] = Math.min(low[node] ?? 0, order[to] ?? 0);
        continue;
      }
      path.pop();
      const above = path.at(-1)?.node;
      if (above !== undefined) low[above] = Math.min(low[above] ?? 0, low[node] ?? 0);
      if (low[node] !== order[node]) continue;
      for (let member = open.pop(); member !== undefined; member = open.pop()) {
        component[member] = node;
        if (member === node) break;
      }
    }
  }
  return component;
}
