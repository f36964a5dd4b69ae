import type { Cell, Grid } from "../model/source-document.js";
import { fold } from "../text/fold.js";
import { type CleanText, type Reading, readPiece, trimReading } from "../text/reading.js";
import { listedRole } from "./label.js";
import { isUnitRole } from "./label-places.js";

const describesTask = new Set(["name", "task", "content"]);
/** A card holds the fields of one task. */
const mostFields = 40;

/**
 * A table that is one task, its labels beside what they say (重点工作 | 整治沿街乱搭乱建, or two such pairs a row), as lines:
 * 重点工作：整治沿街乱搭乱建. `null` for any other table.
 */
export function readCard(source: CleanText, grid: Grid): Reading[] | null {
  if (grid.cells.length > mostFields * 2) return null;
  const filled = grid.cells
    .map((cell) => ({ cell, reading: trimReading(readPiece(source, cell.paragraphs)) }))
    .filter(({ reading }) => reading.text !== "");
  const fields: { label: Reading; value: Reading }[] = [];
  for (let index = 0; index < filled.length; index += 2) {
    const [label, value] = [filled[index], filled[index + 1]];
    if (label === undefined || value === undefined || !standsBeside(label.cell, value.cell)) return null;
    if (listedRole(label.reading.text) === null) return null;
    fields.push({ label: label.reading, value: value.reading });
  }
  const roles = fields.map(({ label }) => listedRole(label.text));
  const isTask =
    roles.some((role) => role !== null && describesTask.has(role)) &&
    roles.some((role) => role !== null && (isUnitRole(role) || role === "leaders"));
  return isTask ? fields.map(({ label, value }) => withColon(label, value)) : null;
}

const standsBeside = (label: Cell, value: Cell): boolean =>
  label.row === value.row && label.column < value.column;

function withColon(label: Reading, value: Reading): Reading {
  if (/:$/u.test(fold(label.text))) return { text: label.text + value.text, at: [...label.at, ...value.at] };
  return { text: `${label.text}：${value.text}`, at: [...label.at, -1, ...value.at] };
}
