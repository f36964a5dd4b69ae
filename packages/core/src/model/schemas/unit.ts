import * as z from "zod";

/** The schema of a `UnitKind`, for zod. */
export const UnitKind = z
  .enum(["organization", "area", "collective"])
  .describe(
    "`organization` a body (教育局, 高新区管委会); `area` a place named without an organisation that stands for its government (柳溪镇, 高新区); `collective` several at once (各镇、街道).",
  );
/**
 * `organization` a body, `area` a place that stands for its government, `collective` several at once (各镇、街道).
 */
export type UnitKind = z.infer<typeof UnitKind>;

/** The schema of a `MemberKind`, for zod. */
export const MemberKind = z
  .enum([
    "town",
    "township",
    "village",
    "subdistrict",
    "zone",
    "county",
    "district",
    "city",
    "province",
    "department",
    "unit",
  ])
  .describe(
    "What the members of a collective are: `town` 镇, `township` 乡, `village` 村, `subdistrict` 街道, `zone` 开发区 and 园区, `county` 县, `district` 区, `city` 市, `province` 省, `department` 部门, `unit` 单位.",
  );
/** What the members of a collective are: `town` 镇, `department` 部门 … */
export type MemberKind = z.infer<typeof MemberKind>;

/** The schema of a `Unit`, for zod. */
export const Unit = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .describe(
        'The name as printed, without padding, brackets included: "组织部（人才办）". Unique in the plan.',
      ),
    kind: UnitKind,
    aliases: z
      .array(z.string().min(1))
      .describe(
        'The words in the name\'s brackets: ["人才办"] for 组织部（人才办）. Never the name before them: 政府办 and 政府办（数据局） are two units.',
      ),
    quantifier: z
      .enum(["all", "relevant"])
      .nullable()
      .describe(
        "How many of the members a collective means: `all` for 各, `relevant` for 相关 and 有关. `null` where neither is printed, and for what is not a collective.",
      ),
    of: z
      .array(MemberKind)
      .describe(
        'The members of a collective, in printed order: ["town", "subdistrict"] for 各镇、街道. Otherwise `[]`.',
      ),
  })
  .refine((unit) => unit.kind === "collective" || (unit.quantifier === null && unit.of.length === 0), {
    path: ["kind"],
    params: { en: "only a collective has a quantifier and members", zh: "只有集合单位才有 quantifier 和 of" },
  })
  .describe("A body, place or group of them that leads tasks or answers for them.");
/** A body, place or group of them that leads tasks or answers for them. */
export type Unit = z.infer<typeof Unit>;
