import type { OfficePackage } from "../package.js";
import { skip, type XmlHandlers } from "../xml.js";
import { formatListNumber } from "./number-format.js";
import { integer, isOn } from "./on-off.js";
import type { Styles } from "./styles.js";

/** One level of a list (`w:lvl`). */
interface Level {
  start: number;
  format: string;
  /** What a custom format counts like: "001, 002, 003, ...". */
  pattern: string | null;
  /** "（%1）" as ["（", 0, "）"]: a number stands for the count of that level. */
  text: readonly (string | number)[];
  suffix: string;
  /** Shows the numbers of all levels in digits. */
  legal: boolean;
  /** The level, counted from one, that starts this one again; 0 for none, `null` for any above it. */
  restart: number | null;
  /** The paragraph style that is numbered on this level. */
  style: string | null;
}

/** Levels and running numbers that several lists may share (`w:abstractNum`). */
interface Scheme {
  levels: Map<number, Level>;
  /** A list style that has the levels instead. */
  listStyle: string | null;
  counts: (number | undefined)[];
}

/** A list as paragraphs name it (`w:num`). */
interface List {
  scheme: string;
  levels: Map<number, Level>;
  /** Numbers to start from where the list is first used, by level. */
  starts: Map<number, number>;
}

/** Where a paragraph stands in a list. `level` is null where only its style knows. */
export interface ListItem {
  listId: string;
  level: number | null;
  style: string | null;
}

const deepestLevel = 8;
/** Word keeps 2,047 lists. */
const mostLists = 20_000;
const longestText = 64;

/** Reads the lists of a document. */
export async function readNumbering(office: OfficePackage, part: string, styles: Styles): Promise<Numbering> {
  const numbering = new Numbering(styles);
  await office.scan(part, numbering.handlers());
  return numbering;
}

/** The automatic numbers of a document, counted in the order in which its paragraphs are met. */
export class Numbering {
  readonly #schemes = new Map<string, Scheme>();
  readonly #lists = new Map<string, List>();
  readonly #styles: Styles;

  /** `styles` is asked only where a list is defined by a style. */
  constructor(styles: Styles) {
    this.#styles = styles;
  }

  /** Counts a paragraph and gives what Word prints before it, "（三） "; `""` for a bullet or an unknown list. */
  next(item: ListItem): string {
    const list = this.#lists.get(item.listId);
    const scheme = list && this.#schemeOf(list);
    if (!scheme) return "";
    const levelOf = (depth: number) => list.levels.get(depth) ?? scheme.levels.get(depth);
    const depth = Math.min(Math.max(item.level ?? levelOfStyle(scheme, item.style), 0), deepestLevel);
    const level = levelOf(depth);
    if (!level) return "";

    const { counts } = scheme;
    const count = counts[depth];
    const restart = list.starts.get(depth);
    list.starts.delete(depth);
    counts[depth] = restart ?? (count === undefined ? level.start : count + 1);
    for (let deeper = depth + 1; deeper <= deepestLevel; deeper++) {
      const restartsAfter = levelOf(deeper)?.restart ?? deepestLevel + 1;
      if (depth < restartsAfter) counts[deeper] = undefined;
    }

    if (level.format === "bullet") return "";
    let label = "";
    for (const piece of level.text) {
      if (typeof piece === "string") {
        label += piece;
      } else {
        const { start, format, pattern } = levelOf(piece) ?? level;
        label += formatListNumber(counts[piece] ?? start, level.legal ? "decimal" : format, pattern);
      }
    }
    return label === "" || level.suffix === "nothing" ? label : `${label} `;
  }

  #schemeOf(list: List): Scheme | undefined {
    const scheme = this.#schemes.get(list.scheme);
    if (!scheme?.listStyle) return scheme;
    const { listId } = this.#styles(scheme.listStyle);
    return this.#schemes.get(this.#lists.get(listId ?? "")?.scheme ?? "");
  }

  /** What the elements of the part with the lists mean. */
  handlers(): XmlHandlers {
    let scheme: Scheme | null = null;
    let list: List | null = null;
    let override = 0;
    let level: Level | null = null;
    return {
      "w:pPr": skip,
      "w:rPr": skip,
      "w:numPicBullet": skip,
      // Only custom formats come with a second choice, for programs that do not know them.
      "mc:Fallback": skip,
      "w:abstractNum": {
        start: (element) => {
          if (this.#schemes.size === mostLists) return skip;
          scheme = { levels: new Map(), listStyle: null, counts: [] };
          this.#schemes.set(element.attribute("w:abstractNumId") ?? "", scheme);
          return undefined;
        },
        end: () => {
          scheme = null;
        },
      },
      "w:numStyleLink": {
        start: (element) => {
          if (scheme) scheme.listStyle = element.attribute("w:val");
        },
      },
      "w:num": {
        start: (element) => {
          if (this.#lists.size === mostLists) return skip;
          list = { scheme: "", levels: new Map(), starts: new Map() };
          this.#lists.set(element.attribute("w:numId") ?? "", list);
          return undefined;
        },
        end: () => {
          list = null;
        },
      },
      "w:abstractNumId": {
        start: (element) => {
          if (list) list.scheme = element.attribute("w:val") ?? "";
        },
      },
      "w:lvlOverride": {
        start: (element) => {
          override = integer(element, "w:ilvl") ?? 0;
        },
      },
      "w:startOverride": {
        start: (element) => {
          if (override <= deepestLevel) list?.starts.set(override, integer(element, "w:val") ?? 1);
        },
      },
      "w:lvl": {
        start: (element) => {
          level = {
            start: 1,
            format: "decimal",
            pattern: null,
            text: [],
            suffix: "tab",
            legal: false,
            restart: null,
            style: null,
          };
          const depth = integer(element, "w:ilvl") ?? 0;
          if (depth <= deepestLevel) (scheme ?? list)?.levels.set(depth, level);
        },
        end: () => {
          level = null;
        },
      },
      "w:start": {
        start: (element) => {
          if (level) level.start = integer(element, "w:val") ?? 1;
        },
      },
      "w:numFmt": {
        start: (element) => {
          if (!level) return;
          level.format = element.attribute("w:val") ?? "decimal";
          level.pattern = element.attribute("w:format");
        },
      },
      "w:lvlText": {
        start: (element) => {
          if (level) level.text = parseLevelText(element.attribute("w:val") ?? "");
        },
      },
      "w:suff": {
        start: (element) => {
          if (level) level.suffix = element.attribute("w:val") ?? "tab";
        },
      },
      "w:isLgl": {
        start: (element) => {
          if (level) level.legal = isOn(element);
        },
      },
      "w:lvlRestart": {
        start: (element) => {
          if (level) level.restart = integer(element, "w:val");
        },
      },
      "w:pStyle": {
        start: (element) => {
          if (level) level.style = element.attribute("w:val");
        },
      },
    };
  }
}

function levelOfStyle(scheme: Scheme, style: string | null): number {
  if (style === null) return 0;
  for (const [depth, level] of scheme.levels) if (level.style === style) return depth;
  return 0;
}

function parseLevelText(text: string): (string | number)[] {
  const pieces = text.slice(0, longestText).split(/(?<level>%[1-9])/u);
  return pieces
    .filter((piece) => piece !== "")
    .map((piece) => (/^%[1-9]$/u.test(piece) ? Number(piece.charAt(1)) - 1 : piece));
}
