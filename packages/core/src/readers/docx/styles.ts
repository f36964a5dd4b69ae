import type { OfficePackage } from "../package.js";
import { skip, type XmlHandlers } from "../xml.js";
import { integer, isOn } from "./on-off.js";

/** What a style says about text, its ancestors' word included. */
export interface Style {
  /** 1 to 6 for a heading, as `Paragraph.headingLevel` counts. */
  headingLevel: number | null;
  listId: string | null;
  listLevel: number | null;
  hidden: boolean;
}

interface OwnStyle extends Omit<Style, "headingLevel" | "hidden"> {
  name: string;
  basedOn: string | null;
  outlineLevel: number | null;
  hidden: boolean | null;
}

/** Finds a style by its id; one that nobody declared is known by the id alone: "Heading1". */
export type Styles = (id: string) => Style;

const plain: Style = { headingLevel: null, listId: null, listLevel: null, hidden: false };
/** Word writes "heading 1" whatever its language, other programs the name that people see. */
const headingName = /^(?:heading|标题)\s?(?<level>[1-9])$/iu;
const deepestHeading = 6;
/** Word keeps 4,079. */
const mostStyles = 20_000;
/** Longer chains do not occur, and a chain may bite its own tail. */
const longestChain = 20;

/** Opens a document's styles. `part` is null where it has none. */
export async function readStyles(office: OfficePackage, part: string | null): Promise<Styles> {
  const own = new Map<string, OwnStyle>();
  let style: OwnStyle | null = null;
  const handlers: XmlHandlers = {
    "w:latentStyles": skip,
    "w:docDefaults": skip,
    "w:tblStylePr": skip,
    "w:tblPr": skip,
    "w:style": {
      start(element) {
        style = { name: "", basedOn: null, outlineLevel: null, listId: null, listLevel: null, hidden: null };
        if (own.size === mostStyles) return skip;
        own.set(element.attribute("w:styleId") ?? "", style);
        return undefined;
      },
      end() {
        style = null;
      },
    },
    "w:name": {
      start(element) {
        if (style) style.name = element.attribute("w:val") ?? "";
      },
    },
    "w:basedOn": {
      start(element) {
        if (style) style.basedOn = element.attribute("w:val");
      },
    },
    "w:outlineLvl": {
      start(element) {
        if (style) style.outlineLevel = integer(element, "w:val");
      },
    },
    "w:numId": {
      start(element) {
        if (style) style.listId = element.attribute("w:val");
      },
    },
    "w:ilvl": {
      start(element) {
        if (style) style.listLevel = integer(element, "w:val");
      },
    },
    "w:vanish": {
      start(element) {
        if (style) style.hidden = isOn(element);
      },
    },
  };
  if (part !== null) await office.scan(part, handlers);

  const known = new Map<string, Style>();
  return (id) => {
    if (!own.has(id)) return { ...plain, headingLevel: headingLevel(levelByName(id)) };
    const style = known.get(id) ?? resolve(own, id);
    known.set(id, style);
    return style;
  };
}

/** The nearest word counts: a style's own, then that of the one it is based on. */
function resolve(own: ReadonlyMap<string, OwnStyle>, id: string): Style {
  const chain: OwnStyle[] = [];
  for (let next = own.get(id); next && chain.length < longestChain; next = own.get(next.basedOn ?? ""))
    chain.push(next);
  const nearest = <T>(word: (style: OwnStyle) => T | null): T | null => {
    for (const style of chain) {
      const said = word(style);
      if (said !== null) return said;
    }
    return null;
  };
  // An outline level of 9 is Word's "body text".
  const outlineLevel = nearest((style) => style.outlineLevel) ?? nearest((style) => levelByName(style.name));
  return {
    headingLevel: headingLevel(outlineLevel),
    listId: nearest((style) => style.listId),
    listLevel: nearest((style) => style.listLevel),
    hidden: nearest((style) => style.hidden) ?? false,
  };
}

function levelByName(name: string): number | null {
  const level = headingName.exec(name)?.groups?.level;
  return level === undefined ? null : Number(level) - 1;
}

/** Word's outline levels count from 0 to 8; 9 is body text. */
export function headingLevel(outlineLevel: number | null): number | null {
  if (outlineLevel === null || outlineLevel < 0 || outlineLevel > 8) return null;
  return Math.min(outlineLevel + 1, deepestHeading);
}
