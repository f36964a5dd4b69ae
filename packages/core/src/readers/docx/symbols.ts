/**
 * Signs of Word's symbol fonts that carry meaning in a document, by character code. `w:sym` and the private
 * use area name them by font and code only; a sign missing here is an ornament and is left out.
 */
const fonts: Readonly<Record<string, readonly (readonly [first: number, signs: string])[]>> = {
  symbol: [
    [0x30, "0123456789"],
    [0x41, "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"],
    [0x61, "αβχδεφγηιϕκλμνοπθρστυϖωξψζ"],
    [0xa3, "≤"],
    [0xa5, "∞"],
    [0xab, "↔←↑→↓°±″≥×"],
    [0xb7, "•÷≠≡≈…"],
    [0xd7, "⋅"],
    [0xe5, "∑"],
  ],
  wingdings: [
    [0x6c, "●"],
    [0x6e, "■□"],
    [0x75, "◆"],
    [0x80, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"],
    [0xa1, "○"],
    [0xa7, "▪□"],
    [0xab, "★"],
    [0xdf, "←→↑↓"],
    [0xfb, "✗✓☒☑"],
  ],
  "wingdings 2": [
    [0x4f, "✗✓✗☑☒"],
    [0x6a, "①②③④⑤⑥⑦⑧⑨⑩"],
    [0xa3, "□"],
  ],
};

const privateUse = 0xf000;

/** The character that `w:sym` shows; `""` for an ornament or a code that is no character. */
export function symbolCharacter(font: string, code: number): string {
  const signs = fonts[font.toLowerCase()];
  if (signs === undefined) {
    const isCharacter = code >= 0x20 && (code < 0xd800 || (code >= 0xf900 && code < 0xfffe));
    return isCharacter ? String.fromCharCode(code) : "";
  }
  const place = code >= privateUse ? code - privateUse : code;
  for (const [first, run] of signs) {
    if (place >= first && place < first + run.length) return run.charAt(place - first);
  }
  return "";
}
