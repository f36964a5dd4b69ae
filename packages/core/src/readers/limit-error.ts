import type { Limits } from "./options.js";
import { Refusal } from "./refusal.js";

/**
 * The refusal of an input past a limit. `found` is what was counted when reading stopped, `part` the place in the
 * file, such as a part or a sheet, if there is one to name.
 */
export function limitError(limit: keyof Limits, limits: Limits, found: number, part?: string): Refusal {
  const facts = { limit: limits[limit], found, option: limit };
  return new Refusal(limit, part === undefined ? facts : { ...facts, part });
}
