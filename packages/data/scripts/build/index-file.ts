import type { PlanEntry } from "../../src/plan-entry.js";
import { jsonFile, type PublishedFile, sha256 } from "../published-file.js";

/** `index.json`: the plans, and every file with its size and checksum. */
export interface PackageIndex {
  schemaVersion: "1.0";
  plans: readonly PlanEntry[];
  files: readonly { path: string; plan: string | null; mediaType: string; bytes: number; sha256: string }[];
}

export const indexPath = "json/index.json";

export function indexFile(plans: readonly PlanEntry[], files: readonly PublishedFile[]): PublishedFile {
  const index: PackageIndex = {
    schemaVersion: "1.0",
    plans,
    files: files
      .map(({ path, bytes }) => ({
        path,
        plan: plans.find(({ id }) => belongsTo(path, id))?.id ?? null,
        mediaType: mediaTypes[path.split(".").at(-1) ?? ""] ?? "application/octet-stream",
        bytes: bytes.length,
        sha256: sha256(bytes),
      }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
  return jsonFile(indexPath, index);
}

const belongsTo = (path: string, id: string) =>
  path.startsWith(`json/${id}.`) || path.startsWith(`csv/${id}/`) || path.startsWith(`sources/${id}/`);

const mediaTypes: Readonly<Record<string, string>> = {
  csv: "text/csv",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html",
  json: "application/json",
  md: "text/markdown",
  txt: "text/plain",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
