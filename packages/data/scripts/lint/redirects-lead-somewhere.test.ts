import { expect, test } from "vitest";
import { problemsAfter } from "../../test/invented.js";
import type { Redirect } from "../kept-files.js";
import { redirectsLeadSomewhere } from "./redirects-lead-somewhere.js";

const after = (redirects: Record<string, Redirect>) =>
  problemsAfter(redirectsLeadSomewhere, (_, published) => void Object.assign(published, { redirects }));

test("an id that moved and one that was split lead to ids in use", async () => {
  expect(
    await after({
      "qinghe-2024/x1": { kind: "moved", to: "qinghe-2024/2" },
      "qinghe-2024/x2": { kind: "split", to: ["qinghe-2024/3.1", "qinghe-2024/3.2"] },
    }),
  ).toEqual([]);
});

test("a redirect to nowhere, and one of an id in use, are found", async () => {
  expect(await after({ "qinghe-2024/1": { kind: "moved", to: "qinghe-2024/9" } })).toEqual([
    { place: "redirects.json: qinghe-2024/1", message: "this id is in use" },
    { place: "redirects.json: qinghe-2024/1", message: "there is no qinghe-2024/9" },
  ]);
});
