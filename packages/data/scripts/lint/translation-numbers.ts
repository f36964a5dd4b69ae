import type { Linter } from "./linter.js";
import { itemsOf } from "./values.js";

export const translationNumbers: Linter = {
  name: "translation-numbers",
  description: "A translated task has the numbers of the Chinese text, each as often, and no others.",
  *check({ plans }) {
    for (const { id, plan, translation } of plans) {
      if (translation === null) continue;
      const pairs = [...itemsOf(plan)].map(
        ({ item }) => [item.id, item.text, translation.tasks[item.id]] as const,
      );
      for (const [key, chinese, english] of [[id, plan.title, translation.title] as const, ...pairs]) {
        if (!chinese || !english) continue;
        const [due, found] = [chineseNumbers(chinese), englishNumbers(english)].map((list) =>
          list.sort((a, b) => a - b).join(", "),
        );
        if (due === found) continue;
        yield {
          place: `${id}.en: ${key}`,
          message: `the numbers are ${found || "none"} and should be ${due || "none"}`,
        };
      }
    }
  },
};

const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, million: 1e6, billion: 1e9 };

// 总投资 100  亿 元      1.6    万 人
//       value scale     value scale
const chineseNumbers = (text: string) => numbers(text, /(?<value>\d+(?:\.\d+)?)\s?(?<scale>[万亿]?)/gu);

// 16,000      35.8  billion  yuan
// value       value scale
const englishNumbers = (text: string) =>
  numbers(text, /(?<value>\d+(?:,\d{3})*(?:\.\d+)?)(?: (?<scale>million|billion))?/gu);

function numbers(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map(({ groups }) => {
    const value = Number(groups?.value?.replaceAll(",", ""));
    // 35.8 × 1e8 is not whole in binary.
    return Number((value * (scales[groups?.scale ?? ""] ?? 1)).toPrecision(12));
  });
}
