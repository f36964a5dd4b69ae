import type { Span } from "../model/span.js";

/** Writes a text in the dump form (see `dump-form.ts`) and says where each part of it came to stand. */
export class DumpWriter {
  private readonly parts: string[] = [];
  /** How long the text is so far. */
  length = 0;

  toString(): string {
    return this.parts.join("");
  }

  blankLines(count: number): void {
    this.write("\n".repeat(count));
  }

  /** A paragraph outside tables; gives the place where it begins. */
  paragraph(text: string): number {
    const start = this.length;
    this.write(text);
    this.write("\n\n");
    return start;
  }

  /** One cell; gives the place of each of its paragraphs. */
  cell(texts: readonly string[]): Span[] {
    this.write("\t");
    const spans = texts.map((text, index): Span => {
      if (index > 0) this.write("\n\n");
      this.write(text);
      return [this.length - text.length, this.length];
    });
    this.write("\n");
    return spans;
  }

  endRow(): void {
    this.write("\n");
  }

  private write(part: string): void {
    this.parts.push(part);
    this.length += part.length;
  }
}
