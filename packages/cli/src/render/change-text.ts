import type { Bilingual, Deadline, Target } from "@fenjie/core/model";
import type { Change } from "@fenjie/sdk/diff";
import { fieldLabels } from "./plan-labels.js";

const names: Readonly<Record<Change["field"], Bilingual>> = {
  text: fieldLabels.text,
  goal: fieldLabels.goal,
  leaders: fieldLabels.leaders,
  leadUnits: fieldLabels.leadUnits,
  responsibleUnits: fieldLabels.responsibleUnits,
  deadline: fieldLabels.deadline,
  targets: { en: "Target", zh: "指标" },
};

/** 牵头单位：县工信局 → 县商务局: what became different, before and after. */
export function changeText(change: Change, say: (words: Bilingual) => string): string {
  const [before, after] = [printedOf(change, "before"), printedOf(change, "after")];
  return `${say(names[change.field])}${say({ en: ": ", zh: "：" })}${before || "–"} → ${after || "–"}`;
}

function printedOf(change: Change, side: "before" | "after"): string {
  const value: string | string[] | Deadline | Target | null = change[side];
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.join("、");
  return "quote" in value ? value.quote : value.text;
}
