import { limitError } from "../limit-error.js";
import type { OfficePackage } from "../package.js";
import { skip, type XmlHandlers } from "../xml.js";
import { formatGeneral, type NumberFormat } from "./format-general.js";

/**
 * The strings that cells share, by number. Runs of rich text are joined; the readings above Japanese and
 * Chinese words are left out. `part` is null where the file has none.
 */
export async function readSharedStrings(
  office: OfficePackage,
  part: string | null,
): Promise<readonly string[]> {
  const strings: string[] = [];
  let text = "";
  const handlers: XmlHandlers = {
    "x:rPh": skip,
    "x:rPr": skip,
    "x:t": {
      text(value) {
        text += value;
      },
    },
    "x:si": {
      end() {
        strings.push(unescaped(text));
        text = "";
        if (strings.length > office.limits.cells) throw limitError("cells", office.limits, strings.length);
      },
    },
  };
  if (part !== null) await office.scan(part, handlers);
  return strings;
}

/** Excel writes signs that XML forbids as `_x000D_`, and such a text itself as `_x005F_x000D_`. */
export function unescaped(text: string): string {
  let plain = "";
  let from = 0;
  for (let at = text.indexOf("_x"); at >= 0; at = text.indexOf("_x", at)) {
    const digits = text.slice(at + 2, at + 6);
    if (text.charAt(at + 6) !== "_" || !/^[0-9A-F]{4}$/iu.test(digits)) {
      at += 2;
      continue;
    }
    const code = Number.parseInt(digits, 16);
    plain += text.slice(from, at) + (code === carriageReturn ? "" : String.fromCharCode(code));
    at += 7;
    from = at;
  }
  return from === 0 ? text : plain + text.slice(from);
}

const carriageReturn = 0x0d;

/** Excel's own last format. */
const mostFormats = 65_490;

/**
 * How numbers are printed, by the style number of a cell. `part` is null where the file has no styles. Where all
 * numbers are printed plainly, what knows of dates, percentages and Chinese numerals is not even loaded.
 */
export async function readNumberFormats(
  office: OfficePackage,
  part: string | null,
  date1904: boolean,
): Promise<(style: number) => NumberFormat> {
  const codes = new Map<number, string>();
  const formatIds: number[] = [];
  const handlers: XmlHandlers = {
    "x:fonts": skip,
    "x:fills": skip,
    "x:borders": skip,
    "x:cellStyleXfs": skip,
    "x:cellStyles": skip,
    "x:dxfs": skip,
    "x:tableStyles": skip,
    "x:colors": skip,
    "x:extLst": skip,
    "x:numFmt": {
      start(element) {
        const code = element.attribute("formatCode");
        if (code !== null && codes.size < mostFormats) codes.set(Number(element.attribute("numFmtId")), code);
      },
    },
    "x:xf": {
      start(element) {
        if (formatIds.length < mostFormats) formatIds.push(Number(element.attribute("numFmtId")));
      },
    },
  };
  if (part !== null) await office.scan(part, handlers);

  const isPlain = (id: number) => id === 0 || codes.get(id) === "General";
  if (formatIds.every(isPlain)) return () => formatGeneral;
  const { numberFormat } = await import("./number-format.js");
  const known = new Map<number, NumberFormat>();
  return (style) => {
    const id = formatIds[style] ?? 0;
    if (isPlain(id)) return formatGeneral;
    const format = known.get(id) ?? numberFormat(id, codes.get(id) ?? null, date1904);
    known.set(id, format);
    return format;
  };
}
