import { limitError } from "./limit-error.js";
import { defaultLimits, type Limits, type ReadOptions } from "./options.js";
import { Refusal } from "./refusal.js";
import { scanXml, type XmlHandlers } from "./xml.js";
import { openZip } from "./zip.js";

/** A zip archive has no longer names. */
const longestTarget = 0xffff;

/** An Office file: parts in a zip archive, tied together by relations. */
export interface OfficePackage {
  limits: Limits;
  /** The document or workbook itself, as the package names it. */
  mainPart: string;
  /** Walks through one part, if there is one and it is not empty. */
  scan(part: string, handlers: XmlHandlers): Promise<void>;
  /** Characters of all parts so far that could not be read and came out as U+FFFD. */
  unreadable(): number;
  /** What a part points to inside the package, by relation id. */
  relations(part: string): Promise<ReadonlyMap<string, Relation>>;
}

export interface Relation {
  /** The last word of its type: "styles", "worksheet" …, the same in transitional and strict files. */
  type: string;
  /** The name of the part it points to. */
  part: string;
}

/**
 * Opens a .docx or .xlsx file. `usualPart` is where the main part stands in files without relations.
 * Relations to the outside are never followed.
 *
 * Refuses with EMPTY_INPUT, LIMIT_SIZE, NO_MAIN_PART and as `openZip` does.
 */
export async function openPackage(
  bytes: Uint8Array,
  options: ReadOptions | undefined,
  usualPart: string,
): Promise<OfficePackage> {
  const limits = { ...defaultLimits, ...options?.limits };
  if (bytes.length === 0) throw new Refusal("empty");
  if (bytes.length > limits.bytes) throw limitError("bytes", limits, bytes.length);
  const zip = openZip(bytes, limits, options?.usage);

  let unreadable = 0;
  const scan = async (part: string, handlers: XmlHandlers): Promise<void> => {
    const content = zip.read(part);
    if (!content?.length) return;
    const bytes = isUtf8(content) ? content : (await import("./xml-encoding.js")).toUtf8(content, part);
    unreadable += scanXml(bytes, handlers, { limits, part });
  };
  const relations = async (part: string): Promise<Map<string, Relation>> => {
    const found = new Map<string, Relation>();
    await scan(relationsPart(part), {
      "rel:Relationship": {
        start(element) {
          if (element.attribute("TargetMode") === "External") return;
          const target = element.attribute("Target") ?? "";
          if (target === "" || target.length > longestTarget) return;
          const type = element.attribute("Type") ?? "";
          found.set(element.attribute("Id") ?? "", {
            type: type.slice(type.lastIndexOf("/") + 1),
            part: resolveTarget(part, target),
          });
          if (found.size > limits.parts) throw limitError("parts", limits, found.size);
        },
      },
    });
    return found;
  };

  const main = [...(await relations("")).values()].find(({ type }) => type === "officeDocument");
  const mainPart = main && zip.has(main.part) ? main.part : usualPart;
  if (!zip.has(mainPart)) throw new Refusal("noMainPart", { part: mainPart });
  return { limits, mainPart, scan, unreadable: () => unreadable, relations };
}

/** True for nearly every part: it says so, or says nothing and begins at once. */
function isUtf8(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 60));
  return /^<(?:[a-z]|\?xml [^>]{0,50}encoding=["']utf-8["'])/iu.test(head);
}

/** `word/document.xml` has its relations in `word/_rels/document.xml.rels`. */
function relationsPart(part: string): string {
  const name = part.lastIndexOf("/") + 1;
  return `${part.slice(0, name)}_rels/${part.slice(name)}.rels`;
}

/** Targets are relative to the folder of the part, or begin at the package's root. `..` never leaves the package. */
function resolveTarget(part: string, target: string): string {
  const folders = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.replaceAll("\\", "/").split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "" && step !== ".") folders.push(step);
  }
  return folders.join("/");
}
