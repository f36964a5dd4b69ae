import { readXlsx } from "@fenjie/core/xlsx";
import { gridCells } from "../grid-cells.mjs";

export const read = async (bytes) => gridCells((await readXlsx(bytes)).value);
