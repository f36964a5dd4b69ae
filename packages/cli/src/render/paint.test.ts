import { expect, test } from "vitest";
import { choosePaint } from "./paint.js";

const colours = (...[mode, isTerminal, environment]: Parameters<typeof choosePaint>) =>
  choosePaint(mode, isTerminal, environment)("error", "x") !== "x";

test("by itself colour is for terminals only", () => {
  expect(colours("auto", true, {})).toBe(true);
  expect(colours("auto", false, {})).toBe(false);
  expect(colours("auto", true, { TERM: "dumb" })).toBe(false);
});

test("NO_COLOR turns it off, FORCE_COLOR on, and NO_COLOR wins", () => {
  expect(colours("auto", true, { NO_COLOR: "1" })).toBe(false);
  expect(colours("auto", true, { NO_COLOR: "" })).toBe(true);
  expect(colours("auto", false, { FORCE_COLOR: "1" })).toBe(true);
  expect(colours("auto", true, { FORCE_COLOR: "0" })).toBe(false);
  expect(colours("auto", true, { NO_COLOR: "1", FORCE_COLOR: "1" })).toBe(false);
});

test("--color beats the environment", () => {
  expect(colours("always", false, { NO_COLOR: "1" })).toBe(true);
  expect(colours("never", true, { FORCE_COLOR: "1" })).toBe(false);
});
