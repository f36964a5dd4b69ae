import { MemberKind } from "@fenjie/core/model";
import type { Linter } from "./linter.js";

export const rostersSound: Linter = {
  name: "rosters-sound",
  description:
    "A roster's codes belong to its district, its kinds are known, its sources given and its names and codes unique.",
  *check({ rosters }) {
    for (const { path, roster } of rosters) {
      const seen = new Set<string>();
      if (path !== `rosters/${roster.id}.json`) yield { place: path, message: `its id is ${roster.id}` };
      for (const { name, kind, code, aliases, source, validFrom, validTo } of roster.entries) {
        const place = `${path}: ${name}`;
        const district = roster.jurisdiction.code ?? "";
        if (!code.startsWith(district) || !/^\d{9}$/u.test(code)) {
          yield { place, message: `${code} is no code of nine digits below ${district}` };
        }
        if (!MemberKind.safeParse(kind).success) yield { place, message: `there is no kind "${kind}"` };
        if (!Object.hasOwn(roster.sources, source))
          yield { place, message: `there is no source "${source}"` };
        if (validFrom !== null && validTo !== null && validTo < validFrom) {
          yield { place, message: `it ends on ${validTo}, before it begins on ${validFrom}` };
        }
        // A place that was renamed keeps its code, so a code is unique among those in force.
        for (const each of [name, ...aliases, ...(validTo === null ? [code] : [])]) {
          if (seen.has(each)) yield { place, message: `${each} stands there twice` };
          seen.add(each);
        }
      }
    }
  },
};
