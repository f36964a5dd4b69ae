import type { Bilingual } from "./diagnostic.js";

/** Every way an input can be refused. Anything less than these is a diagnostic. */
export type FenjieErrorCode =
  | "EMPTY_INPUT"
  | "UNKNOWN_FORMAT"
  | "UNSUPPORTED_FORMAT"
  | "NOT_A_BREAKDOWN"
  | "BAD_ZIP"
  | "BAD_XML"
  | "BAD_OLE"
  | "BAD_PDF"
  | "BAD_CSV"
  | "BAD_ENCODING"
  | "BAD_META"
  | "NO_MAIN_PART"
  | "ENCRYPTED"
  | "UNSUPPORTED_VERSION"
  | "UNSUPPORTED_COMPRESSION"
  | "XML_DTD"
  | "LIMIT_SIZE"
  | "LIMIT_RATIO"
  | "LIMIT_CELLS"
  | "LIMIT_COLUMNS"
  | "LIMIT_DEPTH"
  | "LIMIT_TEXT"
  | "LIMIT_GRIDS";

const brand = Symbol.for("fenjie.error");

/**
 * The one thing fenjie throws: an unknown format, a container that cannot be opened,
 * an encrypted file or a limit exceeded. Tell it by `isFenjieError` and `code`, not by
 * `instanceof`: the ESM and CJS copies of a package have different classes.
 */
export class FenjieError extends Error {
  /** Which kind of refusal it is; never renamed. */
  readonly code: FenjieErrorCode;
  /** What, where and how to mend it, in both languages; `message` is the English one. */
  readonly text: Bilingual;
  /** The facts behind the message, such as `{ limit, found }`. */
  readonly data: Readonly<Record<string, unknown>>;

  /** `data` are the facts that the words of `text` were made of. */
  constructor(code: FenjieErrorCode, text: Bilingual, data: Readonly<Record<string, unknown>> = {}) {
    super(text.en);
    this.name = "FenjieError";
    this.code = code;
    this.text = text;
    this.data = data;
    Object.defineProperty(this, brand, { value: true });
  }
}

/** True for a `FenjieError` from any copy of the package. */
export function isFenjieError(error: unknown): error is FenjieError {
  return typeof error === "object" && error !== null && brand in error;
}
