import { createHash } from "node:crypto";

/** A file of the package, by its path from the package's folder, with `/`. */
export interface PublishedFile {
  path: string;
  bytes: Uint8Array;
}

export const textFile = (path: string, text: string): PublishedFile => ({ path, bytes: Buffer.from(text) });

/** JSON as all our files have it, and as `fenjie parse` prints it: two spaces, a span such as `[4, 9]` on one line. */
export function jsonFile(path: string, value: unknown): PublishedFile {
  const text = JSON.stringify(value, null, 2).replace(/\[\n +(\d+),\n +(\d+)\n +\]/gu, "[$1, $2]");
  return textFile(path, `${text}\n`);
}

export const readText = ({ bytes }: PublishedFile): string => Buffer.from(bytes).toString("utf8");

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
