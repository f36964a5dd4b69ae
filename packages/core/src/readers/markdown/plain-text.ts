const entities: ReadonlyMap<string, string> = new Map([
  ["nbsp", "\u00a0"],
  ["ensp", "\u2002"],
  ["emsp", "\u2003"],
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["middot", "·"],
  ["mdash", "—"],
  ["hellip", "…"],
]);

/** The text of a line or cell without its marks: `<br>` is a line break, `<p>` parts paragraphs. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/<br\s*\/?>/giu, "\n")
    .replace(/<\/?(?:p|div)(?:\s[^<>]*)?>/giu, "\n\n")
    .replace(/<\/?(?:a|b|del|em|font|i|ins|s|small|span|strong|sub|sup|u)(?:\s[^<>]*)?>/giu, "")
    .replace(/!?\[(?<text>[^[\]]*)\]\((?:https?:|mailto:|[./#])[^()\s]*\)/giu, "$<text>")
    .replace(/\*\*(?<text>[^*]+)\*\*/gu, "$<text>")
    .replace(/`(?<code>[^`]+)`/gu, "$<code>")
    .replace(
      /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z]{2,8}));/giu,
      (whole, decimal, hex, name) => {
        if (name) return entities.get(name) ?? whole;
        const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    )
    .replace(/\\(?<mark>[!-/:-@[-`{-~])/gu, "$<mark>");
}
