import { type Outline, wordsOf } from "./outline.js";
import { paragraph, wordDocument } from "./word-document.js";

/** An outline as a .docx: headings that Word lists in its navigation, numbers in bold. The same outline gives the same bytes. */
export function outlineToDocx({ title, intro, sections }: Outline): Uint8Array {
  const body = [
    paragraph(title, "Title"),
    paragraph(intro, "Text"),
    ...sections.flatMap(({ heading, items }) => [
      paragraph(heading, "Heading1"),
      ...items.map((item) => paragraph(`　${wordsOf(item)}`, "Item", item.number)),
    ]),
  ];
  return wordDocument(body, { title, wide: false });
}
