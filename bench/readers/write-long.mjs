// `node write-long.mjs FOLDER`: writes the long table in every format. A process of its own, since it takes memory.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { formats, publishedTable } from "./files.mjs";
import { longTable } from "./long-table.mjs";

const [folder] = process.argv.slice(2);
for (const { file } of formats) writeFileSync(join(folder, file), longTable(new URL(file, publishedTable)));
process.stdout.write("null");
