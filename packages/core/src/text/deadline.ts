import { deadlineWords, timeWords } from "../lexicon/deadlines.js";
import { compact } from "./deadline-date.js";

export { readDeadline } from "./deadline-date.js";

const time = new Set(timeWords);
const words = new Set([...timeWords, ...deadlineWords]);
const longestWord = Math.max(...[...words].map((word) => word.length));
const longestDeadline = 60;

/** Whether a phrase says when and nothing else: 6月底完成, 年内持续推进, 2023年12月, 2021.8. */
export function isDeadline(printed: string): boolean {
  const text = compact(printed).replace(/[。;,]$/u, "");
  if (text.length < 2 || text.length > longestDeadline) return false;
  return consistsOfWords(text) && (/\d{4}[.\-/]\d{1,2}/u.test(text) || holdsTime(text));
}

/** Whether a text can be cut into words of the list: by which offsets a cut can reach. */
function consistsOfWords(text: string): boolean {
  const reached = [true];
  for (let end = 1; end <= text.length; end++) {
    for (let length = 1; length <= Math.min(longestWord, end) && reached[end] !== true; length++) {
      reached[end] = reached[end - length] === true && words.has(text.slice(end - length, end));
    }
  }
  return reached[text.length] === true;
}

function holdsTime(text: string): boolean {
  return (
    /\d{4}年|\d月|[上下]半年|季度|[年月][底末内初]/u.test(text) ||
    [...time].some((word) => word.length > 1 && text.includes(word))
  );
}

const opensWithTime =
  /^(?:\d{4}年|\d{1,2}月|\d{4}[.\-/]\d{1,2}|第?[一二三四1-4]季度|[上下]半年|年[底末内初中]|全年|今年|每年|每季度|每月|长期|持续|常年|常态化|立即|按期|[汛春秋冬夏][期季]|春节|国庆|元旦|中秋|端午|清明|五一|六一|七一|八一|十一节?前|.{1,3}节前|第[一二三四]?[轮批期])/u;

/** Whether a phrase begins by saying when: 6月底前出台实施细则. */
export const startsWithTime = (printed: string): boolean => opensWithTime.test(compact(printed));
