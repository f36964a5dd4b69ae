import { readHtml } from "@fenjie/core/html";
import { gridCells } from "../grid-cells.mjs";

export const read = async (bytes) => gridCells((await readHtml(bytes)).value);
