import * as z from "zod";

/** The schema of a `Comparator`, for zod. */
export const Comparator = z
  .enum(["=", ">=", ">", "<=", "<", "~", "between"])
  .describe(
    'The relation as written. 以上, 不低于 and 至少 are ">="; 突破, 超过 and 高于 are ">"; 以内, 以下 and 不超过 are "<="; 低于 and 不足 are "<"; 左右 and 约 are "~"; a range is "between"; a bare number is "=". 以上, 以下 and 以内 include the number, 超过 does not (Civil Code art. 1259).',
  );
/** The relation as written: 以上 is ">=", 突破 is ">", 左右 is "~", a range is "between", a bare number is "=". */
export type Comparator = z.infer<typeof Comparator>;
