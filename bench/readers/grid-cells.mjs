/** The cells of the largest grid that fenjie read, in the form in which every contender gives its cells. */
export function gridCells({ text, blocks }) {
  const grids = blocks.filter(({ kind }) => kind === "grid");
  const [grid] = grids.sort((one, other) => other.cells.length - one.cells.length);
  return grid.cells.map(({ row, column, rowSpan, columnSpan, paragraphs }) => ({
    row,
    column,
    rowSpan,
    columnSpan,
    text: paragraphs.map(([start, end]) => text.slice(start, end)).join("\n"),
  }));
}
