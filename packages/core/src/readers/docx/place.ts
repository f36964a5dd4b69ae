import type { RawBlock, RawTable } from "../../grid/raw-table.js";

const noBlocks: RawBlock[] = [];
const noTexts: string[] = [];
const noTables: RawTable[] = [];

/**
 * Where paragraphs and tables go when they end. The body and text boxes keep their order; a cell keeps texts
 * and tables apart. There are many places, so no list is made before it is needed.
 */
export class Place {
  blocks: readonly RawBlock[] = noBlocks;
  texts: readonly string[] = noTexts;
  tables: readonly RawTable[] = noTables;
  /** Text of a paragraph whose end is deleted: it runs on into the next one here. */
  running = "";
  /** Of a cell: whether it only continues another, so that nobody sees it. */
  covered = false;
  readonly isCell: boolean;
  /** The place around it; `null` for the body. */
  readonly outer: Place | null;

  constructor(isCell: boolean, outer: Place | null) {
    this.isCell = isCell;
    this.outer = outer;
  }

  add(block: RawBlock): void {
    if (!this.isCell) {
      if (this.blocks === noBlocks) this.blocks = [];
      (this.blocks as RawBlock[]).push(block);
    } else if (block.kind === "table") {
      if (this.tables === noTables) this.tables = [];
      (this.tables as RawTable[]).push(block);
    } else {
      this.addText(block.text);
    }
  }

  /** A paragraph of a cell, where only its text counts. */
  addText(text: string): void {
    // Most cells have one.
    if (this.texts === noTexts) this.texts = [text];
    else (this.texts as string[]).push(text);
  }
}
