/** A text for reading, for whoever makes one out of a plan: a title, and sections of items. */
export interface Outline {
  /** The heading of the whole. */
  title: string;
  /** Stands under the title. */
  intro: string;
  /** In reading order; the heading of each, and what stands under it. */
  sections: readonly { heading: string; items: readonly OutlineItem[] }[];
}

/** One item of a section, such as a task with its number. */
export interface OutlineItem {
  /** What stands before the text; "" where there is no number. */
  number: string;
  /** The words of the item. */
  text: string;
  /** What is said of it, in brackets behind the text; `null` for nothing. */
  note: string | null;
}

/** The words of an item behind its number. */
export const wordsOf = ({ text, note }: OutlineItem): string => (note === null ? text : `${text}（${note}）`);
