import type { RawBlock } from "../../grid/raw-table.js";
import type { Budget } from "../budget.js";
import { isBlank } from "../ink.js";
import { Fields } from "./fields.js";
import type { Numbering } from "./numbering.js";
import { Place } from "./place.js";
import { headingLevel, type Style, type Styles } from "./styles.js";
import { TableBuilder } from "./table-builder.js";

/** What paragraphs refer to, and what they may use up. */
export interface StorySources {
  styles: Styles;
  /** `null` where the document has no lists. */
  numbering: Numbering | null;
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
  /** Its end mark is hidden: without other text nothing is seen of it, not even a number. */
  markHidden: boolean;
  runHidden: boolean | null;
  /** The open run is the mark of a footnote. */
  noteMark: boolean;
  /** The paragraph in whose text box this one stands. */
  outer: OpenParagraph | null;
  /** Where it goes when it ends. */
  place: Place;
}

/**
 * The text of a document while it is read: paragraphs and tables in the order in which they end up on paper.
 * Knows what is open; which element of the file means what stands in `body.ts`.
 */
export class Story {
  readonly body = new Place(false, null);
  readonly fields = new Fields();
  paragraph: OpenParagraph | null = null;
  table: TableBuilder | null = null;
  trackedChanges = 0;
  hiddenTexts = 0;
  coveredTexts = 0;

  readonly #sources: StorySources;
  #lastStyle: { id: string; style: Style } | null = null;
  /** Where the next block goes; `null` after the start of a paragraph, until a text box in it needs a place. */
  #place: Place | null;
  /** The innermost open cell. */
  #cell: Place | null = null;
  readonly #outerCells: (Place | null)[] = [];
  readonly #outerTables: { table: TableBuilder | null; paragraph: OpenParagraph | null }[] = [];
  #blockCount = 0;
  #tableCount = 0;

  constructor(sources: StorySources) {
    this.#sources = sources;
    this.#place = this.body;
  }

  /** Adds to the open paragraph what is seen on paper, and counts what is not. */
  add(text: string): void {
    const { paragraph } = this;
    if (paragraph === null || paragraph.noteMark || this.fields.inCode) return;
    if (paragraph.runHidden ?? paragraph.hidden) {
      if (!isBlank(text)) this.hiddenTexts += 1;
      return;
    }
    paragraph.text += text;
    const { budget } = this.#sources;
    if (paragraph.text.length > budget.longestText) budget.text(paragraph.text.length);
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
      markHidden: false,
      runHidden: null,
      noteMark: false,
      outer: this.paragraph,
      place: this.#here(),
    };
    this.#place = null;
  }

  endParagraph(): void {
    const { paragraph } = this;
    if (paragraph === null) return;
    const box = this.#place;
    const { place } = paragraph;
    this.#place = place;
    this.paragraph = paragraph.outer;
    this.fields.endParagraph();

    const text = place.running === "" ? paragraph.text : place.running + paragraph.text;
    place.running = paragraph.runsOn ? text : "";
    if (!paragraph.runsOn) this.#addParagraph(text, paragraph);
    if (box !== null) for (const block of box.blocks) this.#add(block);
    if (place === this.body) this.#blockCount += 1;
  }

  setStyle(id: string): void {
    if (this.paragraph === null) return;
    // Neighbours mostly share a style.
    if (this.#lastStyle?.id !== id) this.#lastStyle = { id, style: this.#sources.styles(id) };
    this.paragraph.styleId = id;
    this.paragraph.style = this.#lastStyle.style;
    this.paragraph.hidden = this.#lastStyle.style.hidden;
    this.paragraph.markHidden = this.paragraph.hidden;
  }

  setRunStyle(id: string): void {
    if (this.paragraph && this.#sources.styles(id).hidden) this.paragraph.runHidden = true;
  }

  endRun(): void {
    if (this.paragraph === null) return;
    this.paragraph.runHidden = null;
    this.paragraph.noteMark = false;
  }

  startTable(): void {
    this.#sources.budget.grid();
    this.#outerTables.push({ table: this.table, paragraph: this.paragraph });
    this.table = new TableBuilder(this.#tableCount);
    this.paragraph = null;
    this.#tableCount += 1;
  }

  endTable(): void {
    const place = this.#here();
    if (this.table) place.add(this.table.finish());
    const outer = this.#outerTables.pop();
    this.table = outer?.table ?? null;
    this.paragraph = outer?.paragraph ?? null;
    if (place === this.body) this.#blockCount += 1;
  }

  startCell(): void {
    this.#outerCells.push(this.#cell);
    this.#cell = new Place(true, this.#here());
    this.#place = this.#cell;
    this.table?.startCell();
  }

  /** Called when the open cell has said how it is merged. */
  endCellMarks(): void {
    if (this.table && this.#cell) this.#cell.covered = this.table.isCovered() || this.table.cell.deleted;
  }

  endCell(): void {
    const cell = this.#cell;
    if (cell === null) return;
    this.#endRunning();
    this.#sources.budget.pieces(Math.max(1, cell.texts.length));
    if (this.table) {
      const isEmpty = cell.texts.length === 0 && cell.tables.length === 0;
      if (cell.covered && !isEmpty && !this.table.cell.deleted) this.coveredTexts += 1;
      this.table.endCell(cell.texts, cell.tables);
    }
    this.#place = cell.outer;
    this.#cell = this.#outerCells.pop() ?? null;
  }

  endBody(): void {
    this.#endRunning();
  }

  #here(): Place {
    this.#place ??= new Place(false, null);
    return this.#place;
  }

  /** The paragraph that a deleted end would run on into is not there. */
  #endRunning(): void {
    const place = this.#here();
    if (place.running !== "") this.#addParagraph(place.running, null);
    place.running = "";
  }

  #addParagraph(text: string, paragraph: OpenParagraph | null): void {
    const blank = isBlank(text);
    const label = paragraph === null || (blank && paragraph.markHidden) ? "" : this.#listLabel(paragraph);
    if (blank && label === "") return;
    const whole = blank ? label.trimEnd() : label + text;
    this.#sources.budget.text(whole.length);
    const place = this.#here();
    if (place.isCell) {
      place.addText(whole);
      return;
    }
    this.#add({
      kind: "paragraph",
      text: whole,
      headingLevel: paragraph === null ? null : this.#headingLevel(paragraph),
      origin: { kind: "block", block: this.#blockCount },
    });
  }

  #add(block: RawBlock): void {
    const place = this.#here();
    if (place === this.body) this.#sources.budget.pieces(1);
    place.add(block);
  }

  #headingLevel({ outlineLevel, style }: OpenParagraph): number | null {
    if (outlineLevel !== null) return headingLevel(outlineLevel);
    return style === null ? null : style.headingLevel;
  }

  /** A number counts only where it is printed; Word counts nothing under a merged cell. */
  #listLabel({ listId, listLevel, style, styleId }: OpenParagraph): string {
    const list = listId ?? style?.listId ?? null;
    if (list === null || list === "0" || this.#cell?.covered) return "";
    const level = listLevel ?? style?.listLevel ?? null;
    return this.#sources.numbering?.next({ listId: list, level, style: styleId }) ?? "";
  }
}
