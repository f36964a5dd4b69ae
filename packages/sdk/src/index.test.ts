import { expect, test } from "vitest";
import * as sdk from "./index.js";

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
});
