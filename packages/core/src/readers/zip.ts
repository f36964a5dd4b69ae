import { crc32, inflateRaw } from "#inflate";
import { limitError } from "./limit-error.js";
import type { Limits, Usage } from "./options.js";
import { Refusal } from "./refusal.js";

/** An archive opened by its directory. Nothing is unpacked until it is asked for. */
export interface Zip {
  has(name: string): boolean;
  /** The bytes of one part; `null` where there is none of that name. */
  read(name: string): Uint8Array | null;
}

/** What the directory says of a member. None of it is believed before it is checked. */
interface Member {
  flags: number;
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  offset: number;
}

interface Directory {
  start: number;
  end: number;
  /** Bytes that stand before the archive, as in one with a program in front. */
  shift: number;
}

const endMark = 0x06054b50;
const end64Mark = 0x06064b50;
const locator64Mark = 0x07064b50;
const directoryMark = 0x02014b50;
const memberMark = 0x04034b50;
const longestComment = 0xffff;
const in64 = 0xffffffff;
const encrypted = 0x0001;
/** Small parts shrink by any ratio without harm. */
const ratioCountsFrom = 1024 * 1024;

/**
 * Opens a zip archive by its central directory. Names are keys of a Map and never paths; upper and lower
 * case, `\` and a leading `/` make no difference, as the Open Packaging Conventions ask.
 *
 * Refuses (BAD_ZIP) a directory that is missing, cut off or contradicts itself, LIMIT_SIZE for too many members;
 * `read` refuses with BAD_ZIP, ENCRYPTED, UNSUPPORTED_COMPRESSION, LIMIT_SIZE or LIMIT_RATIO.
 */
export function openZip(bytes: Uint8Array, limits: Limits, usage?: Usage): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  const members = readDirectory(bytes, view, directory, limits);
  let unpacked = 0;

  const read = (name: string): Uint8Array | null => {
    const member = members.get(keyOf(name));
    if (member === undefined) return null;
    if (member === "doubled") throw new Refusal("zipDoubled", { part: name });
    if (member.flags & encrypted) throw new Refusal("encrypted", { part: name });
    const { method, size, packedSize } = member;
    if (method !== 0 && method !== 8) throw new Refusal("packingMethod", { part: name, method });
    unpacked += size;
    if (unpacked > limits.unpackedBytes) throw limitError("unpackedBytes", limits, unpacked, name);
    if (size > ratioCountsFrom && size > packedSize * limits.ratio) {
      throw limitError("ratio", limits, Math.floor(size / Math.max(1, packedSize)), name);
    }
    const part = unpack(name, packedBytes(bytes, view, directory, name, member), member);
    if (usage) usage.unpackedBytes += part.length;
    return part;
  };
  return { has: (name) => members.has(keyOf(name)), read };
}

function keyOf(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//u, "").toLowerCase();
}

/** The end record stands last, before a comment of up to 64 kB. */
function findDirectory(view: DataView): Directory {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) !== endMark) continue;
    let end = at;
    let size = view.getUint32(at + 12, true);
    let offset = view.getUint32(at + 16, true);
    if (at >= 20 && view.getUint32(at - 20, true) === locator64Mark) {
      end = long(view, at - 12);
      if (end > at - 76 || view.getUint32(end, true) !== end64Mark) break;
      size = long(view, end + 40);
      offset = long(view, end + 48);
    }
    const start = end - size;
    const shift = start - offset;
    if (start < 0 || shift < 0) break;
    return { start, end, shift };
  }
  throw new Refusal("zipDirectoryMissing");
}

function readDirectory(
  bytes: Uint8Array,
  view: DataView,
  { start, end, shift }: Directory,
  limits: Limits,
): Map<string, Member | "doubled"> {
  const members = new Map<string, Member | "doubled">();
  const extents: { from: number; to: number }[] = [];
  let at = start;
  while (at + 46 <= end && view.getUint32(at, true) === directoryMark) {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end) break;
    const member = {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    widen(member, view, at + 46 + nameLength, extraLength);
    member.offset += shift;
    // Part names are ASCII; a member with any other name is never asked for.
    const name = keyOf(String.fromCharCode(...bytes.subarray(at + 46, at + 46 + nameLength)));
    members.set(name, members.has(name) ? "doubled" : member);
    extents.push({ from: member.offset, to: member.offset + 30 + nameLength + member.packedSize });
    if (extents.length > limits.parts) throw limitError("parts", limits, extents.length);
    at = next;
  }
  if (at !== end) throw new Refusal("zipDirectoryDamaged");

  extents.sort((a, b) => a.from - b.from);
  const overlap = extents.some(({ to }, index) => to > (extents[index + 1]?.from ?? start));
  if (overlap) throw new Refusal("zipOverlap");
  return members;
}

/** Sizes and offsets that do not fit 32 bits stand in an extra field, in this order. */
function widen(member: Member, view: DataView, extra: number, extraLength: number): void {
  for (let at = extra; at + 4 <= extra + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const fieldEnd = Math.min(at + 4 + view.getUint16(at + 2, true), extra + extraLength);
    let field = at + 4;
    for (const key of ["size", "packedSize", "offset"] as const) {
      if (member[key] !== in64 || field + 8 > fieldEnd) continue;
      member[key] = long(view, field);
      field += 8;
    }
    return;
  }
}

/** A 64-bit number; past 2^53 it is only compared and found too large. */
function long(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

/** The member's own header repeats its name with lengths of its own; the data follows. */
function packedBytes(
  bytes: Uint8Array,
  view: DataView,
  { start }: Directory,
  name: string,
  { offset, packedSize }: Member,
): Uint8Array {
  if (offset + 30 <= start && view.getUint32(offset, true) === memberMark) {
    const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (from + packedSize <= start) return bytes.subarray(from, from + packedSize);
  }
  throw new Refusal("zipMisplaced", { part: name });
}

function unpack(name: string, packed: Uint8Array, { method, size, crc }: Member): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = method === 0 ? packed : inflateRaw(packed, size);
  } catch {
    throw new Refusal("zipBroken", { part: name, size });
  }
  if (bytes.length !== size) throw new Refusal("zipShort", { part: name, size, found: bytes.length });
  if (crc32(bytes) !== crc) throw new Refusal("zipChecksum", { part: name });
  return bytes;
}
