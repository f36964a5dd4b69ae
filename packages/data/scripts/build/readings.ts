import { pinyin } from "pinyin-pro";

/** Surnames that are not read as the character usually is, beyond those that pinyin-pro knows. */
const surnames: Readonly<Record<string, string>> = {
  单于: "chan yu",
  种: "chong",
  秘: "bi",
  黑: "he",
  祭: "zhai",
  洗: "xian",
  佴: "nai",
  隽: "juan",
  晟: "cheng",
};

/** Names with a character that is read otherwise in them: 行 of a bank is "hang". */
const names: Readonly<Record<string, string>> = {
  人行: "ren hang",
};

/** The reading of a person's name: "li de sen". */
export function readPerson(name: string): string {
  const surname = Object.keys(surnames).find((each) => name.startsWith(each) && name.length > each.length);
  if (surname === undefined) return read(name, "head");
  return `${surnames[surname]} ${read(name.slice(surname.length), "off")}`;
}

/** The reading of any other name: one syllable for each character, a sign or digit stands for itself. */
export function readName(name: string): string {
  return names[name] ?? read(name, "off");
}

function read(text: string, surname: "head" | "off"): string {
  return pinyin(text, { toneType: "none", type: "array", nonZh: "spaced", v: true, surname }).join(" ");
}

/** The first letters of a reading, without signs: "lds". */
export function initialsOf(reading: string): string {
  return reading
    .toLowerCase()
    .split(" ")
    .map((syllable) => (/^[a-z0-9]/u.test(syllable) ? syllable.charAt(0) : ""))
    .join("");
}
