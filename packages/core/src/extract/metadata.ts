import type { Metadata } from "../layouts/metadata.js";
import type { Jurisdiction } from "../model/schemas/jurisdiction.js";
import type { PlanMeta } from "../model/schemas/meta.js";
import type { Plan } from "../model/schemas/plan.js";
import { toIsoDate } from "../text/calendar.js";
import { fold } from "../text/fold.js";
import { type Reading, spanOf, squeeze, trimReading } from "../text/reading.js";
import { type TidyOptions, tidy } from "../text/tidy.js";

type PlanHead = Pick<
  Plan,
  "title" | "year" | "documentNumber" | "issuer" | "issuedOn" | "jurisdiction" | "spans"
>;

/** The words about the plan itself: what the document says first, then what the caller's meta adds. */
export function readHead(
  found: { title: Reading; noticeTitle: Reading; metadata: Metadata; levelHint: string },
  meta: PlanMeta,
  options: TidyOptions,
): PlanHead {
  const title = toTitle(found.title, options);
  const documentNumber = withoutBrackets(squeeze(found.metadata.documentNumber));
  const issuer = tidy(found.metadata.issuer, { justified: true });
  const issuedOn = readDate(found.metadata.issuedOn.text) ?? meta.issuedOn ?? null;
  const year =
    yearIn(title.text) ??
    yearIn(found.noticeTitle.text) ??
    (issuedOn === null ? null : Number(issuedOn.slice(0, 4))) ??
    yearOfNumber(documentNumber.text);
  return {
    title: title.text || null,
    year,
    documentNumber: documentNumber.text || (meta.documentNumber ?? null),
    issuer: issuer.text || (meta.issuer ?? null),
    issuedOn,
    jurisdiction: readJurisdiction(
      [issuer.text, squeeze(found.noticeTitle).text, title.text, found.levelHint],
      meta,
    ),
    spans: { title: spanOf(title), documentNumber: spanOf(documentNumber), issuer: spanOf(issuer) },
  };
}

/** A title over several lines or padded letter by letter is one line without padding. */
function toTitle(printed: Reading, options: TidyOptions): Reading {
  const title = tidy(printed, options);
  const spaced =
    /(?:\p{Script=Han}[ \u3000]){2}\p{Script=Han}/u.test(title.text) || /通\s知$/u.test(title.text);
  return spaced ? squeeze(printed) : title;
}

/** 汴政办〔2005〕34号 → 2005. */
function yearOfNumber(documentNumber: string): number | null {
  const year = /[[(〔［（](?<year>(?:19|20)\d{2})[\])〕］）]/u.exec(documentNumber)?.groups?.year;
  return year === undefined ? null : Number(year);
}

function withoutBrackets(number: Reading): Reading {
  const enclosed = /^[（(](?<inner>.*)[）)]$/u.exec(number.text);
  return enclosed === null ? number : { text: number.text.slice(1, -1), at: number.at.slice(1, -1) };
}

const digits: Readonly<Record<string, string>> = {
  "○": "0",
  〇: "0",
  零: "0",
  o: "0",
  O: "0",
  一: "1",
  二: "2",
  三: "3",
  四: "4",
  五: "5",
  六: "6",
  七: "7",
  八: "8",
  九: "9",
};
const inArabic = (text: string): string =>
  text.replace(/[○〇零oO一二三四五六七八九]/gu, (char) => digits[char] ?? char);

/** The year a title names: 2023年, 2023年度, 二○二三年; the first of a range. */
export function yearIn(text: string): number | null {
  const folded = fold(text).replace(/\s/gu, "");
  const arabic =
    /(?<!\d)(?<year>(?:19|20)\d{2})(?=年(?!远景)|-\d{4}年|-\d{2}年|政府|区政府|市政府|县政府|工作)/u.exec(
      folded,
    )?.groups?.year;
  if (arabic !== undefined) return Number(arabic);
  const chinese = /(?<year>[一二][○〇零oO九][○〇零oO一二三四五六七八九]{2})年(?!远景)/u.exec(folded)?.groups
    ?.year;
  return chinese === undefined ? null : Number(inArabic(chinese));
}

/** A printed date as YYYY-MM-DD: 2021年5月12日, 二○○七年四月十三日, 2021-05-12, 20210512. `null` for a damaged one. */
export function readDate(text: string): string | null {
  const folded = fold(text).replace(/\s/gu, " ").trim();
  const arabic = /(?<y>(?:19|20)\d{2})\s?[年.\-/]\s?(?<m>\d{1,2})\s?[月.\-/]\s?(?<d>\d{1,2})(?!\d)/u.exec(
    folded,
  )?.groups;
  if (arabic !== undefined) return toIsoDate(Number(arabic.y), Number(arabic.m), Number(arabic.d));
  const chinese =
    /(?<y>[一二][○〇零oO一二三四五六七八九]{3})年(?<m>[一二三四五六七八九十]{1,2})月(?<d>[一二三四五六七八九十]{1,3})日/u.exec(
      folded.replace(/\s/gu, ""),
    )?.groups;
  if (chinese !== undefined)
    return toIsoDate(Number(inArabic(chinese.y ?? "")), small(chinese.m ?? ""), small(chinese.d ?? ""));
  const run = /^(?<y>(?:19|20)\d{2})(?<m>\d{2})(?<d>\d{2})$/u.exec(folded)?.groups;
  return run === undefined ? null : toIsoDate(Number(run.y), Number(run.m), Number(run.d));
}

/** 十 → 10, 十三 → 13, 二十一 → 21. */
function small(text: string): number {
  const [tens, ones] = text.includes("十") ? text.split("十") : ["", text];
  const value = (digit: string | undefined, empty: number): number =>
    digit === undefined || digit === "" ? empty : Number(inArabic(digit));
  return text.includes("十") ? value(tens, 1) * 10 + value(ones, 0) : value(ones, 0);
}

type Level = NonNullable<Jurisdiction["level"]>;
const levels: readonly (readonly [RegExp, Level])[] = [
  [/国务院/u, "country"],
  [/(?:省|自治区)(?:人民)?政府/u, "province"],
  [/(?:州|盟)(?:人民)?政府|地区行署/u, "prefecture"],
  [/市(?:人民)?政府/u, "city"],
  [/(?:县|旗)(?:人民)?政府/u, "county"],
  [/(?:开发区|新区|高新区|园区)(?:管委会|管理委员会)/u, "zone"],
  [/区(?:人民)?政府/u, "district"],
  [/(?:镇|乡)(?:人民)?政府|街道办事处/u, "township"],
];

/** The level of the government a text names first. */
function levelIn(text: string): Level | undefined {
  const named = levels.map(([word, level]) => ({ level, at: text.search(word) })).filter(({ at }) => at >= 0);
  return named.sort((a, b) => a.at - b.at)[0]?.level;
}

/** Place and level from the office that issued the plan, else from the words 区政府, 市政府 in its head. */
function readJurisdiction(sources: readonly string[], meta: PlanMeta): Jurisdiction | null {
  const given = meta.jurisdiction ?? null;
  const place = sources
    .map(
      (text) =>
        /^(?:.{2,8}?(?:省|自治区|市|州))?(?<place>\p{Script=Han}{2,12}?(?:自治县|自治州|自治区|省|市|县|旗|区|州|盟|镇|乡))(?:人民政府|政府办)/u.exec(
          trimReading({ text, at: [] }).text,
        )?.groups?.place,
    )
    .find((found) => found !== undefined && !/^(?:本|全|各)/u.test(found));
  const level = sources.map(levelIn).find((found) => found !== undefined);
  if (place === undefined && level === undefined && given === null) return null;
  return {
    name: place ?? given?.name ?? null,
    fullName: given?.fullName ?? null,
    level: level ?? given?.level ?? null,
    code: given?.code ?? null,
  };
}
