/**
 * Tells a field's code from its result. Word writes both one after the other,
 * `begin PAGEREF _Toc1 separate 12 end`, and one field may stand in the code of another.
 */
export class Fields {
  readonly #open: ("code" | "result")[] = [];
  #codes = 0;

  /** Whether text here is an instruction to Word and not to be read. */
  get inCode(): boolean {
    return this.#codes > 0;
  }

  /** `w:fldCharType` */
  mark(type: string | null): void {
    if (type === "begin") {
      this.#open.push("code");
      this.#codes += 1;
    } else if (type === "separate" && this.#open.at(-1) === "code") {
      this.#open[this.#open.length - 1] = "result";
      this.#codes -= 1;
    } else if (type === "end" && this.#open.pop() === "code") {
      this.#codes -= 1;
    }
  }

  /** A code that is still open was damaged; it must not swallow what follows. A result may go on, as in a table of contents. */
  endParagraph(): void {
    if (this.#codes === 0) return;
    this.#open.length = 0;
    this.#codes = 0;
  }
}
