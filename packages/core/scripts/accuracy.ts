import { addScores, fields, metadataFields, type Ratio, type Score } from "./score-corpus.js";

/** The documents of one part of the corpus with their scores. */
export interface ScoredSet {
  name: string;
  documents: { document: string; score: Score }[];
  /** Documents that are no breakdown, and whether they were refused. */
  refused: { document: string; right: boolean }[];
}

/** How a set was read the first time, before anything was mended with it in view. Shares of 1. */
export interface FirstReading {
  found: number;
  expected: number;
  matched: number;
  fields: Record<(typeof fields)[number], number>;
  metadata: Record<(typeof metadataFields)[number], number>;
}

const share = ({ right, of }: Ratio): string => (of === 0 ? "–" : (right / of).toFixed(3));
const cells = (values: readonly string[]): string => `| ${values.join(" | ")} |`;

const columns = ["document", "tasks", "precision", "recall", ...fields, ...metadataFields];

function rowOf(name: string, score: Score): string {
  return cells([
    name,
    String(score.expected),
    share({ right: score.matched, of: score.found }),
    share({ right: score.matched, of: score.expected }),
    ...fields.map((field) => share(score.fields[field])),
    ...metadataFields.map((field) => share(score.metadata[field])),
  ]);
}

function firstRow({ found, expected, matched, fields: of, metadata }: FirstReading): string {
  return cells([
    "first reading",
    String(expected),
    share({ right: matched, of: found }),
    share({ right: matched, of: expected }),
    ...fields.map((field) => of[field].toFixed(3)),
    ...metadataFields.map((field) => metadata[field].toFixed(3)),
  ]);
}

/** docs/accuracy.md: one table a set, documents and total, and the first reading of those that were held back. */
export function renderAccuracy(
  sets: readonly ScoredSet[],
  firstReadings: Readonly<Record<string, FirstReading>>,
): string {
  const sections = sets.map(({ name, documents, refused }) => {
    const first = firstReadings[name];
    const total = addScores(documents.map(({ score }) => score));
    return [
      `## ${name}`,
      "",
      cells(columns),
      cells(columns.map(() => "---")),
      ...documents.map(({ document, score }) => rowOf(document, score)),
      rowOf("**all**", total),
      ...(first === undefined ? [] : [firstRow(first)]),
      "",
      ...refused.map(
        ({ document, right }) =>
          `- ${document} is no breakdown: ${right ? "refused" : "read as one, wrongly"}.`,
      ),
      ...(refused.length === 0 ? [] : [""]),
    ].join("\n");
  });
  return `# How accurately documents are read

Made by \`npm run score\` from the labelled documents in [corpus](../corpus/README.md). A task counts as found when at least half of its
character pairs are those of its label; a field of a task is right when it equals the label, white space aside. Fields of tasks that were not found
count as wrong.

The documents in \`development\` were in view while the parser was built, so their figures only show that nothing has been lost since. Those
in the other parts were written by somebody who did not know the parser; "first reading" is what it made of them before anything was
mended with them in view, and the figure to expect on a new document.

How numbers are read is measured apart: [accuracy-targets.md](accuracy-targets.md).

${sections.join("\n")}`;
}
