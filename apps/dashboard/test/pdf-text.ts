import { inflateSync } from "node:zlib";

/**
 * The characters drawn in a PDF that Chromium printed, in the order of drawing and without spaces. Reads just
 * what Chromium writes: a font called F7 is object 7, text stands in hexadecimal, streams are deflated.
 */
export function pdfText(pdf: Buffer): string {
  const objects = readObjects(pdf);
  const alphabets = new Map<string, Map<string, string>>();
  const alphabetOf = (font: string): Map<string, string> => {
    const known = alphabets.get(font);
    if (known !== undefined) return known;
    const reference = /\/ToUnicode (?<id>\d+) 0 R/u.exec(objects.get(font)?.dictionary ?? "")?.groups?.id;
    const alphabet = readAlphabet(objects.get(reference ?? "")?.content ?? "");
    alphabets.set(font, alphabet);
    return alphabet;
  };

  let text = "";
  for (const { content } of objects.values()) {
    let alphabet = new Map<string, string>();
    for (const { groups = {} } of content.matchAll(/\/F(?<font>\d+) [\d.]+ Tf|<(?<codes>[0-9A-F]+)>/giu)) {
      if (groups.font !== undefined) alphabet = alphabetOf(groups.font);
      else
        for (const code of groups.codes?.match(/.{4}/gu) ?? [])
          text += alphabet.get(code.toUpperCase()) ?? "";
    }
  }
  return text;
}

function readObjects(pdf: Buffer): Map<string, { dictionary: string; content: string }> {
  const objects = new Map<string, { dictionary: string; content: string }>();
  const all = pdf.toString("latin1");
  for (const { 0: head, index, groups = {} } of all.matchAll(/^(?<id>\d+) 0 obj\n/gmu)) {
    const start = index + head.length;
    const end = all.indexOf("\nendobj", start);
    const stream = all.indexOf("stream\n", start);
    const hasStream = stream >= 0 && stream < end;
    const dictionary = all.slice(start, hasStream ? stream : end);
    const packed = pdf.subarray(stream + "stream\n".length, end);
    const content = hasStream && dictionary.includes("FlateDecode") && !dictionary.includes("/Image");
    objects.set(groups.id ?? "", {
      dictionary,
      content: content ? inflateSync(packed).toString("latin1") : "",
    });
  }
  return objects;
}

/** Which character a glyph stands for, from the map a font carries for copying text. */
function readAlphabet(map: string): Map<string, string> {
  const alphabet = new Map<string, string>();
  const add = (code: number, unicode: number): void => {
    alphabet.set(code.toString(16).toUpperCase().padStart(4, "0"), String.fromCodePoint(unicode));
  };
  const number = (digits: string | undefined): number => Number.parseInt(digits ?? "0", 16);
  for (const { 1: block = "" } of map.matchAll(/beginbfchar(.*?)endbfchar/gsu)) {
    for (const [, code, unicode] of block.matchAll(/<(\w+)> <(\w{4})>/gu)) add(number(code), number(unicode));
  }
  for (const { 1: block = "" } of map.matchAll(/beginbfrange(.*?)endbfrange/gsu)) {
    for (const [, first, last, unicode] of block.matchAll(/<(\w+)> <(\w+)> <(\w{4})>/gu)) {
      for (let code = number(first); code <= number(last); code++)
        add(code, number(unicode) + code - number(first));
    }
  }
  return alphabet;
}
