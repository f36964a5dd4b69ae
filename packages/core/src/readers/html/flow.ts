const whiteSpaceOrWord = /[ \t\n\f\r]+|[^ \t\n\f\r]+/gu;
/** Scripts written without spaces: there a line end in the source stands for nothing. */
const unspaced = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u{20000}-\u{3FFFF}“”‘’…—]/u;
const printsNumber = /^[\d（(①-⑳一二三四五六七八九十第]/u;

/**
 * Collects the inline content of one place on the page, such as a cell, into paragraphs; `<br>` becomes `\n`.
 *
 * White space collapses as in CSS: to one space, to none at the ends of a line, and to none where
 * a source line ends between two Chinese characters. No-break spaces are text.
 */
export class Flow {
  /** Pieces of the current paragraph; `last` is the last of them with any text. */
  private parts: string[] = [];
  private last = "";
  private pending: "" | "space" | "line end" = "";
  private marker = "";
  private readonly push: (text: string, headingLevel: number | null) => void;
  /** The level that paragraphs have from now on. */
  headingLevel: number | null = null;

  constructor(push: (text: string, headingLevel: number | null) => void) {
    this.push = push;
  }

  addText(source: string): void {
    for (const [piece] of source.matchAll(whiteSpaceOrWord)) {
      if (" \t\n\f\r".includes(piece.charAt(0))) {
        if (this.pending !== "line end") this.pending = piece.includes("\n") ? "line end" : "space";
      } else {
        this.addWord(piece);
      }
    }
  }

  /** Text whose white space counts, as in `<pre>`. */
  addPreformatted(source: string): void {
    this.addWord(source);
  }

  /** The number of a list item, written before its text unless that prints one itself. */
  addMarker(marker: string): void {
    this.marker = marker;
  }

  breakLine(): void {
    this.add("\n");
    this.pending = "";
  }

  endParagraph(): void {
    if (this.parts.length > 0) this.push(this.parts.join(""), this.headingLevel);
    this.parts = [];
    this.last = "";
    this.pending = "";
  }

  private addWord(word: string): void {
    if (this.marker !== "") {
      if (!printsNumber.test(word)) this.add(this.marker);
      this.marker = "";
    }
    if (this.pending !== "" && this.last !== "" && this.last !== "\n") {
      const before = [...this.last.slice(-2)].at(-1) ?? "";
      const joins =
        this.pending === "line end" && unspaced.test(before) && unspaced.test([...word.slice(0, 2)][0] ?? "");
      if (!joins) this.add(" ");
    }
    this.pending = "";
    this.add(word);
  }

  private add(part: string): void {
    this.parts.push(part);
    this.last = part;
  }
}
