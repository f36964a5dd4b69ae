import { Refusal } from "./refusal.js";

const declaration = /^<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["'](?<label>[\w.:-]{1,40})["']/u;

/**
 * The same part in UTF-8 without a byte order mark. Office writes UTF-8, may write UTF-16, and small
 * programs declare GBK; what is already UTF-8 is not copied.
 *
 * Refuses (BAD_XML) an encoding nobody knows.
 */
export function toUtf8(bytes: Uint8Array, part: string): Uint8Array {
  const label = encodingOf(bytes);
  if (label === "utf-8") return bytes[0] === 0xef && bytes[1] === 0xbb ? bytes.subarray(3) : bytes;
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(label);
  } catch {
    throw new Refusal("xmlEncoding", { part, label });
  }
  return new TextEncoder().encode(decoder.decode(bytes));
}

function encodingOf(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  if (first !== 0x3c || second !== 0x3f) return "utf-8";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 300));
  const label = declaration.exec(head)?.groups?.label?.toLowerCase() ?? "utf-8";
  // A part that says UTF-16 in single bytes is UTF-8 with a wrong label.
  return label.startsWith("utf-16") || label === "us-ascii" || label === "utf8" ? "utf-8" : label;
}
