import type { Roster } from "../src/registry/entries.js";

const entry = (
  name: string,
  kind: string,
  code: string,
  more: Partial<Roster["entries"][number]> = {},
): Roster["entries"][number] => ({ name, kind, code, aliases: [], validFrom: null, validTo: null, ...more });

/** The towns, subdistricts and zones of an invented district; 石桥镇 became 石桥街道 in 2022. */
export const roster: Roster = {
  id: "990112-2024",
  jurisdiction: { code: "990112" },
  validOn: "2024-06-30",
  complete: false,
  entries: [
    entry("柳溪镇", "town", "990112100"),
    entry("白塔镇", "town", "990112101"),
    entry("石桥镇", "town", "990112102", { validTo: "2022-05-31" }),
    entry("石桥街道", "subdistrict", "990112001", { validFrom: "2022-06-01" }),
    entry("东湖生态休闲区", "zone", "990112400", { aliases: ["东湖"] }),
  ],
};
