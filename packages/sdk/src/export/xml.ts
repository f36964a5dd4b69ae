/** XML by hand: elements are strings, so that what is written is what is read here. */

type Attributes = Readonly<Record<string, string | number | null>>;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * Text as it stands in an element or attribute. Control characters and others that XML 1.0 cannot
 * hold are left out, and half a surrogate pair becomes U+FFFD.
 */
export const xmlText = (text: string): string =>
  text
    .replace(/[&<>"]/gu, (char) => entities[char] ?? char)
    .replace(/\p{Cc}/gu, (char) => ("\t\n\r".includes(char) ? char : ""))
    .replace(/[\u{fffe}\u{ffff}]/gu, "")
    .replace(/\p{Surrogate}/gu, "\u{fffd}");

/** An element; attributes that are `null` are left out, and children are XML already. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${xmlText(String(value)).replace(/\n/gu, "&#10;")}"`)
    .join("");
  const inner = children.join("");
  return inner === "" ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** A whole document, with its declaration. */
export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
