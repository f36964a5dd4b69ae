import type { Plan, Target } from "@fenjie/core/model";
import { inventedPlan, type Row } from "./invented-plan.js";

/** What a row of the second year was made from: the numbers of the first year's rows, and the edit. */
type Edit = "same" | "changed" | "split" | "merged" | "added";
interface SecondRow {
  from: readonly number[];
  edit: Edit;
  row: Row;
}

const [industry, towns, people] = ["壮大实体经济", "建设宜居城乡", "增进百姓福祉"];

/** An invented table of an invented district. */
const firstYear: readonly Row[] = [
  [
    industry,
    "开展中小企业梯度培育，新增专精特新企业20家，推动40家规上企业完成设备更新。",
    "沈一鸣",
    "工信局",
    "各镇、街道",
  ],
  [
    industry,
    "办好第五届茶业博览会，扶持云雾茶区域公用品牌，建成标准化茶园3000亩。",
    "沈一鸣",
    "农业农村局",
    "相关镇",
  ],
  [
    industry,
    "组建科技企业孵化联盟，落实研发费用加计扣除，技术合同成交额突破15亿元。",
    "沈一鸣 陆文",
    "科技局",
    "税务局",
  ],
  [
    industry,
    "做优营商服务，推行企业开办一窗受理，工程建设项目审批时限压缩至60个工作日以内。",
    "陆文",
    "政务服务中心",
    "相关部门",
  ],
  [industry, "推进东岭物流园二期建设，引进冷链仓储企业，完善铁路专用线配套。", "陆文", "交通局", "商务局"],
  [industry, "支持外贸企业参加境外展会，设立跨境电商公共海外仓1个。", "陆文", "商务局", "各镇、街道"],
  [
    industry,
    "加快青石产业园标准厂房建设，竣工面积12万平方米，完善园区污水管网，同步建设园区职工公寓500套。",
    "沈一鸣",
    "青石产业园管委会",
    "住建局",
  ],
  [industry, "推广首台套装备应用，组织产学研对接活动。", "沈一鸣", "科技局", "工信局"],
  [industry, "发展夜间经济，打造南门里特色商业街区。", "陆文", "商务局", "城管局"],
  [industry, "建立重点企业服务专员制度，协调解决用工、用地、用能问题。", "陆文", "发改局", "各镇、街道"],
  [towns, "实施老旧小区改造18个，加装电梯60部，更新二次供水设施。", "何静", "住建局", "各街道"],
  [towns, "打通白鹭路、梅园路等5条断头路，优化公交线路8条。", "何静", "交通局 公安分局", "各镇、街道"],
  [
    towns,
    "开展清水河流域综合治理，整治入河排污口，国控断面水质优良比例保持100%。",
    "何静",
    "生态环境分局",
    "水利局",
  ],
  [towns, "创建省级美丽村庄10个，改造农村户厕2000座。", "何静", "农业农村局", "各镇"],
  [towns, "新增公共停车泊位1500个，建设口袋公园6个。", "何静", "城管局", "各街道"],
  [towns, "推进生活垃圾分类，改造收集点300处。", "何静", "城管局", "各镇、街道"],
  [towns, "完成北塘水库除险加固，新建高标准农田1.5万亩。", "何静", "水利局 农业农村局", "相关镇"],
  [towns, "修编综合交通规划，启动环城快速路前期研究。", "何静", "交通局", "自然资源分局"],
  [towns, "治理扬尘污染，推广新能源渣土车。", "何静", "生态环境分局", "住建局"],
  [towns, "完善城市运行管理平台，接入视频监控点位。", "何静", "城管局", "数据局"],
  [people, "新建改扩建幼儿园4所、中小学3所，新增学位4500个。", "林晓", "教育局", "各镇、街道"],
  [people, "开展职业技能培训8000人次，城镇新增就业6000人。", "林晓", "人社局", "各镇、街道"],
  [people, "建成区人民医院新院区主体工程，家庭医生签约服务覆盖重点人群。", "林晓", "卫健局", "国资公司"],
  [people, "新增普惠托位600个，每个街道建成1个示范性托育机构。", "林晓", "卫健局", "各街道"],
  [people, "新建社区长者食堂12个，改造适老化家庭300户。", "林晓", "民政局", "各镇、街道"],
  [people, "举办社区运动会，新建健身步道20公里。", "林晓", "文体旅游局", "各镇、街道"],
  [people, "推进非物质文化遗产进校园，修缮文庙古建筑群。", "林晓", "文体旅游局", "教育局"],
  [people, "开展食品安全抽检3500批次，建设放心农贸市场5个。", "周衡", "市场监管局", "各镇、街道"],
  [people, "深入开展燃气安全专项整治，更换老旧燃气管道30公里。", "周衡", "住建局", "应急局"],
  [people, "加强防溺水、防诈骗宣传，建设校园周边安全示范岗。", "周衡", "公安分局", "教育局"],
];

const of = (edit: Edit, from: number, row?: Row): SecondRow => {
  const before = firstYear[from - 1];
  if (before === undefined) throw new RangeError(`there is no row ${from}`);
  return { edit, from: [from], row: row ?? before };
};
const [services, homes] = ["发展现代产业", "建设宜居城乡"];

/** The next year's table: the goals renamed or not, rows moved, edited, split, merged, dropped and added. */
const secondYear: readonly SecondRow[] = [
  // The number is raised, and a unit joins.
  of("changed", 1, [
    services,
    "开展中小企业梯度培育，新增专精特新企业30家，推动45家规上企业完成设备更新。",
    "沈一鸣",
    "工信局 科技局",
    "各镇、街道",
  ]),
  of("changed", 2, [
    services,
    "办好第六届茶业博览会，扶持云雾茶区域公用品牌，建成标准化茶园3200亩。",
    "沈一鸣",
    "农业农村局",
    "相关镇",
  ]),
  // Another official; the words stay, the goal is renamed.
  of("changed", 3, [
    services,
    "组建科技企业孵化联盟，落实研发费用加计扣除，技术合同成交额突破15亿元。",
    "方远",
    "科技局",
    "税务局",
  ]),
  // The number is lowered.
  of("changed", 4, [
    services,
    "做优营商服务，推行企业开办一窗受理，工程建设项目审批时限压缩至45个工作日以内。",
    "陆文",
    "政务服务中心",
    "相关部门",
  ]),
  // Wholly reworded around the same park.
  of("changed", 5, [
    services,
    "东岭物流园二期建成投用，招引冷链仓储龙头企业，铁路专用线通车。",
    "陆文",
    "交通局",
    "商务局",
  ]),
  {
    edit: "split",
    from: [7],
    row: [
      services,
      "加快青石产业园标准厂房建设，竣工面积15万平方米，完善园区污水管网。",
      "沈一鸣",
      "青石产业园管委会",
      "住建局",
    ],
  },
  {
    edit: "split",
    from: [7],
    row: [services, "建设青石产业园职工公寓500套。", "沈一鸣", "国资公司", "住建局"],
  },
  // Two become one.
  {
    edit: "merged",
    from: [8, 10],
    row: [
      services,
      "推广首台套装备应用，组织产学研对接活动，建立重点企业服务专员制度，协调解决用工、用地、用能问题。",
      "沈一鸣 陆文",
      "科技局 发改局",
      "各镇、街道",
    ],
  },
  {
    edit: "added",
    from: [],
    row: [services, "布局低空经济，建设无人机起降场3处。", "方远", "发改局", "公安分局"],
  },
  of("same", 11),
  of("changed", 12, [
    homes,
    "打通银杏路、丁香路等4条断头路，优化公交线路10条。",
    "何静",
    "交通局 公安分局",
    "各镇、街道",
  ]),
  of("same", 13),
  // Unchanged, but at another place in the table.
  of("same", 16),
  of("same", 14),
  of("changed", 15, [homes, "新增公共停车泊位2000个，建设口袋公园6个。", "何静", "城管局", "各镇、街道"]),
  { edit: "split", from: [17], row: [homes, "完成北塘水库除险加固。", "何静", "水利局", "相关镇"] },
  { edit: "split", from: [17], row: [homes, "新建高标准农田1.5万亩。", "何静", "农业农村局", "相关镇"] },
  of("same", 19),
  {
    edit: "added",
    from: [],
    row: [homes, "推进海绵城市试点，改造易涝积水点9处。", "何静", "水利局", "住建局"],
  },
  // Like a dropped one in form, another in substance.
  {
    edit: "added",
    from: [],
    row: [homes, "编制地下管线普查规划，启动综合管廊前期研究。", "何静", "住建局", "自然资源分局"],
  },
  of("changed", 21, [
    people,
    "新建改扩建幼儿园2所、中小学5所，新增学位5200个。",
    "林晓",
    "教育局",
    "各镇、街道",
  ]),
  of("same", 22),
  of("changed", 23, [
    people,
    "区人民医院新院区投入使用，家庭医生签约服务扩大到全体老年人。",
    "林晓",
    "卫健局",
    "国资公司",
  ]),
  // Two become one, shortened.
  {
    edit: "merged",
    from: [24, 25],
    row: [
      people,
      "新增普惠托位800个，新建社区长者食堂15个，改造适老化家庭300户。",
      "林晓",
      "卫健局 民政局",
      "各镇、街道",
    ],
  },
  of("same", 26),
  of("same", 27),
  of("changed", 28, [
    people,
    "开展食品安全抽检4000批次，建设放心农贸市场5个。",
    "周衡",
    "市场监管局",
    "各镇、街道",
  ]),
  of("same", 30),
  {
    edit: "added",
    from: [],
    row: [people, "设立青年驿站2个，为来区求职毕业生提供免费住宿。", "林晓", "人社局", "团区委"],
  },
  {
    edit: "added",
    from: [],
    row: [people, "推行长期护理保险，失能人员待遇按月发放。", "林晓", "医保分局", "民政局"],
  },
];

/** The first number before a measure, as a target would be read; enough to compare two years. */
function targetsOf(text: string): Target[] {
  const numbers = text.matchAll(
    /(?<name>\p{Script=Han}{2,6})(?<value>\d+(?:\.\d+)?)(?<scale>万?)(?<unit>家|亩|亿元|个工作日|套|平方米|条|部|个|所|批次|处|公里|户|人次|人|座)/gu,
  );
  return [...numbers].map((match) => {
    const { name = "", value = "", scale = "", unit = "" } = match.groups ?? {};
    return {
      indicator: name,
      indicatorKey: null,
      comparator: "=",
      value: Number(value) * (scale === "" ? 1 : 10_000),
      valueMax: null,
      unitText: unit,
      unitCode: null,
      currency: null,
      kind: "absolute",
      per: null,
      thresholds: [],
      modality: null,
      basis: null,
      baselineValue: null,
      due: null,
      quote: match[0],
      span: [match.index, match.index + match[0].length],
      scaledFrom: null,
    };
  });
}

const withTargets = (plan: Plan): Plan => ({
  ...plan,
  tasks: plan.tasks.map((task) => ({ ...task, targets: targetsOf(task.text) })),
});

/** Both years, and what is known of the second: `[edit, numbers before, numbers after]`. */
export function twoYears(): { before: Plan; after: Plan; edits: [string, number[], number[]][] } {
  const before = withTargets(inventedPlan("yunxi-2023", firstYear, { year: 2023 }));
  const after = withTargets(
    inventedPlan(
      "yunxi-2024",
      secondYear.map(({ row }) => row),
      { year: 2024 },
    ),
  );
  const edits = new Map<string, [string, number[], number[]]>();
  for (const [index, { edit, from }] of secondYear.entries()) {
    const key = edit === "split" ? `split ${from}` : `${index}`;
    const known = edits.get(key) ?? [edit, [...from], []];
    known[2].push(index + 1);
    edits.set(key, known);
  }
  const kept = new Set(secondYear.flatMap(({ from }) => from));
  const dropped = firstYear.map((_, index) => index + 1).filter((number) => !kept.has(number));
  return {
    before,
    after,
    edits: [
      ...edits.values(),
      ...dropped.map((number): [string, number[], number[]] => ["dropped", [number], []]),
    ],
  };
}
