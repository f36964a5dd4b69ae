import type { Linter } from "./linter.js";

export const sourceAgrees: Linter = {
  name: "source-agrees",
  description:
    "What source.json says of a document and what the plan says are the same: title, year and place.",
  *check({ plans }) {
    for (const { id, plan, meta } of plans) {
      for (const key of ["title", "year", "jurisdiction", "issuer", "issuedOn", "documentNumber"] as const) {
        const [said, read] = [JSON.stringify(meta[key] ?? null), JSON.stringify(plan[key])];
        if (said !== read)
          yield { place: `sources/${id}/source.json: ${key}`, message: `${said}, but the plan has ${read}` };
      }
    }
  },
};
