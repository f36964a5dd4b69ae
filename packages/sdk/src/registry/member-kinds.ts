import type { MemberKind, UnitKind } from "@fenjie/core/model";

/** What the members of a collective are called. */
export const memberKindLabels = {
  town: ["town", "镇"],
  township: ["township", "乡"],
  village: ["village", "村"],
  subdistrict: ["subdistrict", "街道"],
  zone: ["development zone", "开发区"],
  county: ["county", "县"],
  district: ["district", "区"],
  city: ["city", "市"],
  province: ["province", "省"],
  department: ["department", "部门"],
  unit: ["unit", "单位"],
} as const satisfies Record<MemberKind, readonly [en: string, zh: string]>;

/** What a unit of a registry is: as precisely as is known, else that it is a body or a place. */
export type EntryKind = MemberKind | Exclude<UnitKind, "collective">;

/** Endings that leave no doubt what a place is. 区 alone is none: a district or a zone. */
const placeEndings: readonly (readonly [ending: string, kind: MemberKind])[] = [
  ["街道", "subdistrict"],
  ["开发区", "zone"],
  ["高新区", "zone"],
  ["经开区", "zone"],
  ["园区", "zone"],
  ["度假区", "zone"],
  ["镇", "town"],
  ["乡", "township"],
  ["社区", "village"],
  ["村", "village"],
  ["县", "county"],
  ["旗", "county"],
  ["市", "city"],
  ["省", "province"],
];

/** The kind a place's name says it is, `area` where it does not say. */
export function kindOfPlace(name: string): EntryKind {
  return placeEndings.find(([ending]) => name.endsWith(ending))?.[1] ?? "area";
}

/** True of a word that is a kind: a roster written by hand may hold another. */
export function isMemberKind(word: string): word is MemberKind {
  return Object.hasOwn(memberKindLabels, word);
}
