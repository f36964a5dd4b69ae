import { indexPath } from "../build/index-file.js";
import { sha256 } from "../published-file.js";
import type { Linter } from "./linter.js";

export const checksumsTrue: Linter = {
  name: "checksums-true",
  description:
    "The index lists every file with its size and SHA-256, and a plan that of the document it was read from.",
  *check({ files, index, plans }) {
    const listed = new Map(index.files.map((file) => [file.path, file]));
    for (const [path, bytes] of files) {
      const entry = listed.get(path);
      if (path === indexPath) continue;
      if (entry === undefined) yield { place: path, message: "the index does not list it" };
      else if (entry.bytes !== bytes.length)
        yield { place: path, message: `it has ${bytes.length} bytes, not ${entry.bytes}` };
      else if (entry.sha256 !== sha256(bytes))
        yield { place: path, message: `its SHA-256 is ${sha256(bytes)}, not ${entry.sha256}` };
    }
    for (const path of listed.keys()) {
      if (!files.has(path)) yield { place: path, message: "the index lists it, but it does not exist" };
    }
    for (const { id, plan, meta } of plans) {
      const document = files.get(`sources/${id}/${plan.source.name}`);
      const hash = document ? sha256(document) : "unknown";
      for (const [place, found] of [
        [`${id}: source`, plan.source.sha256],
        [`sources/${id}/source.json`, meta.sha256],
      ] as const) {
        if (found !== hash) yield { place, message: `the document's SHA-256 is ${hash}, not ${found}` };
      }
    }
  },
};
