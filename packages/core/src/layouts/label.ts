import { combinedLabels, labelShapes, labels, type Role } from "../lexicon/labels.js";
import { fold } from "../text/fold.js";

const listed = new Map<string, Role>();
for (const [role, words] of Object.entries(labels) as [Role, readonly string[]][]) {
  for (const word of words) if (!listed.has(word)) listed.set(word, role);
}

/** Every label the lexicon lists. */
export const allLabels: readonly string[] = [...listed.keys()];

const longestLabel = 16;

/**
 * What a header cell or a label means, whatever its padding, width or script; `null` for
 * text that is no label. A bracket adds to a label but does not change it: 牵头科室（单位）.
 */
export function recogniseLabel(printed: string): Role | null {
  const label = labelKey(printed);
  if (label === "" || label.length > longestLabel + 12) return null;
  const bare = label.replace(/\([^()]{0,20}\)/gu, "");
  for (const form of [label, bare, bare.replace(/^\d{4}年(?:度)?/u, "")]) {
    const role = listed.get(form);
    if (role !== undefined) return role;
  }
  const combined = combinedLabels.find(({ pattern }) => pattern.test(bare));
  if (combined !== undefined) return combined.role;
  if (bare.length > longestLabel || /[,;。.!?、！？“”"《》%]/u.test(bare)) return null;
  return labelShapes.find(({ pattern }) => pattern.test(bare))?.role ?? null;
}

/** The role of a label the lexicon lists; `null` for one that only has the shape of a label. */
export const listedRole = (printed: string): Role | null => listed.get(labelKey(printed)) ?? null;

/** A label without padding, in the form in which labels are compared. */
export function labelKey(printed: string): string {
  return fold(printed).replace(/\s/gu, "").replace(/:$/u, "");
}
