import { cheerioCells } from "../cheerio-cells.mjs";

export const read = (bytes) => cheerioCells(new TextDecoder().decode(bytes));
