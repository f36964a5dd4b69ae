import type { Span } from "../model/span.js";

/** Most cells of some tables are blank, and one list will do for all of those. */
const noSpans: readonly Span[] = [];

/** Writes a text in the dump form (see `dump-form.ts`) and says where each part of it came to stand. */
export class DumpWriter {
  readonly #parts: string[] = [];
  /** How long the text is so far. */
  length = 0;

  toString(): string {
    return this.#parts.join("");
  }

  blankLines(count: number): void {
    this.#write("\n".repeat(count));
  }

  /** A paragraph outside tables; gives the place where it begins. */
  paragraph(text: string): number {
    const start = this.length;
    this.#write(text);
    this.#write("\n\n");
    return start;
  }

  /** One cell; gives the place of each of its paragraphs. */
  cell(texts: readonly string[]): readonly Span[] {
    if (texts.length === 0) {
      this.#write("\t\n");
      return noSpans;
    }
    this.#write("\t");
    const spans = texts.map((text, index) => this.#cellParagraph(text, index > 0));
    this.#write("\n");
    return spans;
  }

  #cellParagraph(text: string, follows: boolean): Span {
    if (follows) this.#write("\n\n");
    const start = this.length;
    this.#write(text);
    return [start, this.length];
  }

  endRow(): void {
    this.#write("\n");
  }

  #write(part: string): void {
    this.#parts.push(part);
    this.length += part.length;
  }
}
