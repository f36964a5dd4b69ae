/** The namespaces that carry meaning for us, without what is the same in all, and the prefix that handlers use for each. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ["http://www.w3.org/XML/1998/namespace", "xml"],
  ["package/relationships", "rel"],
  ["officeDocument/relationships", "r"],
  ["markup-compatibility", "mc"],
  ["wordprocessingml/main", "w"],
  ["officeDocument/math", "m"],
  ["spreadsheetml/main", "x"],
]);

/**
 * The canonical prefix of a namespace, `""` for one that means nothing to us. Transitional and strict Office Open XML
 * write the same names under different addresses.
 */
export function canonicalPrefix(address: string): string {
  const name = address
    .replace(/^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\//u, "")
    .replace(/\/2006(?=\/|$)/u, "");
  return prefixes.get(name) ?? "";
}
