import { skip, type XmlHandler, type XmlHandlers } from "../xml.js";
import { integer, isOn } from "./on-off.js";
import type { Story } from "./story.js";
import { symbolCharacter } from "./symbols.js";

/** Where the same mark speaks of a paragraph's end or of a row, and not of runs. */
type Owner = "paragraph" | "row";

/**
 * What the elements of a document mean to its story. Elements not named here, such as content controls,
 * hyperlinks and smart tags, are passed through. `found` is called when the part proves to be a document.
 */
export function bodyHandlers(story: Story, found: () => void): XmlHandlers {
  let properties: Owner | null = null;
  let keepsAllSpace = false;
  let keepsSpace = false;
  /** For each open AlternateContent, whether a branch was taken. */
  const branches: boolean[] = [];

  /** `w:rPr` in `w:pPr` speaks of the paragraph's end mark. */
  const propertiesOf = (owner: Owner): XmlHandler => ({
    start() {
      properties = owner;
    },
    end() {
      properties = null;
    },
  });
  const sign = (text: string): XmlHandler => ({ start: () => story.add(text) });
  const text: XmlHandler = {
    start(element) {
      keepsSpace = keepsAllSpace || element.attribute("xml:space") === "preserve";
    },
    text: (value) => story.add(asPrinted(value, keepsSpace)),
  };
  /** The footnote's number is Word's own; a sign that the author typed instead follows in the same run. */
  const noteReference: XmlHandler = {
    start(element) {
      const own = element.attribute("w:customMarkFollows");
      if (story.paragraph) story.paragraph.noteMark = own !== null && own !== "0" && own !== "false";
    },
  };
  const insertion: XmlHandler = {
    start() {
      story.trackedChanges += 1;
    },
  };
  const deletion: XmlHandler = {
    start() {
      story.trackedChanges += 1;
      if (properties === "row" && story.table) story.table.row.deleted = true;
      if (properties === "paragraph" && story.paragraph) story.paragraph.runsOn = true;
      return skip;
    },
  };
  /** The same thing for newer and older programs: only the first that comes is read. */
  const branch: XmlHandler = {
    start() {
      if (branches.at(-1)) return skip;
      branches.splice(-1, 1, true);
      return undefined;
    },
  };

  return {
    // Nothing to read in these.
    "w:tblPr": skip,
    "w:tblPrEx": skip,
    "w:tblGrid": skip,
    "w:tcBorders": skip,
    "w:tcMar": skip,
    "w:pBdr": skip,
    "w:tabs": skip,
    "w:sectPr": skip,
    "w:sdtPr": skip,
    "w:sdtEndPr": skip,
    // How something was formatted before a change.
    "w:pPrChange": skip,
    "w:rPrChange": skip,
    "w:tblPrChange": skip,
    "w:tblPrExChange": skip,
    "w:trPrChange": skip,
    "w:tcPrChange": skip,
    "w:sectPrChange": skip,
    // What is printed small above a ruby base.
    "w:rt": skip,
    "w:rubyPr": skip,

    "w:document": {
      start(element) {
        keepsAllSpace = element.attribute("xml:space") === "preserve";
      },
    },
    "w:body": { start: found, end: () => story.endBody() },

    "w:tbl": { start: () => story.startTable(), end: () => story.endTable() },
    "w:tr": { start: () => story.table?.startRow(), end: () => story.table?.endRow() },
    "w:trPr": propertiesOf("row"),
    "w:gridBefore": {
      start(element) {
        if (story.table) story.table.row.before = integer(element, "w:val") ?? 0;
      },
    },
    "w:gridAfter": {
      start(element) {
        if (story.table) story.table.row.after = integer(element, "w:val") ?? 0;
      },
    },
    "w:tblHeader": {
      start(element) {
        if (story.table) story.table.row.header = isOn(element);
      },
    },
    "w:tc": {
      start() {
        story.startCell();
        return story.table?.row.deleted ? skip : undefined;
      },
      end: () => story.endCell(),
    },
    "w:tcPr": {
      end: () => story.endCellMarks(),
    },
    "w:gridSpan": {
      start(element) {
        if (story.table) story.table.cell.columnSpan = Math.max(1, integer(element, "w:val") ?? 1);
      },
    },
    "w:vMerge": {
      start(element) {
        if (story.table) story.table.cell.verticalMerge = element.attribute("w:val") ?? "continue";
      },
    },
    "w:hMerge": {
      start(element) {
        if (story.table) story.table.cell.horizontalMerge = element.attribute("w:val") ?? "continue";
      },
    },
    "w:cellIns": insertion,
    "w:cellDel": {
      start() {
        story.trackedChanges += 1;
        if (story.table) story.table.cell.deleted = true;
      },
    },

    "w:p": { start: () => story.startParagraph(), end: () => story.endParagraph() },
    "w:pPr": propertiesOf("paragraph"),
    "w:pStyle": { start: (element) => story.setStyle(element.attribute("w:val") ?? "") },
    "w:outlineLvl": {
      start(element) {
        if (story.paragraph) story.paragraph.outlineLevel = integer(element, "w:val");
      },
    },
    "w:numId": {
      start(element) {
        if (story.paragraph) story.paragraph.listId = element.attribute("w:val");
      },
    },
    "w:ilvl": {
      start(element) {
        if (story.paragraph) story.paragraph.listLevel = integer(element, "w:val");
      },
    },

    "w:r": { end: () => story.endRun() },
    "w:rStyle": {
      start(element) {
        if (properties === null) story.setRunStyle(element.attribute("w:val") ?? "");
      },
    },
    "w:vanish": {
      start(element) {
        if (story.paragraph === null) return;
        if (properties === "paragraph") story.paragraph.markHidden = isOn(element);
        else story.paragraph.runHidden = isOn(element);
      },
    },
    "w:t": text,
    "m:t": text,
    "w:br": sign("\n"),
    "w:cr": sign("\n"),
    "w:tab": sign("\t"),
    "w:ptab": sign("\t"),
    "w:noBreakHyphen": sign("-"),
    "w:sym": {
      start(element) {
        const code = Number.parseInt(element.attribute("w:char") ?? "", 16);
        story.add(symbolCharacter(element.attribute("w:font") ?? "", code));
      },
    },
    "w:fldChar": { start: (element) => story.fields.mark(element.attribute("w:fldCharType")) },
    "w:footnoteReference": noteReference,
    "w:endnoteReference": noteReference,

    "w:ins": insertion,
    "w:moveTo": insertion,
    "w:del": deletion,
    "w:moveFrom": deletion,

    "mc:AlternateContent": { start: () => branches.push(false), end: () => branches.pop() },
    "mc:Choice": branch,
    "mc:Fallback": branch,
  };
}

/** Word shows a line end in the file as a space, and white space at the ends only where the file says so. */
function asPrinted(text: string, keepsSpace: boolean): string {
  const line = text.includes("\n") ? text.replaceAll("\n", " ") : text;
  if (keepsSpace) return line;
  let start = 0;
  let end = line.length;
  while (start < end && line.charCodeAt(start) <= 0x20) start++;
  while (end > start && line.charCodeAt(end - 1) <= 0x20) end--;
  return line.slice(start, end);
}
