import { withoutBlanks } from "../text/blanks.js";
import { readNumberMark } from "../text/numbering.js";
import { blank, type CleanText, type Reading } from "../text/reading.js";
import type { Item, Line } from "./items.js";
import { attachmentMark, attachmentWithTitle, dateLine, salutation, signatureAt } from "./marks.js";
import { isMetadataTable, type Metadata, readMetadata } from "./metadata.js";
import { captionTitle, isTitle, takeTitle } from "./title.js";

/** A stretch of the document with a title of its own: the notice, or one attachment. */
export interface Section {
  /** 附件1, where it is printed. */
  marker: Line | null;
  title: Reading;
  /** What follows the title. */
  items: Item[];
  /** Whether the stretch ends in a signature with a date, as notices do. */
  signed: boolean;
}

export interface Frame {
  sections: Section[];
  metadata: Metadata;
}

/** Cuts a document into its sections and reads what it says of itself. */
export function readFrame(source: CleanText, items: readonly Item[]): Frame {
  const metadata = readMetadata(source, items);
  const sections = cutSections(
    items.filter((item) => !isMetadataTable(source, item)),
    metadata,
  );
  return { sections, metadata };
}

function cutSections(items: readonly Item[], metadata: Metadata): Section[] {
  let above: Line | undefined;
  const sections: Section[] = [{ marker: null, title: blank, items: [], signed: false }];
  let addressed = false;
  const printed = new Set<string>();
  const named = new Set<string>();
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    const section = sections.at(-1);
    if (item === undefined || section === undefined) continue;
    if (item.kind === "line") {
      const text = withoutBlanks(item.folded);
      addressed ||= salutation.test(text);
      if (attachmentMark.test(text) || opensAttachment(items, index)) {
        sections.push({ marker: item, title: blank, items: [], signed: false });
        printed.clear();
        continue;
      }
      const signature = text.length < 60 ? signatureAt(item, above) : null;
      if (signature !== null) {
        // The office above its date belongs to no paragraph.
        if (signature.issuer === above?.reading && section.items.at(-1) === above) section.items.pop();
        above = item;
        section.signed = true;
        sections.push({ marker: null, title: blank, items: [], signed: false });
        printed.clear();
        continue;
      }
      above = item;
      for (const name of namedPlans(item)) named.add(name);
      const isNotice = addressed || /\d{4}年|政府工作报告/u.test(text);
      // The title printed again at the top of a page opens nothing.
      const isNew = !printed.has(text);
      printed.add(text);
      const opens =
        (section.items.length > 1 && named.size > 0 && isNamed(items, index, named)) ||
        (section.items.length > 2 && isNotice && opensPlan(items, index));
      if (isNew && opens) {
        sections.push({ marker: null, title: blank, items: [], signed: false });
        printed.clear();
        printed.add(text);
        addressed = false;
      }
    }
    if (opensSheet(item, sections.at(-1)))
      sections.push({ marker: null, title: blank, items: [], signed: false });
    sections.at(-1)?.items.push(item);
  }
  return sections.map((section) => takeTitle(section, metadata));
}

/** 现将《…方案》印发给你们: the plans that a notice sends. */
const namedPlans = ({ folded }: Line): string[] =>
  /印发|转发|制定/u.test(folded)
    ? [...folded.matchAll(/《(?<name>[^《》]{5,60})》/gu)].map(({ groups }) =>
        withoutBlanks(groups?.name ?? ""),
      )
    : [];

/** Whether a line, or it and the next one, is the title of a plan that was named before. */
function isNamed(items: readonly Item[], index: number, named: ReadonlySet<string>): boolean {
  const [line, next] = [items[index], items[index + 1]];
  if (line?.kind !== "line" || !line.opens) return false;
  const text = withoutBlanks(line.folded);
  return named.has(text) || (next?.kind === "line" && named.has(text + withoutBlanks(next.folded)));
}

/** A table with a title of its own inside it, as each sheet of a workbook has, below another table. */
const opensSheet = (item: Item, section: Section | undefined): boolean =>
  item.kind === "table" &&
  captionTitle(item.header?.captions ?? []).text !== "" &&
  section?.items.some((above) => above.kind === "table" && above.header !== null) === true;

/** Whether an attachment or a plan with a title of its own begins here. */
export function isSectionStart(items: readonly Item[], index: number): boolean {
  const item = items[index];
  return (
    item?.kind === "line" &&
    (attachmentMark.test(withoutBlanks(item.folded)) ||
      opensAttachment(items, index) ||
      dateLine.test(withoutBlanks(item.folded)) ||
      opensPlan(items, index))
  );
}

/** 附件1：2023年任务分解表 as the line above a table or a list, not in the notice's list of attachments. */
function opensAttachment(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.kind !== "line" || !attachmentWithTitle.test(item.folded) || item.folded.length > 80)
    return false;
  const after = items.slice(index + 1, index + 9);
  const signs = after.some((next) => next.kind === "line" && dateLine.test(withoutBlanks(next.folded)));
  const next = after[0];
  return (
    !signs &&
    next !== undefined &&
    (next.kind === "table" ? next.header !== null : !/^(?:\d|附)/u.test(next.folded))
  );
}

/** A plan's title in the midst of a document: what the notice's text above cannot hold. */
function opensPlan(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.kind !== "line" || !item.opens || readNumberMark(item.reading.text) !== null) return false;
  const [above, next] = [items[index - 1], items[index + 1]];
  // …人民政府关于 | 落实…重点工作的意见
  if (above?.kind === "line" && /(?:关于|印发|转发)$/u.test(above.folded)) return false;
  const follows = next === undefined || next.kind === "table" || next.opens;
  return (
    follows &&
    isTitle(item.folded, true) &&
    !/(?:通知|如下|\(续表?\)|\(续\))$/u.test(withoutBlanks(item.folded))
  );
}
