/**
 * Places the cells of HTML rows the way browsers do: each takes the first slot of its row that no cell above
 * reaches into. For contenders that give rows and leave the rest to their users.
 */
export function layOut(rows) {
  const cells = [];
  /** For each column the first row that is free again. */
  const freeFrom = [];
  rows.forEach((rowCells, row) => {
    let column = 0;
    for (const { rowSpan, columnSpan, text } of rowCells) {
      while ((freeFrom[column] ?? 0) > row) column++;
      cells.push({ row, column, rowSpan, columnSpan, text });
      for (let at = 0; at < columnSpan; at++) freeFrom[column++] = row + rowSpan;
    }
  });
  return cells;
}
