import { beforeAll, describe, expect, test } from "vitest";
import { defaultLimits } from "../src/readers/options.js";
import { drawCounters, endingsOf } from "./hostile/endings.js";
import { textInputs } from "./hostile/text-inputs.js";

let endings: Awaited<ReturnType<typeof endingsOf>>;

beforeAll(async () => {
  endings = await endingsOf("text");
}, 120_000);

describe("a process with little memory survives", () => {
  test.each(Object.entries(textInputs))("%s", (name, { ends }) => {
    const ending = endings.get(name);

    expect(ending ?? "the process was gone").toMatchObject(
      typeof ends === "string" ? { code: ends, cells: null } : { code: null, cells: ends.cells },
    );
  });

  test("and none of them used up more than the limits allow", () => {
    for (const { usage, limit } of endings.values()) {
      expect(usage.unpackedBytes).toBeLessThanOrEqual(defaultLimits.unpackedBytes);
      // The row in which the limit was passed is counted whole.
      expect(usage.cells).toBeLessThanOrEqual(defaultLimits.cells + defaultLimits.columns);
      if (limit) expect(limit.found).toBeGreaterThan(limit.most);
    }
  });

  test("and stopped where it is written down", async () => {
    await expect(drawCounters(endings)).toMatchFileSnapshot("hostile/text-counters.txt");
  });
});
