import { crc32, inflateRawSync } from "node:zlib";

/**
 * Unpacks raw deflate data that should give `size` bytes.
 *
 * Throws a plain `Error` where the data is broken or gives more than `size`; what comes
 * out may be shorter. `inflate.web.ts` does the same without Node.
 */
export function inflateRaw(packed: Uint8Array, size: number): Uint8Array {
  // One byte to spare keeps zlib from asking for a second chunk just to find the end.
  return inflateRawSync(packed, { chunkSize: Math.max(64, size + 1), maxOutputLength: Math.max(1, size) });
}

export { crc32 };
