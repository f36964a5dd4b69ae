import type { Result } from "../../model/result.js";
import type { SourceDocument } from "../../model/source-document.js";
import { Budget } from "../budget.js";
import type { ReadOptions } from "../options.js";
import { openPackage } from "../package.js";
import { inWords, Refusal } from "../refusal.js";
import { faultsInWords, writeDocument } from "../write-document.js";
import { bodyHandlers } from "./body.js";
import { Story } from "./story.js";
import { readStyles } from "./styles.js";

const mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/**
 * Reads a .docx file (or .docm, .dotx) as it looks on paper: tracked changes accepted, hidden text left out,
 * automatic numbers written in, text boxes after the paragraph they hang on. Footnotes, headers and footers are not read.
 *
 * Rejects with a `FenjieError`: EMPTY_INPUT, BAD_ZIP, BAD_XML, XML_DTD, NO_MAIN_PART, ENCRYPTED,
 * UNSUPPORTED_COMPRESSION or a `LIMIT_*` code.
 */
export function readDocx(bytes: Uint8Array, options?: ReadOptions): Promise<Result<SourceDocument>> {
  return inWords(() => read(bytes, options));
}

async function read(bytes: Uint8Array, options?: ReadOptions): Promise<Result<SourceDocument>> {
  const office = await openPackage(bytes, options, "word/document.xml");
  const relations = [...(await office.relations(office.mainPart)).values()];
  const part = (type: string) => relations.find((relation) => relation.type === type)?.part ?? null;
  const styles = await readStyles(office, part("styles"));
  const lists = part("numbering");
  // Many documents have no lists, and how they are counted is a good part of this reader.
  const numbering =
    lists === null ? null : await (await import("./numbering.js")).readNumbering(office, lists, styles);
  const story = new Story({ styles, numbering, budget: new Budget(office.limits, options?.usage) });
  let isDocument = false;
  await office.scan(
    office.mainPart,
    bodyHandlers(story, () => {
      isDocument = true;
    }),
  );
  if (!isDocument) throw new Refusal("noMainPart", { part: office.mainPart });

  const { value, faults } = writeDocument(story.body.blocks, {
    reader: "docx",
    mediaType,
    limits: office.limits,
    usage: options?.usage,
  });
  const diagnostics = await faultsInWords(faults);
  const unreadable = office.unreadable();
  if (story.trackedChanges + story.hiddenTexts + story.coveredTexts + unreadable > 0) {
    const { noticed } = await import("./noticed.js");
    diagnostics.unshift(...noticed(story, unreadable));
  }
  return { value, diagnostics };
}
