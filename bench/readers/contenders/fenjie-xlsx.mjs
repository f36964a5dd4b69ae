import { readXlsx } from "@fenjie/core/xlsx";
import { gridCells } from "../grid-cells.mjs";

export const read = (bytes) => gridCells(readXlsx(bytes).value);
