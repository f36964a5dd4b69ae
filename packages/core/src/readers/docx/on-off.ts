import type { XmlElement } from "../xml.js";

/** Whether a switch such as `<w:vanish/>` is on: it is unless its value says otherwise, in any of Word's spellings. */
export function isOn(element: XmlElement): boolean {
  const value = element.attribute("w:val");
  return value === null || !(value === "0" || value === "false" || value === "off");
}

/** The whole number in an attribute, `null` where there is none. */
export function integer(element: XmlElement, name: string): number | null {
  const value = element.attribute(name);
  return value !== null && /^\s*[+-]?\d{1,9}\s*$/u.test(value) ? Number(value) : null;
}
