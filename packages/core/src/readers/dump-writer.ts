import type { Span } from "../model/span.js";

/** Writes a text in the dump form (see `dump-form.ts`) and says where each part of it came to stand. */
export class DumpWriter {
  /** Engines add up such a text by reference and copy it once, in the end; nothing is gained by an array. */
  #text = "";

  /** How long the text is so far. */
  get length(): number {
    return this.#text.length;
  }

  toString(): string {
    return this.#text;
  }

  blankLines(count: number): void {
    this.#text += "\n".repeat(count);
  }

  /** A paragraph outside tables; gives the place where it begins. */
  paragraph(text: string): number {
    const start = this.#text.length;
    this.#text += text;
    this.#text += "\n\n";
    return start;
  }

  /** One cell; gives the place of each of its paragraphs. */
  cell(texts: readonly string[]): Span[] {
    const spans: Span[] = [];
    let separator = "\t";
    for (const text of texts) {
      this.#text += separator;
      const start = this.#text.length;
      this.#text += text;
      spans.push([start, this.#text.length]);
      separator = "\n\n";
    }
    this.#text += texts.length === 0 ? "\t\n" : "\n";
    return spans;
  }

  endRow(): void {
    this.#text += "\n";
  }
}
