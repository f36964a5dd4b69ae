import { readDocx } from "@fenjie/core/docx";
import { gridCells } from "../grid-cells.mjs";

export const read = (bytes) => gridCells(readDocx(bytes).value);
