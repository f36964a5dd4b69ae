// `node --import tsx write-inputs.mjs FOLDER`: writes the inputs that the tests are made hostile with as files and
// prints `[{ name, ends }]` in their order. A process of its own, since making them takes memory.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { officeInputs } from "../../packages/core/test/hostile/office-inputs.ts";
import { textInputs } from "../../packages/core/test/hostile/text-inputs.ts";

const [folder] = process.argv.slice(2);
const inputs = Object.entries({ ...textInputs, ...officeInputs });
inputs.forEach(([, { make }], index) => {
  writeFileSync(join(folder, String(index)), make());
});
process.stdout.write(JSON.stringify(inputs.map(([name, { ends }]) => ({ name, ends }))));
