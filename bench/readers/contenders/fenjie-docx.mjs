import { readDocx } from "@fenjie/core/docx";
import { gridCells } from "../grid-cells.mjs";

export const read = async (bytes) => gridCells((await readDocx(bytes)).value);
