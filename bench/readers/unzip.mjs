import { inflateRawSync } from "node:zlib";

/** One part of a zip archive, found through the central directory and inflated by Node itself, nothing checked. */
export function unzip(bytes, wanted) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end--;
  let at = view.getUint32(end + 16, true);
  while (view.getUint32(at, true) === 0x02014b50) {
    const nameLength = view.getUint16(at + 28, true);
    const name = String.fromCharCode(...bytes.subarray(at + 46, at + 46 + nameLength));
    if (name === wanted) return inflateMember(bytes, view, at);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  throw new Error(`no ${wanted} in the archive`);
}

function inflateMember(bytes, view, entry) {
  const packedSize = view.getUint32(entry + 20, true);
  const member = view.getUint32(entry + 42, true);
  const start = member + 30 + view.getUint16(member + 26, true) + view.getUint16(member + 28, true);
  const packed = bytes.subarray(start, start + packedSize);
  return view.getUint16(entry + 10, true) === 0 ? packed : inflateRawSync(packed);
}
