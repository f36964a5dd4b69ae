import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFenjieError, type ParseResult, parse } from "../src/index.js";
import { openPlan } from "../src/model/index.js";
import { lostValues } from "../src/round-trip.js";
import {
  expectedOf,
  inventedPlan,
  print,
  renderClauses,
  renderDump,
  renderLines,
  renderPage,
  renderSpaces,
  withoutParts,
  wordsOf,
} from "./invented-plan.js";

/** How many documents each property is tried on; FENJIE_RUNS says another number. */
const runs = Number(process.env.FENJIE_RUNS ?? 120);

describe("an invented plan is read as it was meant", () => {
  test.each([
    ["a text dump", renderDump],
    ["a page with merged cells", renderPage],
  ])("from a table in %s, whatever the order, the words and the number of its columns", async (_, render) => {
    await fc.assert(
      fc.asyncProperty(inventedPlan, print, async (invented, printed) => {
        const { plan, document, diagnostics } = await parse(render(invented, printed));

        expect(plan && wordsOf(plan)).toEqual(expectedOf(invented, printed.columns));
        expect(plan && lostValues(plan, document.text, diagnostics)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  test("from a table whose cells are parted by wide gaps", async () => {
    const withoutGoals = inventedPlan.map(withoutParts).map(({ tasks, ...plan }) => ({
      ...plan,
      tasks: tasks.map((task) => ({ ...task, goal: "" })),
    }));
    await fc.assert(
      fc.asyncProperty(withoutGoals, async (invented) => {
        const { plan } = await parse(renderSpaces(invented));

        expect(plan && wordsOf(plan)).toEqual(expectedOf(invented));
      }),
      { numRuns: runs },
    );
  });

  test.each([
    ["closing clauses", renderClauses],
    ["labelled lines", renderLines],
  ])("from %s", async (_, render) => {
    await fc.assert(
      fc.asyncProperty(inventedPlan.map(withoutParts), async (invented) => {
        const { plan } = await parse(render(invented));

        expect(plan && wordsOf(plan)).toEqual(expectedOf(invented));
      }),
      { numRuns: runs },
    );
  });
});

/** What holds of every result: spans lie in the text, in order; the plan is valid and quotes the document. */
function holds({ plan, document, diagnostics }: ParseResult): void {
  const within = (spans: Iterable<readonly [number, number]>) =>
    [...spans].filter(([start, end]) => !(0 <= start && start <= end && end <= document.text.length));
  expect(within(spansIn(plan))).toEqual([]);
  expect(within(diagnostics.flatMap(({ span }) => (span === null ? [] : [span])))).toEqual([]);
  if (plan === null) return;
  expect(openPlan(JSON.parse(JSON.stringify(plan))).diagnostics).toEqual([]);
  for (const { spans } of plan.tasks.flatMap((task) => [task, ...task.parts])) {
    const starts = spans.text.map(([start]) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  }
  expect(lostValues(plan, document.text, diagnostics)).toEqual([]);
}

/** Every pair of numbers that stands as `span` or in `spans`, at any depth. */
function* spansIn(value: unknown, key = ""): Generator<readonly [number, number]> {
  if (Array.isArray(value)) {
    if (value.length === 2 && value.every((part) => typeof part === "number") && key !== "")
      yield value as [number, number];
    else for (const part of value) yield* spansIn(part, key);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, part] of Object.entries(value))
      yield* spansIn(part, key || (/^spans?$/u.test(name) ? name : ""));
  }
}

async function settles(input: Uint8Array | string): Promise<void> {
  let result: ParseResult;
  try {
    result = await parse(input);
  } catch (error) {
    if (isFenjieError(error)) return;
    throw error;
  }
  holds(result);
}

const pieces =
  "\t|\n|\n\n|\r\n| |　|\t序号\n|\t工作内容\n|\t牵头单位\n|\t责任单位\n|1．|（一）|一、|附件1|2031年任务分解表|住建局|各镇、|牵头单位：|（|）|[|区住建局牵头|负责|何  川|10月底前|。|、|；|— 3 —|？|?|12|<td>|| 甲 |\n注：|合计|共3项|教育局住建局|1O0|名(míng)".split(
    "|",
  );

test("any text settles in a result whose spans lie inside it", async () => {
  const text = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.array(fc.constantFrom(...pieces, "|"), { maxLength: 60 }).map((words) => words.join("")),
    },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
  );
  await fc.assert(fc.asyncProperty(text, settles), { numRuns: runs * 4 });
});

const corpus = new URL("../../../corpus/", import.meta.url);
const inputs = readdirSync(corpus, { recursive: true, encoding: "utf8" })
  .filter((file) => /(?:^|[\\/])input\.[^\\/]+$/u.test(file))
  .map((file) => new Uint8Array(readFileSync(new URL(file.replaceAll("\\", "/"), corpus))));

/** Bytes cut out, doubled, moved or put in; lines too, since layouts live by lines. */
const edit = fc.record({
  kind: fc.constantFrom("cut", "double", "swap", "insert"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  piece: fc.constantFrom(...pieces),
});

function edited(
  bytes: Uint8Array,
  edits: readonly (typeof edit extends fc.Arbitrary<infer E> ? E : never)[],
): Uint8Array {
  let lines = Buffer.from(bytes).toString("latin1").split("\n");
  for (const { kind, at, to, piece } of edits) {
    const from = Math.floor(at * lines.length);
    const other = Math.floor(to * lines.length);
    const [low, high] = [Math.min(from, other), Math.min(Math.max(from, other), Math.min(from, other) + 12)];
    if (kind === "cut") lines = lines.toSpliced(low, high - low);
    else if (kind === "double") lines = lines.toSpliced(high, 0, ...lines.slice(low, high));
    else if (kind === "swap") [lines[from], lines[other]] = [lines[other] ?? "", lines[from] ?? ""];
    else {
      const line = lines[from] ?? "";
      const column = Math.floor(to * line.length);
      lines[from] = line.slice(0, column) + Buffer.from(piece).toString("latin1") + line.slice(column);
    }
  }
  return new Uint8Array(Buffer.from(lines.join("\n"), "latin1"));
}

test("a document changed by chance gives a valid plan, none, or a typed error", async () => {
  expect(inputs.length).toBeGreaterThan(20);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...inputs),
      fc.array(edit, { minLength: 1, maxLength: 6 }),
      async (bytes, edits) => settles(edited(bytes, edits)),
    ),
    { numRuns: runs },
  );
});
