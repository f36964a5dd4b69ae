import type { Comparator } from "@fenjie/core/model";

/** How a relation is drawn, and the word for it that CSV and labels use as a key. */
export const comparators = {
  "=": { sign: "=", key: "eq" },
  ">=": { sign: "≥", key: "ge" },
  ">": { sign: ">", key: "gt" },
  "<=": { sign: "≤", key: "le" },
  "<": { sign: "<", key: "lt" },
  "~": { sign: "≈", key: "approx" },
  // Its two numbers say it.
  between: { sign: "", key: "between" },
} as const satisfies Record<Comparator, { sign: string; key: string }>;
