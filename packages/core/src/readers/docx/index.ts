import type { Diagnostic } from "../../model/diagnostic.js";
import type { Result } from "../../model/result.js";
import type { SourceDocument } from "../../model/source-document.js";
import { Budget } from "../budget.js";
import { undecodableBytes } from "../diagnostics.js";
import type { ReadOptions } from "../options.js";
import { noMainPart, once, openPackage } from "../package.js";
import { writeDocument } from "../write-document.js";
import { bodyHandlers } from "./body.js";
import { coveredText, hiddenText, trackedChanges } from "./diagnostics.js";
import { Numbering } from "./numbering.js";
import { Story } from "./story.js";
import { readStyles } from "./styles.js";

const mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/**
 * Reads a .docx file (or .docm, .dotx) as it looks on paper: tracked changes accepted, hidden text left out,
 * automatic numbers written in, text boxes after the paragraph they hang on. Footnotes, headers and footers are not read.
 *
 * Throws a `FenjieError`: EMPTY_INPUT, BAD_ZIP, BAD_XML, XML_DTD, NO_MAIN_PART, ENCRYPTED,
 * UNSUPPORTED_COMPRESSION or a `LIMIT_*` code.
 */
export function readDocx(bytes: Uint8Array, options?: ReadOptions): Result<SourceDocument> {
  const office = openPackage(bytes, options, "word/document.xml");
  const part = once(() => {
    const relations = [...office.relations(office.mainPart).values()];
    return (type: string) => relations.find((relation) => relation.type === type)?.part ?? null;
  });
  const styles = once(() => readStyles(office, part()("styles")));
  const numbering = once(() => new Numbering(office, part()("numbering"), styles));
  const story = new Story({ styles, numbering, budget: new Budget(office.limits) });
  let isDocument = false;
  office.scan(
    office.mainPart,
    bodyHandlers(story, () => {
      isDocument = true;
    }),
  );
  if (!isDocument) throw noMainPart(office.mainPart);

  const { value, diagnostics } = writeDocument(story.body.blocks, {
    reader: "docx",
    mediaType,
    limits: office.limits,
  });
  return { value, diagnostics: [...noticed(story, office.unreadable()), ...diagnostics] };
}

/** What was left out or guessed in the document as a whole. */
function noticed(
  { trackedChanges: changes, hiddenTexts, coveredTexts }: Story,
  unreadable: number,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (unreadable > 0) diagnostics.push(undecodableBytes({ count: unreadable, encoding: "UTF-8" }, null));
  if (changes > 0) diagnostics.push(trackedChanges({ count: changes }, null));
  if (hiddenTexts > 0) diagnostics.push(hiddenText({ count: hiddenTexts }, null));
  if (coveredTexts > 0) diagnostics.push(coveredText({ count: coveredTexts }, null));
  return diagnostics;
}
