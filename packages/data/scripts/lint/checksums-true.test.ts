import { expect, test } from "vitest";
import { problemsAfter } from "../../test/invented.js";
import { checksumsTrue } from "./checksums-true.js";

const editable = (files: ReadonlyMap<string, Uint8Array>) => files as Map<string, Uint8Array>;

test("a file of the same length with another content is found", async () => {
  const problems = await problemsAfter(checksumsTrue, (_, { files }) => {
    const path = "csv/qinghe-2024/goals.csv";
    editable(files).set(path, Buffer.from(files.get(path) ?? []).fill(32));
  });

  expect(problems).toEqual([
    {
      place: "csv/qinghe-2024/goals.csv",
      message: expect.stringMatching(/^its SHA-256 is [0-9a-f]{64}, not/u),
    },
  ]);
});

test("a file that the index does not list, and one that is gone, are found", async () => {
  const problems = await problemsAfter(checksumsTrue, (_, { files }) => {
    editable(files).set("json/new.json", Buffer.from("{}\n"));
    editable(files).delete("json/labels.en.json");
  });

  expect(problems).toEqual([
    { place: "json/new.json", message: "the index does not list it" },
    { place: "json/labels.en.json", message: "the index lists it, but it does not exist" },
  ]);
});

test("a document that changed after it was read is found", async () => {
  const problems = await problemsAfter(checksumsTrue, (_, { files }) => {
    editable(files).set("sources/qinghe-2024/source.txt", Buffer.from("改过的文件"));
  });

  expect(problems.map(({ place }) => place)).toEqual([
    "sources/qinghe-2024/source.txt",
    "qinghe-2024: source",
    "sources/qinghe-2024/source.json",
  ]);
});
