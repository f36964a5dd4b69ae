import mammoth from "mammoth";
import { cheerioCells } from "../cheerio-cells.mjs";

export const read = async (bytes) => {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return cheerioCells(value);
};
