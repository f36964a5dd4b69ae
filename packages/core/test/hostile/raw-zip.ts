import { crc32, deflateRawSync } from "node:zlib";

/** One member, and what its directory entry says of it where that is not the truth. */
export interface Member {
  name: string;
  content: string | Uint8Array;
  method?: number;
  flags?: number;
  crc?: number;
  size?: number;
  packedSize?: number;
  offset?: number;
}

/** Writes a zip archive that may lie. Content is deflated unless `method` says otherwise. */
export function rawZip(
  members: readonly Member[],
  { entries = members.length, directoryOffset = 0 } = {},
): Uint8Array {
  const written: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let length = 0;
  for (const member of members) {
    const content =
      typeof member.content === "string" ? new TextEncoder().encode(member.content) : member.content;
    const name = new TextEncoder().encode(member.name);
    const { method = 8, flags = 0, crc = crc32(content), size = content.length } = member;
    const packed = method === 8 ? deflateRawSync(content) : content;
    const { packedSize = packed.length, offset = length } = member;
    const facts = numbers(
      [flags, 2],
      [method, 2],
      [0, 4],
      [crc, 4],
      [packedSize, 4],
      [size, 4],
      [name.length, 2],
      [0, 2],
    );
    const local = join(numbers([0x04034b50, 4], [20, 2]), facts, name, packed);
    directory.push(
      join(
        numbers([0x02014b50, 4], [20, 2], [20, 2]),
        facts,
        numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
        name,
      ),
    );
    written.push(local);
    length += local.length;
  }
  const listed = join(...directory);
  const end = numbers(
    [0x06054b50, 4],
    [0, 4],
    [entries, 2],
    [entries, 2],
    [listed.length, 4],
    [length + directoryOffset, 4],
    [0, 2],
  );
  return join(...written, listed, end);
}

function numbers(...fields: readonly (readonly [value: number, bytes: number])[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([value, bytes]) =>
      Array.from({ length: bytes }, (_, byte) => Math.floor(value / 256 ** byte) % 256),
    ),
  );
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
