/**
 * The origin cells of a sheet, for contenders that give cell values and merged ranges apart. Ranges are
 * `{ top, left, bottom, right }`, all four inside; rows and columns count from zero.
 */
export function mergedCells({ rows, columns, ranges, textAt }) {
  const covered = new Uint8Array(rows * columns);
  const spans = new Map();
  for (const { top, left, bottom, right } of ranges) {
    for (let row = top; row <= bottom; row++)
      covered.fill(1, row * columns + left, row * columns + right + 1);
    covered[top * columns + left] = 0;
    spans.set(top * columns + left, { rowSpan: bottom - top + 1, columnSpan: right - left + 1 });
  }
  const cells = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const slot = row * columns + column;
      if (covered[slot] === 1) continue;
      const { rowSpan, columnSpan } = spans.get(slot) ?? single;
      cells.push({ row, column, rowSpan, columnSpan, text: textAt(row, column) });
    }
  }
  return cells;
}

const single = { rowSpan: 1, columnSpan: 1 };

/** `"C4"` as row 3, column 2. */
export function place(reference) {
  let column = 0;
  let at = 0;
  for (; reference.charCodeAt(at) > 0x39; at++) column = column * 26 + reference.charCodeAt(at) - 0x40;
  return { row: Number(reference.slice(at)) - 1, column: column - 1 };
}
