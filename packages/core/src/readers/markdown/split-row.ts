/** The cells of a line at its pipes; `\|` is no pipe. Outer pipes give a blank cell at either end. */
export function splitRow(line: string): string[] {
  const cells: string[] = [];
  let start = 0;
  for (let pipe = line.indexOf("|"); pipe >= 0; pipe = line.indexOf("|", pipe + 1)) {
    if (line[pipe - 1] === "\\") continue;
    cells.push(line.slice(start, pipe).trim());
    start = pipe + 1;
  }
  cells.push(line.slice(start).trim());
  return cells;
}

/** How many cells `splitRow` would give. */
export function countCells(line: string): number {
  let count = 1;
  for (let pipe = line.indexOf("|"); pipe >= 0; pipe = line.indexOf("|", pipe + 1)) {
    if (line[pipe - 1] !== "\\") count += 1;
  }
  return count;
}

/** True for `---|:--:|---`, with outer pipes or without. */
export function isAlignmentRow(line: string): boolean {
  if (!line.includes("|") || !/^[\s|:-]+$/u.test(line)) return false;
  const inner = splitRow(line).filter((cell) => cell !== "");
  return inner.length > 0 && inner.every((cell) => /^:?-+:?$/u.test(cell));
}
