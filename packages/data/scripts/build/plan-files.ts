import { csvTables } from "@fenjie/sdk/export/csv";
import { toDataPackage } from "@fenjie/sdk/export/datapackage";
import type { ParsedPlan } from "../parse.js";
import { jsonFile, type PublishedFile, textFile } from "../published-file.js";
import { readingsFile } from "./readings-file.js";
import { translationFile } from "./translation-file.js";

/** What our work on the texts is under, as NOTICE says. */
const license = { name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/" };

/** Everything that is made of one plan. */
export function planFiles({ source, plan, text, diagnostics }: ParsedPlan): PublishedFile[] {
  const { id } = plan;
  return [
    jsonFile(`json/${id}.json`, plan),
    jsonFile(`json/${id}.diagnostics.json`, diagnostics),
    textFile(`json/${id}.source.txt`, text),
    readingsFile(plan),
    ...(source.translation === null ? [] : [translationFile(plan, source.translation)]),
    ...csvTables(plan).map((table) => textFile(`csv/${id}/${table.name}.csv`, table.text)),
    ...csvTables(plan, { form: "reader" }).map((table) =>
      textFile(`csv/${id}/${table.name}.zh-Hans.csv`, table.text),
    ),
    jsonFile(`csv/${id}/datapackage.json`, toDataPackage(plan, { license })),
  ];
}
