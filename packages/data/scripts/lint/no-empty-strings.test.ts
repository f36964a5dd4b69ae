import { expect, test } from "vitest";
import { inventedRoster, problemsAfter } from "../../test/invented.js";
import { jsonFile } from "../published-file.js";
import { noEmptyStrings } from "./no-empty-strings.js";

const after = (path: string, value: unknown) =>
  problemsAfter(noEmptyStrings, (_, { files }) => {
    (files as Map<string, Uint8Array>).set(path, jsonFile(path, value).bytes);
  });

test("an empty or blank text is found in any file", async () => {
  expect(await after("rosters/990112-2024.json", { ...inventedRoster, validOn: "　" })).toEqual([
    { place: "rosters/990112-2024.json", message: "validOn is empty" },
  ]);
});

test("the number of a task alone may be empty", async () => {
  expect(await after("json/qinghe-2024.json", { tasks: [{ number: "", text: "" }] })).toEqual([
    { place: "json/qinghe-2024.json", message: "tasks › 0 › text is empty" },
  ]);
});
