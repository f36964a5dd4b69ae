import { Inflate } from "fflate";

/** Deflate gives at most 1032 bytes for one, so this much input cannot flood the memory at once. */
const stepBytes = 16 * 1024;

/**
 * Unpacks raw deflate data that should give `size` bytes.
 *
 * Throws a plain `Error` where the data is broken or gives more than `size`; what comes
 * out may be shorter. `inflate.node.ts` does the same with zlib.
 */
export function inflateRaw(packed: Uint8Array, size: number): Uint8Array {
  const unpacked = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new Error("more data than declared");
    unpacked.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += stepBytes) {
    inflate.push(packed.subarray(at, at + stepBytes), at + stepBytes >= packed.length);
  }
  return unpacked.subarray(0, length);
}

/** The checksum that zip writes beside each member. */
export function crc32(bytes: Uint8Array): number {
  const table = crcTable();
  let crc = -1;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function crcTable(): Int32Array {
  return Int32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  });
}
