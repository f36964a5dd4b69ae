import { chineseCount, chineseDigits, legalNumerals, legalTraditionalNumerals } from "../chinese-numbers.js";

/** Word's names for sequences of signs; past the last one Word counts in digits. */
const sequences: Readonly<Record<string, string>> = {
  ideographTraditional: "甲乙丙丁戊己庚辛壬癸",
  ideographZodiac: "子丑寅卯辰巳午未申酉戌亥",
  ideographEnclosedCircle: "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉",
  decimalEnclosedCircle: "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
  decimalEnclosedCircleChinese: "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
  decimalEnclosedFullstop: "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛",
  decimalEnclosedParen: "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇",
};

const romans: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** Word's own last number; letters and Roman numerals stop earlier. */
const lastNumber = 32_767;
const lastLetter = 780;

/**
 * A list number the way Word writes it in one of its formats (`w:numFmt`): 3 is 三 in `chineseCounting`, ③ in
 * `decimalEnclosedCircle`. `pattern` is what a custom format gives, such as "001, 002, 003, ...". A format
 * for other scripts is written in digits.
 */
export function formatListNumber(value: number, format: string, pattern: string | null = null): string {
  const plain = String(value);
  if (value < 0 || value > lastNumber) return plain;
  const sign = sequences[format]?.[value - 1];
  if (sign !== undefined) return sign;
  switch (format) {
    case "none":
    case "bullet":
      return "";
    case "decimalZero":
      return plain.padStart(2, "0");
    case "custom":
      return plain.padStart(/^0*1(?=,)/u.exec(pattern ?? "")?.[0].length ?? 0, "0");
    case "decimalFullWidth":
    case "decimalFullWidth2":
      return plain.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case "chineseCounting":
    case "taiwaneseCounting":
      return value < 100 ? chineseCount(value) : chineseDigits(value);
    case "chineseCountingThousand":
    case "taiwaneseCountingThousand":
    case "japaneseCounting":
      return chineseCount(value);
    case "ideographDigital":
    case "japaneseDigitalTenThousand":
    case "taiwaneseDigital":
      return chineseDigits(value);
    case "chineseLegalSimplified":
      return chineseCount(value, legalNumerals);
    case "ideographLegalTraditional":
      return chineseCount(value, legalTraditionalNumerals);
    case "upperLetter":
      return letters(value);
    case "lowerLetter":
      return letters(value).toLowerCase();
    case "upperRoman":
      return roman(value);
    case "lowerRoman":
      return roman(value).toLowerCase();
    default:
      return plain;
  }
}

/** A … Z, AA, BB …: Word repeats the letter. */
function letters(value: number): string {
  if (value < 1 || value > lastLetter) return String(value);
  const letter = String.fromCharCode(0x41 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

function roman(value: number): string {
  let rest = value;
  let text = "";
  for (const [worth, sign] of romans) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}
