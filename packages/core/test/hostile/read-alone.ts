import { type FenjieError, isFenjieError } from "../../src/model/error.js";
import type { Usage } from "../../src/readers/options.js";
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
  /** Of a limit error: what was counted when reading stopped, and how much is allowed. */
  limit: { option: unknown; found: number; most: number } | null;
  /** What reading used up until then. */
  usage: Usage;
}

function limitOf({ data }: FenjieError): Ending["limit"] {
  return { option: data.option, found: Number(data.found), most: Number(data.limit) };
}

const inputs = process.argv[2] === "office" ? officeInputs : textInputs;

for (const [name, { make }] of Object.entries(inputs)) {
  const usage = { unpackedBytes: 0, cells: 0 };
  const ending = await readDocument(make(), { usage }).then(
    ({ value }): Ending => {
      const cells = value.blocks.reduce(
        (sum, block) => sum + (block.kind === "grid" ? block.cells.length : 0),
        0,
      );
      return { name, code: null, cells, limit: null, usage };
    },
    (error: FenjieError | Error): Ending => ({
      name,
      code: isFenjieError(error) ? error.code : String(error.stack),
      cells: null,
      limit: isFenjieError(error) && error.code.startsWith("LIMIT_") ? limitOf(error) : null,
      usage,
    }),
  );
  process.stdout.write(`${JSON.stringify(ending)}\n`);
}
