import { beforeAll, describe, expect, test } from "vitest";
import { endingsOf } from "./hostile/endings.js";
import { textInputs } from "./hostile/text-inputs.js";

let endings: Awaited<ReturnType<typeof endingsOf>>;

beforeAll(async () => {
  endings = await endingsOf("text");
}, 120_000);

describe("a process with little memory survives", () => {
  test.each(Object.entries(textInputs))("%s", (name, { ends }) => {
    const ending = endings.get(name);

    expect(ending ?? "the process was gone").toEqual(
      typeof ends === "string" ? { name, code: ends, cells: null } : { name, code: null, cells: ends.cells },
    );
  });
});
