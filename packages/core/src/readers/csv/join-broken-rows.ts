import { rowEnd } from "../broken-row.js";
import type { CsvRecord } from "./parse-csv.js";

export interface JoinedRecords {
  records: CsvRecord[];
  /** Those of them that were put together. */
  joined: CsvRecord[];
}

/**
 * Puts rows together again that line breaks in unquoted cells have cut.
 *
 * A whole row is as wide as the header, which seldom breaks and is as wide as any: of the widest and the
 * most frequent width the one that more rows come to.
 */
export function joinBrokenRows(records: readonly CsvRecord[]): JoinedRecords {
  const countOfWidth = new Map<number, number>();
  for (const { fields } of records)
    countOfWidth.set(fields.length, (countOfWidth.get(fields.length) ?? 0) + 1);
  countOfWidth.delete(1);
  const widest = [...countOfWidth.keys()].reduce((most, next) => Math.max(most, next), 0);
  const usual = [...countOfWidth].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0];

  const byUsual = joinTo(usual, records);
  if (widest === usual) return byUsual;
  const byWidest = joinTo(widest, records);
  return countWide(byWidest, widest) >= countWide(byUsual, usual) ? byWidest : byUsual;
}

function joinTo(width: number, records: readonly CsvRecord[]): JoinedRecords {
  const lines = records.map(({ fields }) => ({
    width: fields.length,
    // A serial number of its own, or the blank cell under one.
    opensRow: fields.length > 1 && /^\d*$/u.test((fields[0] ?? "").trim()),
  }));
  const rows: JoinedRecords = { records: [], joined: [] };
  for (let at = 0; at < records.length; ) {
    const pieces = records.slice(at, rowEnd(lines, at, width));
    const record = pieces.length === 1 ? (pieces[0] as CsvRecord) : joinRecords(pieces);
    if (pieces.length > 1) rows.joined.push(record);
    rows.records.push(record);
    at += pieces.length;
  }
  return rows;
}

/** The last field of a record and the first of the next are lines of one cell. */
function joinRecords(records: readonly CsvRecord[]): CsvRecord {
  const fields: string[] = [];
  for (const { fields: more } of records) {
    const cutCell = fields.pop();
    fields.push(cutCell === undefined ? (more[0] ?? "") : `${cutCell}\n${more[0] ?? ""}`, ...more.slice(1));
  }
  return { fields, line: records[0]?.line ?? 0 };
}

const countWide = ({ records }: JoinedRecords, width: number): number =>
  records.filter(({ fields }) => fields.length === width).length;
