/** A plan in another language, by the ids and names of the plan: `@fenjie/data/<id>.en.json`. */
export interface Translation {
  /** The plan it is a translation of. */
  planId: string;
  /** A BCP 47 tag. */
  language: "en";
  /** That it is unofficial, and what counts. */
  notice: string;
  /** `human`, or `machine` where no person has yet read it against the original. */
  method: "human" | "machine";
  /** `null` where the plan has none. */
  title: string | null;
  /** By goal id. */
  goals: Readonly<Record<string, string>>;
  /** By the id of a task or part. */
  tasks: Readonly<Record<string, string>>;
  /** By the name in the plan. */
  units: Readonly<Record<string, string>>;
  /** By the name in the plan; Chinese names in pinyin. */
  officials: Readonly<Record<string, string>>;
}
