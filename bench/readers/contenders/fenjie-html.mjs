import { readHtml } from "@fenjie/core/html";
import { gridCells } from "../grid-cells.mjs";

export const read = (bytes) => gridCells(readHtml(bytes).value);
