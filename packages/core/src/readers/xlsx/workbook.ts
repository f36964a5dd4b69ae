import type { OfficePackage } from "../package.js";
import { Refusal } from "../refusal.js";
import { skip } from "../xml.js";

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  name: string;
  /** The part with its cells. */
  part: string;
  hidden: boolean;
}

export interface Workbook {
  sheets: readonly SheetEntry[];
  /** Days count from 1904, as in files from old Macintosh computers. */
  date1904: boolean;
  sharedStrings: string | null;
  styles: string | null;
}

/**
 * Reads the list of sheets, in the order of their tabs. Sheets without cells (charts, macros) are not listed.
 *
 * Throws NO_MAIN_PART where the main part is no workbook.
 */
export async function readWorkbook(office: OfficePackage): Promise<Workbook> {
  const relations = await office.relations(office.mainPart);
  const partOf = (type: string) =>
    [...relations.values()].find((relation) => relation.type === type)?.part ?? null;
  const sheets: SheetEntry[] = [];
  let found = false;
  let date1904 = false;
  await office.scan(office.mainPart, {
    "x:workbook": {
      start() {
        found = true;
      },
    },
    "x:workbookPr": {
      start(element) {
        const value = element.attribute("date1904");
        date1904 = value === "1" || value === "true";
      },
    },
    "x:definedNames": skip,
    "x:extLst": skip,
    "x:sheet": {
      start(element) {
        const relation = relations.get(element.attribute("r:id") ?? "");
        if (relation?.type !== "worksheet") return;
        const state = element.attribute("state") ?? "visible";
        sheets.push({
          name: element.attribute("name") ?? "",
          part: relation.part,
          hidden: state !== "visible",
        });
      },
    },
  });
  if (!found) throw new Refusal("noMainPart", { part: office.mainPart });
  return { sheets, date1904, sharedStrings: partOf("sharedStrings"), styles: partOf("styles") };
}
