import { beforeAll, describe, expect, test } from "vitest";
import { endingsOf } from "./hostile/endings.js";
import { officeInputs } from "./hostile/office-inputs.js";

let endings: Awaited<ReturnType<typeof endingsOf>>;

beforeAll(async () => {
  endings = await endingsOf("office");
}, 120_000);

describe("a process with little memory survives", () => {
  test.each(Object.entries(officeInputs))("%s", (name, { ends }) => {
    const ending = endings.get(name);

    expect(ending ?? "the process was gone").toEqual(
      typeof ends === "string" ? { name, code: ends, cells: null } : { name, code: null, cells: ends.cells },
    );
  });
});
