import { FenjieError } from "../model/error.js";

/** The error for a part that is not XML as Word or Excel would accept it. */
export function badXml(part: string, en: string, zh: string): FenjieError {
  return new FenjieError(
    "BAD_XML",
    {
      en: `${part}: ${en}. Open the file in Word or Excel and save it again`,
      zh: `${part}：${zh}。请用 Word 或 Excel 打开后重新保存`,
    },
    { part },
  );
}
