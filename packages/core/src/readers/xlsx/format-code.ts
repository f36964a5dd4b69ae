/** One piece of a number format: text to print, or a sign that stands for a part of the value. */
export interface FormatToken {
  kind: "text" | "digits" | "percent" | "date" | "general" | "value" | "exponent";
  text: string;
}

/** One of up to four sections of a number format. */
export interface FormatSection {
  tokens: readonly FormatToken[];
  /** Digits are printed as Chinese numerals: 1 一二三, 2 壹贰叁 (`[DBNum1]`, `[DBNum2]`). */
  numerals: 0 | 1 | 2;
  /** The locale asked for is Chinese. */
  chinese: boolean;
}

const systemLongDate = '[$-804]yyyy"年"m"月"d"日"';
/** Excel takes no longer ones. */
const longestCode = 255;
const systemTime = "h:mm:ss";

/**
 * Cuts a format code such as `yyyy"年"m"月";@` into its sections. Signs that only shape the print, such as colours,
 * fill characters and blanks as wide as another sign, are left out.
 */
export function parseFormatCode(code: string): FormatSection[] {
  if (code.length > longestCode) return parseFormatCode("General");
  if (/\[\$-F800\]/iu.test(code)) return parseFormatCode(systemLongDate);
  if (/\[\$-F400\]/iu.test(code)) return parseFormatCode(systemTime);
  const sections: FormatSection[] = [];
  let tokens: FormatToken[] = [];
  let numerals: FormatSection["numerals"] = 0;
  let chinese = false;
  for (const { groups = {} } of code.matchAll(signs)) {
    const { quoted, escaped, bracket, general, exponent, digits, halfDay, date, other } = groups;
    if (quoted !== undefined) tokens.push({ kind: "text", text: quoted });
    else if (escaped !== undefined) tokens.push({ kind: "text", text: escaped });
    else if (bracket !== undefined) {
      if (/^DBNum[12]$/iu.test(bracket)) numerals = bracket.endsWith("1") ? 1 : 2;
      if (/-(?:[0-9A-F]{0,4}804|zh-(?:CN|Hans))$/iu.test(bracket)) chinese = true;
      if (/^(?:h+|m+|s+)$/iu.test(bracket))
        tokens.push({ kind: "date", text: `[${bracket.charAt(0).toLowerCase()}]` });
      const currency = /^\$(?<sign>[^-]+)/u.exec(bracket)?.groups?.sign;
      if (currency !== undefined) tokens.push({ kind: "text", text: currency });
    } else if (general !== undefined) tokens.push({ kind: "general", text: general });
    else if (exponent !== undefined) tokens.push({ kind: "exponent", text: exponent });
    else if (digits !== undefined) tokens.push({ kind: "digits", text: digits });
    else if (halfDay !== undefined) tokens.push({ kind: "date", text: halfDay });
    else if (date !== undefined) tokens.push({ kind: "date", text: date.toLowerCase() });
    else if (other === ";") {
      sections.push({ tokens, numerals, chinese });
      tokens = [];
      numerals = 0;
      chinese = false;
    } else if (other === "%") tokens.push({ kind: "percent", text: "%" });
    else if (other === "@") tokens.push({ kind: "value", text: "@" });
    else if (other !== undefined) tokens.push({ kind: "text", text: other });
  }
  sections.push({ tokens, numerals, chinese });
  return sections;
}

//  "年"   \-   [DBNum1]   General   E+   #,##0.00   上午/下午   yyyy   _)   *-   anything else
const signs = new RegExp(
  [
    '"(?<quoted>[^"]*)"?',
    String.raw`\\(?<escaped>.)`,
    String.raw`\[(?<bracket>[^[\]]*)\]`,
    "(?<general>General|G/通用格式)",
    "(?<exponent>E[+-])",
    "(?<digits>[0#?][0#?,]*(?:\\.[0#?]*)?,*|\\.[0#?]+)",
    "(?<halfDay>AM/PM|A/P|上午/下午)",
    "(?<date>y+|m+|d+|h+|s+(?:\\.0+)?|a{3,4}|e+)",
    "[_*].",
    "(?<other>.)",
  ].join("|"),
  "giu",
);
