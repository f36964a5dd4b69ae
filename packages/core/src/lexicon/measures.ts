/**
 * Units of measure with their codes: UCUM where it has one, annotations such as `{household}` for
 * counts, and five of our own, marked `x-`, for what UCUM lacks: 亩 (10000/15 m2), 斤 (0.5 kg), and
 * coal equivalent in tonnes, kilograms and grams (29.3076 GJ, MJ and kJ by the national convention).
 * Nothing is converted. The first word of an entry is its canonical form.
 */
export const measureCodes: readonly (readonly [code: string, words: string])[] = [
  ["{household}", "户"],
  ["{person}", "人 名 员"],
  ["{dose}", "剂次 针次"],
  ["{visit}", "人次"],
  ["{enterprise_visit}", "家次"],
  ["{household_visit}", "户次"],
  ["{standard_bus}", "标台"],
  ["{vehicle_trip}", "车次 辆次"],
  ["{time}", "次 轮"],
  ["{event}", "场 场次 项次 架次 航次"],
  ["{establishment}", "家"],
  ["{item}", "个 项 件 条 座 处 套 张 支 根 台 辆 所 名额 只 枚 把 间 栋 幢 盏 口 眼 块 片 面 道 段 门 款 首 部 篇 幅 册 卷 页 本 份 期 批次 班次 班 架 艘 列 孔 组 队 株 棵 头 羽 尾 箱 袋 桶 单 笔 起 例 例次 宗 种 对 副 穴 台套 台件 粒 瓶 顶"],
  ["{place}", "车位 泊位 床位 床"],
  ["{rank}", "位 位次 个位次 名次"],
  ["{point}", "分"],
  ["{teu}", "标箱 标准箱 TEU"],
  ["{working_day}", "个工作日 工作日"],
  ["{percentage_point}", "个百分点 百分点"],
  ["{basis_point}", "个基点 基点"],
  ["{class_hour}", "学时 课时 个学时 个课时"],
  ["%", "%"],
  ["[ppth]", "‰"],
  ["{fold}", "倍"],
  ["x-mu", "亩"],
  ["x-jin", "斤 市斤"],
  ["x-tce", "吨标准煤 吨标煤"],
  ["x-kgce", "千克标准煤 公斤标准煤"],
  ["x-gce", "克标准煤 克标煤"],
  ["har", "公顷"],
  ["km2", "平方公里 平方千米 km2 km²"],
  ["m2", "平方米 平米 m2 m² ㎡"],
  ["m3", "立方米 立方 方 m3 m³"],
  ["km", "公里 千米 km"],
  ["m", "米 m"],
  ["cm", "厘米 cm"],
  ["mm", "毫米 mm"],
  ["t", "吨 t"],
  ["kg", "千克 公斤 kg"],
  ["g", "克 g"],
  ["mg", "毫克 mg"],
  ["ug", "微克 μg ug"],
  ["L", "升 L"],
  ["kL", "千升"],
  ["kW", "千瓦 kW KW"],
  ["MW", "兆瓦 MW"],
  ["GW", "吉瓦 GW"],
  ["W", "瓦"],
  ["kW.h", "千瓦时 千瓦小时 kWh kW·h"],
  ["MW.h", "兆瓦时 MWh"],
  ["GW.h", "吉瓦时 GWh"],
  ["kV", "千伏 kV"],
  ["kV.A", "千伏安 kVA"],
  ["MV.A", "兆伏安 MVA"],
  ["d", "天 日"],
  ["h", "小时 个小时 h"],
  ["min", "分钟"],
  ["ms", "毫秒 ms"],
  ["s", "秒"],
  ["a", "年 周年"],
  ["mo", "个月 月"],
  ["wk", "周 个星期"],
  ["Cel", "℃ 摄氏度"],
  ["dB", "分贝 dB"],
  ["kHz", "千赫"],
  ["MHz", "兆赫"],
  ["Mbit/s", "兆比特每秒 Mbps"],
  ["Gbit/s", "Gbps"],
  ["TB", "TB"],
  ["EFLOPS", "EFLOPS"],
  ["", "周岁 岁"],
];

/** Words of money with their ISO 4217 currencies; 元 alone is CNY. */
export const currencies: readonly (readonly [currency: string, words: string])[] = [
  ["CNY", "元 元人民币 块钱"],
  ["USD", "美元 美金"],
  ["EUR", "欧元"],
  ["HKD", "港元 港币"],
  ["JPY", "日元"],
  ["GBP", "英镑"],
  ["TWD", "新台币"],
];

/** After a number: these are words of their own and no units (3部门, 4方面, 2类). */
export const notUnits: readonly string[] =
  "部门 方面 方向 方案 方式 方法 单位 单元 片区 场所 场地 场馆 本级 本地 本科 台阶 台账 分类 分之 分级 分别 分支 分局 分管 分工 分布 分区 人民 人大 人家 家园 家庭 家长 户籍 户外 条例 条件 位于 位置 位一 名录 件套 面向 对口 对一 对外 把手 把关 起步 起点 口径 口岸 道路 门店 根据 段位 组织 队伍 包干 课程 个性 只有 本土 本市 本区 本县 次要 天然 日常 日报 日期 周边 周期 年级 年报 年龄 方米".split(" ");

/** Units that stand as well without 个, and are given without it: 5个工作日 is 5 工作日. */
export const unitsAfterGe: readonly string[] = "工作日 小时 学时 课时 位次 星期".split(" ");

/** Counting words whose noun follows or stands before them: 3所学校, 学校3所. */
export const classifiers: readonly string[] = measureCodes
  .filter(([code]) => /^\{(?:household|person|visit|\w+_visit|vehicle_trip|time|event|establishment|item)\}$/u.test(code))
  .flatMap(([, words]) => words.split(" "));
