import { joinBrokenRows } from "./join-broken-rows.js";
import { parseCsv } from "./parse-csv.js";

/** What parts fields, most telling first; the full-width ones are typed by hand. */
const delimiters = ["\t", ",", ";", "，", "；"] as const;
type Delimiter = (typeof delimiters)[number];

const sampleLength = 64 * 1024;
const sepLine = /^sep=(?<delimiter>[\t,;])\r?\n/iu;

export interface FoundDelimiter {
  delimiter: Delimiter;
  /** Where the table begins, past the `sep=` line that Excel writes. */
  start: number;
}

/**
 * The delimiter of a text whose lines are records, or `null` where they are not.
 *
 * Most records must have the same number of fields. Tabs say it by themselves; commas and semicolons also
 * stand in sentences, so there the first such record must look like a header, and full-width ones must fit every line.
 */
export function findDelimiter(text: string): FoundDelimiter | null {
  const stated = sepLine.exec(text);
  if (stated) return { delimiter: stated.groups?.delimiter as Delimiter, start: stated[0].length };

  const sample = wholeLines(text);
  let best: { delimiter: Delimiter; share: number } | null = null;
  for (const delimiter of delimiters) {
    if (!sample.includes(delimiter)) continue;
    const share = shareOfUsualRecords(sample, delimiter);
    if (share !== null && share > (best?.share ?? 0)) best = { delimiter, share };
  }
  return best && { delimiter: best.delimiter, start: 0 };
}

function shareOfUsualRecords(sample: string, delimiter: Delimiter): number | null {
  const parsed = parseCsv(sample, delimiter).records;
  const records = delimiter === "\t" ? joinBrokenRows(parsed).records : parsed;
  const countOfWidth = new Map<number, number>();
  for (const { fields } of records) {
    if (fields.length > 1) countOfWidth.set(fields.length, (countOfWidth.get(fields.length) ?? 0) + 1);
  }
  const [width, count] = [...countOfWidth].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0]);
  if (count < 2) return null;

  const first = records.findIndex(({ fields }) => fields.length > 1);
  const last = records.findLastIndex(({ fields }) => fields.length > 1);
  const shareInside = count / (last + 1 - first);
  const share = count / records.length;
  // Rows above a spreadsheet's header hold a title and blanks.
  const usual = records.filter(({ fields }) => fields.length === width);
  const header = usual.find(({ fields }) => fields.filter((field) => field.trim() !== "").length * 2 > width);
  const looksLikeHeader = (header ?? usual[0])?.fields.every(
    (field) => field.length <= 20 && !field.includes("。"),
  );
  switch (delimiter) {
    case "\t": {
      // Rows of more than two cells are a table, whatever sections and notes stand between them.
      const shareOfRows = count / records.filter(({ fields }) => fields.length > 1).length;
      if (width > 2 && shareOfRows >= 0.8 && shareInside >= 0.3) return shareOfRows;
      return shareInside >= 0.6 && (width > 2 || share >= 0.6) ? shareInside : null;
    }
    case ",":
    case ";":
      return share >= (width > 2 ? 0.6 : 0.9) && looksLikeHeader ? share : null;
    default:
      return share >= 0.95 && width > 2 && count > 2 && looksLikeHeader ? share : null;
  }
}

function wholeLines(text: string): string {
  if (text.length <= sampleLength) return text;
  const end = text.lastIndexOf("\n", sampleLength);
  return text.slice(0, end < 0 ? sampleLength : end);
}
