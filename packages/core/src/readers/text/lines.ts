import { isBlank } from "../ink.js";

/** A place to come back to. */
export interface LineMark {
  start: number;
  number: number;
}

/** A cursor over the lines of a text: where the current one stands and what it opens. */
export class Lines {
  readonly text: string;
  /** `\r` in files of old Macs, which have no `\n` at all. */
  private readonly newline: string;
  /** The current line without its line end; `number` counts from zero. */
  start = 0;
  end = 0;
  number = 0;
  private next = 0;
  private nextCell = { start: -1, followsText: false };

  constructor(text: string) {
    this.text = text;
    this.newline = text.includes("\n") ? "\n" : "\r";
    this.measure();
  }

  get done(): boolean {
    return this.start >= this.text.length;
  }

  get opensCell(): boolean {
    return this.text.charCodeAt(this.start) === 9;
  }

  get blank(): boolean {
    return !this.opensCell && isBlank(this.text, this.start, this.end);
  }

  advance(): void {
    this.start = this.next;
    this.number += 1;
    this.measure();
  }

  mark(): LineMark {
    return { start: this.start, number: this.number };
  }

  reset(mark: LineMark): void {
    this.start = mark.start;
    this.number = mark.number;
    this.measure();
  }

  /** True when the next cell is opened right under a line of text: then the row goes on, whatever stands between. */
  get rowGoesOn(): boolean {
    const { text, newline } = this;
    if (this.nextCell.start < this.start) {
      const lineEnd = text.indexOf(`${newline}\t`, this.start);
      const found = lineEnd < 0 ? text.length : lineEnd;
      const lineStart = text.lastIndexOf(newline, found - 1) + 1;
      this.nextCell = { start: found, followsText: lineEnd >= 0 && !isBlank(text, lineStart, found) };
    }
    return this.nextCell.followsText;
  }

  private measure(): void {
    // Many lines are blank, and a search for each costs more than a look.
    const isEmpty = this.text[this.start] === this.newline;
    const found = isEmpty ? this.start : this.text.indexOf(this.newline, this.start);
    this.next = found < 0 ? this.text.length : found + 1;
    this.end = found < 0 ? this.text.length : found;
    if (this.newline === "\n" && this.end > this.start && this.text.charCodeAt(this.end - 1) === 13)
      this.end -= 1;
  }
}
