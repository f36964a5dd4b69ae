import { limitError } from "./limit-error.js";
import { type Limits, type Usage, useCells } from "./options.js";

/**
 * What one document has given so far. Counted while reading, since a small file can name a long string
 * a million times, and a megabyte of tags can hold a hundred thousand cells.
 */
export class Budget {
  /** The longest text that one cell or paragraph may have. */
  readonly longestText: number;
  readonly #limits: Limits;
  readonly #usage: Usage | undefined;
  #pieces = 0;
  #grids = 0;
  #text = 0;

  constructor(limits: Limits, usage?: Usage) {
    this.#limits = limits;
    this.#usage = usage;
    this.longestText = limits.cellText;
  }

  /** More cells, paragraphs outside cells, or paragraphs beside the first of a cell. Throws LIMIT_CELLS. */
  pieces(count: number): void {
    this.#pieces += count;
    useCells(this.#usage, this.#pieces);
    if (this.#pieces > this.#limits.cells) throw limitError("cells", this.#limits, this.#pieces);
  }

  /** One more table. Throws LIMIT_GRIDS. */
  grid(): void {
    this.#grids += 1;
    if (this.#grids > this.#limits.grids) throw limitError("grids", this.#limits, this.#grids);
  }

  /** Text of one cell or paragraph. Throws LIMIT_TEXT, or LIMIT_SIZE for all of it together. */
  text(length: number): void {
    if (length > this.#limits.cellText) throw limitError("cellText", this.#limits, length);
    this.#text += length;
    if (this.#text > this.#limits.unpackedBytes) throw limitError("unpackedBytes", this.#limits, this.#text);
  }
}
