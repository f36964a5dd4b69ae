import { expect, test } from "vitest";
import * as chart from "./chart/index.js";
import * as diff from "./diff/index.js";
import * as csv from "./export/csv.js";
import * as datapackage from "./export/datapackage.js";
import * as docx from "./export/docx.js";
import * as ics from "./export/ics.js";
import * as jsonld from "./export/jsonld.js";
import * as markdown from "./export/markdown.js";
import * as ndjson from "./export/ndjson.js";
import * as parquet from "./export/parquet.js";
import * as stratml from "./export/stratml.js";
import * as xlsx from "./export/xlsx.js";
import * as sdk from "./index.js";
import * as labels from "./labels/index.js";
import * as search from "./search/index.js";

test("the public names are these", () => {
  expect(Object.keys(sdk).sort()).toEqual([
    "coverage",
    "createRegistry",
    "crosstab",
    "expandRef",
    "from",
    "network",
    "parseRef",
    "planEntries",
    "refOf",
    "resolveUnit",
    "rosterEntries",
    "targets",
    "unitTasks",
    "workload",
  ]);
  expect(Object.keys(search)).toEqual(["searchIndex"]);
  expect(Object.keys(diff)).toEqual(["diffPlans"]);
  expect(Object.keys(chart).sort()).toEqual(["chartSpec", "renderSvg", "toECharts"]);
  expect(Object.keys(labels).sort()).toEqual(["label", "labels", "targetText"]);
  expect(Object.keys(csv).sort()).toEqual(["csvTableNames", "csvTables", "toCsv"]);
  expect(Object.keys(docx).sort()).toEqual(["outlineToDocx", "toDocx"]);
  expect(Object.keys(ics)).toEqual(["toIcs"]);
  expect(Object.keys(markdown).sort()).toEqual(["outlineToMarkdown", "toMarkdown"]);
  expect(Object.keys(ndjson)).toEqual(["toNdjson"]);
  expect(Object.keys(datapackage).sort()).toEqual(["toDataPackage"]);
  expect(Object.keys(jsonld).sort()).toEqual(["toJsonLd"]);
  expect(Object.keys(parquet).sort()).toEqual(["toParquet"]);
  expect(Object.keys(stratml).sort()).toEqual(["fromXmlId", "toStratml", "toXmlId"]);
  expect(Object.keys(xlsx)).toEqual(["toXlsx"]);
});
