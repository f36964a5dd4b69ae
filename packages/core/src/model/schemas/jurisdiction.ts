import * as z from "zod";

/** The schema of a `JurisdictionLevel`, for zod. */
export const JurisdictionLevel = z
  .enum(["country", "province", "prefecture", "city", "county", "district", "zone", "township", "department"])
  .describe(
    "Whose plan it is, by the word for the government: `country` 国务院; `province` 省, 自治区; `prefecture` 州, 盟, 地区; `city` 市 of any rank; `county` 县, 旗; `district` 区; `zone` 开发区, 新区, 园区; `township` 乡, 镇, 街道; `department` a single department's own plan.",
  );
/** Whose plan it is: of a government from `country` to `township`, or of a single `department`. */
export type JurisdictionLevel = z.infer<typeof JurisdictionLevel>;

const fields = {
  name: z.string().min(1).nullable().describe('The short name: "青禾区". `null` where it is not known.'),
  fullName: z
    .string()
    .min(1)
    .nullable()
    .describe('The name with everything above it: "云岭省临江市青禾区". `null` where it is not known.'),
  level: JurisdictionLevel.nullable().describe(
    "The level of government: 区政府 in a header is enough for `district`. `null` where nothing shows it.",
  ),
  code: z
    .string()
    .regex(/^\d{6}(?:\d{3}){0,2}$/)
    .nullable()
    .describe(
      'The administrative division code, 6 digits (9 or 12 below the county): "990112". `null` where it is not known.',
    ),
};

/** The schema of a `Jurisdiction`, for zod. */
export const Jurisdiction = z
  .strictObject(fields)
  .describe("The place and level of government a plan is for.");
/** The place and level of government a plan is for. */
export type Jurisdiction = z.infer<typeof Jurisdiction>;
