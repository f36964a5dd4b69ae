import { parseOffice } from "officeparser";

/** The cells of the first table or sheet. It gives the place and the spans of each. */
export const read = async (bytes) => {
  const { content } = await parseOffice(Buffer.from(bytes));
  const table = content.find(({ type }) => type === "table" || type === "sheet");
  return table.children.flatMap(({ children }) =>
    children.map(({ text, children: paragraphs, metadata }) => ({
      row: metadata.row,
      column: metadata.col,
      rowSpan: metadata.rowSpan ?? 1,
      columnSpan: metadata.colSpan ?? 1,
      text: paragraphs?.length > 0 ? paragraphs.map((paragraph) => paragraph.text).join("\n") : text,
    })),
  );
};
