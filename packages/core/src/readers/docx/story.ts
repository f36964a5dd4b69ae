import type { RawBlock } from "../../grid/raw-table.js";
import type { Budget } from "../budget.js";
import { isBlank } from "../ink.js";
import { Fields } from "./fields.js";
import type { Numbering } from "./numbering.js";
import { headingLevel, type Style, type Styles } from "./styles.js";
import { TableBuilder } from "./table-builder.js";

/** Opened only when a paragraph asks for them: many files need neither. */
export interface StorySources {
  styles: () => Styles;
  numbering: () => Numbering;
  budget: Budget;
}

/** What a paragraph and its runs say of themselves before their text. */
interface OpenParagraph {
  text: string;
  styleId: string | null;
  style: Style | null;
  outlineLevel: number | null;
  listId: string | null;
  listLevel: number | null;
  /** Its end mark is deleted: it runs on into the next paragraph. */
  runsOn: boolean;
  /** Hidden by its style; a run may say otherwise. */
  hidden: boolean;
  runHidden: boolean | null;
  /** The open run is the mark of a footnote. */
  noteMark: boolean;
  /** The paragraph in whose text box this one stands. */
  outer: OpenParagraph | null;
  /** Where it goes when it ends. */
  place: RawBlock[];
}

/**
 * The text of a document while it is read: paragraphs and tables in the order in which they end up on paper.
 * Knows what is open; which element of the file means what stands in `body.ts`.
 */
export class Story {
  readonly blocks: RawBlock[] = [];
  readonly fields = new Fields();
  paragraph: OpenParagraph | null = null;
  table: TableBuilder | null = null;
  trackedChanges = 0;
  hiddenTexts = 0;
  coveredTexts = 0;

  readonly #sources: StorySources;
  #lastStyle: { id: string; style: Style } | null = null;
  /** Where the next block goes: the body, a cell, or after the paragraph whose text box it stands in. */
  #place: RawBlock[];
  #blockCount = 0;
  #tableCount = 0;
  /** Whether the open cell only continues another, so that nobody sees it. */
  #covered = false;
  readonly #tables: { table: TableBuilder | null; paragraph: OpenParagraph | null }[] = [];
  readonly #cells: { place: RawBlock[]; covered: boolean }[] = [];
  /** Text that runs on into the next paragraph of the same place. */
  readonly #running = new Map<RawBlock[], string>();

  constructor(sources: StorySources) {
    this.#sources = sources;
    this.#place = this.blocks;
  }

  /** Adds to the open paragraph what is seen on paper, and counts what is not. */
  add(text: string): void {
    const { paragraph } = this;
    if (paragraph === null || paragraph.noteMark || this.fields.inCode) return;
    if (!(paragraph.runHidden ?? paragraph.hidden)) paragraph.text += text;
    else if (!isBlank(text)) this.hiddenTexts += 1;
  }

  startParagraph(): void {
    this.paragraph = {
      text: "",
      styleId: null,
      style: null,
      outlineLevel: null,
      listId: null,
      listLevel: null,
      runsOn: false,
      hidden: false,
      runHidden: null,
      noteMark: false,
      outer: this.paragraph,
      place: this.#place,
    };
    this.#place = [];
  }

  endParagraph(): void {
    const { paragraph } = this;
    if (paragraph === null) return;
    const inBoxes = this.#place;
    this.#place = paragraph.place;
    this.paragraph = paragraph.outer;
    this.fields.endParagraph();

    const text = this.#takeRunning() + paragraph.text;
    if (paragraph.runsOn) this.#running.set(this.#place, text);
    else this.#addParagraph(text, paragraph);
    for (const block of inBoxes) this.#add(block);
    this.#countBlock();
  }

  setStyle(id: string): void {
    if (this.paragraph === null) return;
    // Neighbours mostly share a style.
    if (this.#lastStyle?.id !== id) this.#lastStyle = { id, style: this.#sources.styles()(id) };
    this.paragraph.styleId = id;
    this.paragraph.style = this.#lastStyle.style;
    this.paragraph.hidden = this.#lastStyle.style.hidden;
  }

  setRunStyle(id: string): void {
    if (this.paragraph && this.#sources.styles()(id).hidden) this.paragraph.runHidden = true;
  }

  endRun(): void {
    if (this.paragraph === null) return;
    this.paragraph.runHidden = null;
    this.paragraph.noteMark = false;
  }

  startTable(): void {
    this.#sources.budget.grid();
    this.#tables.push({ table: this.table, paragraph: this.paragraph });
    this.table = new TableBuilder(this.#tableCount);
    this.paragraph = null;
    this.#tableCount += 1;
  }

  endTable(): void {
    if (this.table) this.#place.push(this.table.finish());
    const outer = this.#tables.pop();
    this.table = outer?.table ?? null;
    this.paragraph = outer?.paragraph ?? null;
    this.#countBlock();
  }

  startCell(): void {
    this.#cells.push({ place: this.#place, covered: this.#covered });
    this.#place = [];
    this.#covered = false;
    this.table?.startCell();
  }

  /** Called when the open cell has said how it is merged. */
  endCellMarks(): void {
    if (this.table) this.#covered = this.table.isCovered() || this.table.cell.deleted;
  }

  endCell(): void {
    const outer = this.#cells.pop();
    const running = this.#takeRunning();
    if (running !== "") this.#addParagraph(running, null);
    const blocks = this.#place;
    this.#sources.budget.pieces(Math.max(1, blocks.length));
    if (this.table) {
      if (this.#covered && blocks.length > 0 && !this.table.cell.deleted) this.coveredTexts += 1;
      this.table.endCell(blocks);
    }
    this.#place = outer?.place ?? this.blocks;
    this.#covered = outer?.covered ?? false;
  }

  endBody(): void {
    const running = this.#takeRunning();
    if (running !== "") this.#addParagraph(running, null);
  }

  #takeRunning(): string {
    if (this.#running.size === 0) return "";
    const text = this.#running.get(this.#place) ?? "";
    this.#running.delete(this.#place);
    return text;
  }

  #addParagraph(text: string, paragraph: OpenParagraph | null): void {
    const label = paragraph === null ? "" : this.#listLabel(paragraph);
    const blank = isBlank(text);
    if (blank && label === "") return;
    const whole = blank ? label.trimEnd() : label + text;
    this.#sources.budget.text(whole.length);
    this.#add({
      kind: "paragraph",
      text: whole,
      headingLevel: paragraph === null ? null : this.#headingLevel(paragraph),
      origin: { kind: "block", block: this.#blockCount },
    });
  }

  #add(block: RawBlock): void {
    if (this.#place === this.blocks) this.#sources.budget.pieces(1);
    this.#place.push(block);
  }

  #countBlock(): void {
    if (this.#place === this.blocks) this.#blockCount += 1;
  }

  #headingLevel({ outlineLevel, style }: OpenParagraph): number | null {
    if (outlineLevel !== null) return headingLevel(outlineLevel);
    return style === null ? null : style.headingLevel;
  }

  /** A number counts only where it is printed; Word counts nothing under a merged cell. */
  #listLabel({ listId, listLevel, style, styleId }: OpenParagraph): string {
    const list = listId ?? style?.listId ?? null;
    if (list === null || list === "0" || this.#covered) return "";
    const level = listLevel ?? style?.listLevel ?? null;
    return this.#sources.numbering().next({ listId: list, level, style: styleId });
  }
}
