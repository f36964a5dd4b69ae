import type { Comparator } from "../../model/schemas/comparator.js";
import type { Span } from "../../model/span.js";

/** A number as written, with what its own words say of it. */
export interface Numeral {
  /** Its place in the text that was searched. */
  span: Span;
  /** The slice of the text: "1.6万", "三百余", "百分之五", "翻两番", "8%—10%". */
  text: string;
  /** Scaled: 16000 for 1.6万. The lower bound of a range. */
  value: number;
  /** The upper bound of a range, included; `null` unless `comparator` is "between". */
  valueMax: number | null;
  /** `>` for 三百余, `~` for 近百, `>=` for 上百 and 两位数, "between" for a range, else `=`. */
  comparator: Comparator;
  /** The unit that lies in the words themselves: % (5%, 百分之五, 3成, 一半, 三分之一), ‰ (千分之三), ‱, 倍 (翻一番). */
  unit: "%" | "‰" | "‱" | "倍" | null;
  /** The number as printed, where a multiplier such as 万 or 亿 was multiplied in: "1.6万". */
  scaledFrom: string | null;
}
