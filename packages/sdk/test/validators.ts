import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "vitest";

const folder = process.env.FENJIE_VALIDATORS;

/** Reads a file of the folder named by FENJIE_VALIDATORS: schemas of others, which stay out of the repository. */
export function validator(name: string): string {
  if (folder === undefined) throw new Error("FENJIE_VALIDATORS is not set");
  return readFileSync(join(folder, name), "utf8");
}

/** A test that needs such a file; where it is not at hand, the test is skipped and a line says so. */
export function testWith(name: string, fact: string, run: () => Promise<void> | void): void {
  const isThere = folder !== undefined && existsSync(join(folder, name));
  if (!isThere) console.info(`skipped: “${fact}”, since FENJIE_VALIDATORS names no folder with ${name}`);
  test.skipIf(!isThere)(fact, run);
}
