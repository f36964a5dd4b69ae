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
  private text = "";
  /** What was added last: looking into a text that still grows would copy it each time. */
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
    let wordStart = 0;
    for (let at = 0; at <= source.length; at++) {
      const code = at < source.length ? source.charCodeAt(at) : 0x20;
      if (code > 0x20 || !isWhite(code)) continue;
      if (at > wordStart) this.addWord(source.slice(wordStart, at));
      wordStart = at + 1;
      if (at === source.length) return;
      if (code === 0x0a) this.pending = "line end";
      else if (this.pending === "") this.pending = "space";
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
    if (this.text !== "") this.push(this.text, this.headingLevel);
    this.text = "";
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
    this.text += part;
    this.last = part;
  }
}

function isWhite(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;
}
