import { type FenjieError, isFenjieError } from "../../src/model/error.js";
import { readDocument } from "../../src/readers/read-document.js";
import { officeInputs } from "./office-inputs.js";
import { textInputs } from "./text-inputs.js";

/*
 * Runs in a process of its own, with little memory: reads every hostile input of one kind and prints a line
 * on each. What stops this process is seen by the one that started it.
 */

/** How one input ended. */
export interface Ending {
  name: string;
  /** The code of a FenjieError; the text of any other error. */
  code: string | null;
  cells: number | null;
}

const inputs = process.argv[2] === "office" ? officeInputs : textInputs;

for (const [name, { make }] of Object.entries(inputs)) {
  const ending = await readDocument(make()).then(
    ({ value }): Ending => {
      const cells = value.blocks.reduce(
        (sum, block) => sum + (block.kind === "grid" ? block.cells.length : 0),
        0,
      );
      return { name, code: null, cells };
    },
    (error: FenjieError | Error): Ending => ({
      name,
      code: isFenjieError(error) ? error.code : String(error.stack),
      cells: null,
    }),
  );
  process.stdout.write(`${JSON.stringify(ending)}\n`);
}
