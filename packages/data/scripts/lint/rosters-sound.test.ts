import { expect, test } from "vitest";
import { inventedRoster, problemsAfter } from "../../test/invented.js";
import { rostersSound } from "./rosters-sound.js";

const [town] = inventedRoster.entries;

const messages = async (...entries: Partial<typeof town>[]) => {
  const problems = await problemsAfter(rostersSound, (_, { rosters: [one] }) => {
    Object.assign(one?.roster ?? {}, { entries: entries.map((entry) => ({ ...town, ...entry })) });
  });
  return problems.map(({ message }) => message);
};

test.each([
  ["a code of another district", { code: "990113100" }, "990113100 is no code of nine digits below 990112"],
  ["a kind that is none", { kind: "hamlet" }, 'there is no kind "hamlet"'],
  ["a source that is not given", { source: "hearsay" }, 'there is no source "hearsay"'],
])("%s is found", async (_, change, message) => {
  expect(await messages(change)).toEqual([message]);
});

test("a name or code that stands there twice is found, but a renamed place keeps its code", async () => {
  const renamed = { name: "柳溪街道", kind: "subdistrict" };

  expect(await messages({}, renamed)).toEqual(["990112100 stands there twice"]);
  expect(await messages({ validTo: "2024-05-31" } as object, renamed)).toEqual([]);
});
