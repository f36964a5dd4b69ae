import { colophonEndings, colophonOpenings } from "../lexicon/colophon.js";

/*
 * The dump form: a document with tables as plain text, the way Word writes them.
 *
 *     附件                         a paragraph, then a blank line
 *
 *     ⇥序号                        a tab opens a cell
 *     ⇥工作内容
 *                                  a tab after a blank line opens the next row
 *     ⇥1
 *     ⇥新建学校3所。
 *                                  a blank line parts the paragraphs of a cell
 *     改造校舍2万平方米，
 *     年内完成。                    a bare newline is a line break
 *
 *
 *     注：……                       after two blank lines: outside the table
 *
 * `text/` reads it and `write-document.ts` writes it; what both must agree on stands here.
 */

/** Blank lines after a table before a paragraph that is not its last cell's. */
export const blankLinesAfterTable = 2;

/** Blank lines that part two tables; fewer are page breaks and empty paragraphs of a cell. */
export const blankLinesBetweenTables = 4;

/** True for a line that stands under a table though only one blank line parts them: 附件, 注：, 印发. */
export function isColophon(line: string): boolean {
  if (line.length > 200) return false;
  const bare = line.replace(/\s/gu, "");
  return (
    colophonOpenings.some((word) => bare.startsWith(word)) ||
    colophonEndings.some((word) => bare.endsWith(word))
  );
}
