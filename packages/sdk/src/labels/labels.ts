import type { Bilingual } from "@fenjie/core/model";
import { memberKindLabels } from "../registry/member-kinds.js";

/**
 * What tables, columns and enumerations are called in English and Chinese: the one place, from
 * which the CSV headers and the data package's label files come. Keys are the machine's words.
 */
const bilingual = {
  tables: {
    tasks: ["tasks", "任务"],
    parts: ["parts of tasks", "子项"],
    assignments: ["assignments", "责任分工"],
    goals: ["goals", "目标"],
    units: ["units", "单位"],
    officials: ["officials", "领导"],
    targets: ["targets", "指标"],
    thresholds: ["thresholds of targets", "指标限定条件"],
    extra: ["other columns", "其他栏目"],
  },
  columns: {
    planId: ["plan", "计划编号"],
    id: ["id", "编号"],
    taskId: ["task", "任务编号"],
    partId: ["part", "子项编号"],
    goalId: ["goal id", "目标编号"],
    parentId: ["parent goal", "上级目标编号"],
    number: ["number", "序号"],
    goal: ["goal", "目标名称"],
    text: ["text", "内容"],
    leaders: ["leaders", "分管领导"],
    leadUnits: ["lead units", "牵头单位"],
    responsibleUnits: ["responsible units", "责任单位"],
    deadline: ["deadline", "完成时限"],
    deadlineDate: ["last day", "截止日期"],
    role: ["role", "分工"],
    position: ["position", "次序"],
    name: ["name", "名称"],
    kind: ["kind", "类别"],
    quantifier: ["quantifier", "范围"],
    of: ["members", "成员类别"],
    aliases: ["aliases", "括注名称"],
    office: ["office", "职务"],
    indicator: ["indicator", "指标名称"],
    indicatorKey: ["indicator key", "指标标识"],
    comparator: ["comparator", "关系"],
    value: ["value", "数值"],
    valueMax: ["upper bound", "数值上限"],
    unitText: ["unit of measure", "计量单位"],
    unitCode: ["code of the unit of measure", "计量单位代码"],
    currency: ["currency", "币种"],
    per: ["per", "分母"],
    modality: ["modality", "承诺用语"],
    basis: ["basis", "比较基准"],
    basisYear: ["basis year", "基准年份"],
    baselineValue: ["baseline value", "基数"],
    due: ["due", "指标时限"],
    dueDate: ["due date", "指标截止日期"],
    quote: ["quote", "原文"],
    scaledFrom: ["number as printed", "原文数字"],
    targetPosition: ["position of the target", "指标次序"],
    joinedBy: ["joined by", "连接词"],
    label: ["label", "栏目"],
  },
  role: {
    leader: ["leader", "分管领导"],
    lead: ["lead unit", "牵头单位"],
    responsible: ["responsible unit", "责任单位"],
  },
  unitKind: {
    organization: ["organisation", "机构"],
    area: ["area", "区域"],
    collective: ["collective", "集合单位"],
  },
  memberKind: memberKindLabels,
  quantifier: { all: ["all", "全部"], relevant: ["those concerned", "相关"] },
  comparator: {
    eq: ["exactly", "等于"],
    ge: ["at least", "不少于"],
    gt: ["more than", "超过"],
    le: ["at most", "不超过"],
    lt: ["less than", "低于"],
    approx: ["about", "约"],
    between: ["between", "介于"],
  },
  targetKind: {
    absolute: ["amount", "总量"],
    increase: ["increase", "增量"],
    decrease: ["decrease", "减量"],
    growth: ["growth", "增长率"],
    decline: ["decline", "下降率"],
    share: ["share", "比率"],
    "pp-change": ["change in percentage points", "百分点变化"],
    multiple: ["multiple", "倍数"],
    investment: ["investment", "投资额"],
    "count-of-projects": ["number of projects", "项目数"],
    rank: ["rank", "位次"],
    "time-limit": ["time limit", "时限"],
    intensity: ["intensity", "强度"],
  },
  basis: {
    yoy: ["a year earlier", "同比"],
    mom: ["the period before", "环比"],
    year: ["a named year", "指定年份"],
  },
  level: {
    country: ["country", "国家级"],
    province: ["province", "省级"],
    prefecture: ["prefecture", "地区级"],
    city: ["city", "市级"],
    county: ["county", "县级"],
    district: ["district", "区级"],
    zone: ["development zone", "开发区"],
    township: ["township", "乡镇级"],
    department: ["department", "部门"],
  },
  layout: {
    table: ["table", "表格式"],
    list: ["list", "条目式"],
    clause: ["clause", "括注式"],
    headings: ["headings", "标题式"],
    mixed: ["mixed", "混合式"],
  },
  severity: { error: ["error", "错误"], warning: ["warning", "警告"], info: ["note", "提示"] },
} as const satisfies Record<string, Record<string, readonly [en: string, zh: string]>>;

/** A group of labels: `tables`, `columns`, or an enumeration such as `role`. */
export type LabelGroup = keyof typeof bilingual;
/** The key of a label in a group: "lead" in `role`. */
export type LabelKey<Group extends LabelGroup> = keyof (typeof bilingual)[Group] & string;
/** All labels in one language: `{ role: { lead: "牵头单位", … }, … }`. */
export type Labels = { readonly [Group in LabelGroup]: { readonly [Key in LabelKey<Group>]: string } };

/** All labels in one language, as plain JSON; both languages have the same keys. */
export function labels(language: "en" | "zh-Hans"): Labels {
  const at = language === "en" ? 0 : 1;
  const groups = Object.entries(bilingual).map(([group, entries]) => [
    group,
    Object.fromEntries(Object.entries(entries).map(([key, words]) => [key, words[at]])),
  ]);
  return Object.fromEntries(groups) as Labels;
}

/** One label in both languages: `label("role", "lead")` is `{ en: "lead unit", zh: "牵头单位" }`. */
export function label<Group extends LabelGroup>(group: Group, key: LabelKey<Group>): Bilingual {
  const [en, zh] = (bilingual[group] as Record<string, readonly [string, string]>)[key] ?? [key, key];
  return { en, zh };
}
