import { zipSync } from "fflate";
import { element, xmlDocument, xmlText } from "./xml.js";

/** A file inside an Office Open XML package. */
export interface OfficePart {
  /** Without a slash in front: "word/document.xml". */
  path: string;
  contentType: string;
  xml: string;
  /** The relations of this part: the other's path from this part's folder, and the relation's type. */
  relations?: readonly { id: string; type: string; target: string }[];
}

export const officeSchema = "http://schemas.openxmlformats.org/officeDocument/2006";
const packageSchema = "http://schemas.openxmlformats.org/package/2006";

/** Zip writes local time and none before 1980: its first moment, whatever the zone, so that equal parts are equal bytes. */
const noTime = "1980-01-01T00:00:00";

/** Puts parts into a package; the first is the main one. The same parts give the same bytes. */
export function officePackage(
  parts: readonly [OfficePart, ...OfficePart[]],
  title: string | null,
): Uint8Array {
  const properties: OfficePart = {
    path: "docProps/core.xml",
    contentType: "application/vnd.openxmlformats-package.core-properties+xml",
    xml: element(
      "cp:coreProperties",
      {
        "xmlns:cp": `${packageSchema}/metadata/core-properties`,
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      },
      title === null ? "" : element("dc:title", {}, xmlText(title)),
      element("dc:language", {}, "zh-CN"),
    ),
  };
  const all = [...parts, properties];
  const roots = [
    { id: "rId1", type: `${officeSchema}/relationships/officeDocument`, target: parts[0].path },
    { id: "rId2", type: `${packageSchema}/relationships/metadata/core-properties`, target: properties.path },
  ];
  const files = [
    ["[Content_Types].xml", contentTypes(all)],
    ["_rels/.rels", relationships(roots)],
    ...all.flatMap(({ path, xml, relations }) => [
      [path, xml],
      ...(relations === undefined
        ? []
        : [[path.replace(/(?<![^/])[^/]+$/u, "_rels/$&.rels"), relationships(relations)]]),
    ]),
  ] as [path: string, xml: string][];
  const encoder = new TextEncoder();
  return zipSync(Object.fromEntries(files.map(([path, xml]) => [path, encoder.encode(xmlDocument(xml))])), {
    mtime: noTime,
  });
}

const contentTypes = (parts: readonly OfficePart[]): string =>
  element(
    "Types",
    { xmlns: `${packageSchema}/content-types` },
    element("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }),
    ...parts.map(({ path, contentType }) =>
      element("Override", { PartName: `/${path}`, ContentType: contentType }),
    ),
  );

const relationships = (relations: NonNullable<OfficePart["relations"]>): string =>
  element(
    "Relationships",
    { xmlns: `${packageSchema}/relationships` },
    ...relations.map(({ id, type, target }) =>
      element("Relationship", { Id: id, Type: type, Target: target }),
    ),
  );
