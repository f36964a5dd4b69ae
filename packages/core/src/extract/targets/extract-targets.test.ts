import { describe, expect, test } from "vitest";
import { extractTargets } from "./extract-targets.js";

/** Targets as "indicator comparator value unit". */
const read = (text: string, year: number | null = null) =>
  extractTargets(text, { year }).targets.map(
    ({ indicator, comparator, value, unitText }) => `${indicator} ${comparator} ${value} ${unitText}`,
  );
const duesOf = (text: string) => extractTargets(text).targets.map(({ due }) => due?.text ?? null);

describe("a bare year, where the plan's year is not known", () => {
  test.each([
    ["2025年新建学校5所，年底前全部竣工。", ["学校 = 5 所"]],
    ["2025年新建学校5所，计划6月底前开通。", ["学校 = 5 所"]],
    ["2025年新建学校5所，年内完成验收。", ["学校 = 5 所"]],
    ["2026年新建公园3个，继续实施绿化工程。", ["公园 = 3 个"]],
    ["2025年，新建幼儿园4所，增加学位1200个。", ["幼儿园 = 4 所", "学位 = 1200 个"]],
    ["2025年计划新建幼儿园4所，增加学位1200个。", ["幼儿园 = 4 所", "学位 = 1200 个"]],
    ["以2020年为基数，到2025年用水量下降16%。", ["用水量 = 16 %"]],
    ["2026年计划新建公园3个，今年完成1个。", ["公园 = 3 个", "公园 = 1 个"]],
    ["2025年建成公园3个，2026年建成4个，2027年力争建成5个。", ["公园 = 3 个", "公园 = 4 个", "公园 = 5 个"]],
  ])("is planned for in %s", (text, targets) => {
    expect(read(text)).toEqual(targets);
  });

  test.each([
    ["2023年完成投资86亿元，为今年工作打好基础。", []],
    ["2023年完成投资86亿元，今年继续落实各项政策。", []],
    ["2024年完成投资86亿元，今年计划完成投资90亿元。", ["投资 = 9000000000 元"]],
    ["工业总产值2024年达到6900亿元，2025年力争增长9%。", ["工业总产值 = 9 %"]],
    ["上半年新建学校2所，比上年增加1所；全年新建学校5所。", ["学校 = 5 所"]],
    ["上半年完成投资86亿元，比上年增长4%；出口27亿元，增长7%。", []],
    ["2024年查处案件372起，罚没款486万元；今年继续保持高压态势。", []],
    ["2023年和2024年分别争取到上级资金1.8亿元、2.2亿元，为今年工作打下了基础。", []],
    ["2021—2024年已累计更新管网420公里，2025年完成剩余63公里更新任务。", ["管网 = 63 公里"]],
    ["“十四五”以来已培育农场860家，2026年将新培育120家。", ["新培育农场 = 120 家"]],
    ["1—9月已发放贷款2.3亿元，到年底累计发放3.2亿元以上。", ["贷款 >= 320000000 元"]],
    ["2024年全区实现旅游收入38亿元，2025年目标42亿元。", ["旅游收入 = 4200000000 元"]],
    ["2024年底城镇化率为61.2%，2025年提高到62%以上。", ["城镇化率 >= 62 %"]],
    ["截至2024年12月，累计建成充电桩1200个；2025年新增充电桩800个。", ["新增充电桩 = 800 个"]],
    ["前三年累计建成高标准农田42万亩，重点转向管护。", []],
    ["上年度压减经费8%，本年度再压减5%以上。", ["经费 >= 5 %"]],
    ["研发投入2023年为21.6亿元，2025年达到28亿元。", ["研发投入 = 2800000000 元"]],
    [
      "新增就业不少于1.35万人，上年实绩为13842人，失业率控制在4%以内。",
      ["新增就业 >= 13500 人", "失业率 <= 4 %"],
    ],
    ["去年新建5所，年底全部投用，惠及学生3000名。", []],
    ["截至年底已建成学校12所，新建3所。", []],
    ["在2023年建成26处、2024年建成31处供水设施的基础上，今年再建40处。", ["供水设施再建 = 40 处"]],
    ["2024年业务量同比增长21.4%，2025年增速要保持在15%左右。", ["业务量增速 ~ 15 %"]],
    ["发展势头良好，2024年成交额达到120亿元，同比增长14%，要巩固这一态势。", []],
  ])("has passed in %s", (text, targets) => {
    expect(read(text)).toEqual(targets);
  });
});

describe("a year in brackets", () => {
  test.each([
    [
      "新增学位50个（2025年20个、2026年30个）。",
      ["新增学位 = 50 个", "新增学位 = 20 个", "新增学位 = 30 个"],
    ],
    ["总产量稳定在42万吨以上（2023年42.1万吨，2024年42.8万吨）。", ["总产量 >= 420000 吨"]],
    ["森林覆盖率达到45%（2023年为41.3%）。", ["森林覆盖率 = 45 %"]],
    ["森林覆盖率达到45%（其中2023年为41.3%）。", ["森林覆盖率 = 45 %"]],
    ["森林覆盖率达到45%（2023年（含经济林）为41.3%）。", ["森林覆盖率 = 45 %"]],
    ["做好学生劝返（2023年在册11名），巩固率稳定在97.5%。", ["巩固率 = 97.5 %"]],
  ])("is planned for or has passed: %s", (text, targets) => {
    expect(read(text)).toEqual(targets);
  });

  test("the last of several levels is the one a change starts from", () => {
    const [target] = extractTargets("投入强度由2023年的2.36%、2024年的2.41%提升到2.6%以上。").targets;

    expect(target).toMatchObject({ indicator: "投入强度", value: 2.6, baselineValue: 2.41 });
  });

  test("gives the level that a change starts from", () => {
    const [target] = extractTargets("绿化覆盖率（2023年为41%）提高到45%。").targets;

    expect(target).toMatchObject({ indicator: "绿化覆盖率", value: 45, baselineValue: 41 });
  });
});

describe("what stands between a noun and its number", () => {
  test.each([
    ["产业规模三年翻一番。", ["产业规模 = 2 倍"]],
    ["产业规模力争三年翻一番。", ["产业规模 = 2 倍"]],
    ["研发投入达到2023年的1.5倍。", ["研发投入 = 1.5 倍"]],
    ["研发投入达到2023年1.5倍以上。", ["研发投入 >= 1.5 倍"]],
  ])("is no part of the name: %s", (text, targets) => {
    expect(read(text)).toEqual(targets);
  });

  test.each([
    ["用3年时间整治水体45条。", ["水体 = 45 条"]],
    ["三年累计不少于15个，学前三年毛入园率达到95%。", ["学前三年毛入园率 = 95 %"]],
    ["工业增速达到全省平均水平的1.5倍。", ["工业增速 = 1.5 倍"]],
  ])("nor is a time, nor what a multiple is of: %s", (text, targets) => {
    expect(read(text)).toEqual(targets);
  });

  test("a year that is compared with is no deadline", () => {
    expect(duesOf("到2027年，研发投入达到2023年的1.5倍，企业300家。")).toEqual(["2027年", "2027年"]);
  });
});

describe("nouns and numbers in pairs", () => {
  test.each([
    ["货物1.2亿吨、集装箱86万标箱，分别增长7%和11%。", ["货物 = 7 %", "集装箱 = 11 %"]],
    ["总产值增长6%，货物1.2亿吨、集装箱86万标箱，分别增长7%和11%。", ["货物 = 7 %", "集装箱 = 11 %"]],
    ["财政总收入76亿元，其中地方收入43亿元，分别增长17%和18%。", ["财政总收入 = 17 %", "地方收入 = 18 %"]],
    ["城镇、农村居民收入分别增长6%、7%。", ["城镇居民收入 = 6 %", "农村居民收入 = 7 %"]],
  ])("go with one another: %s", (text, pairs) => {
    expect(read(text).slice(-2)).toEqual(pairs);
  });

  test("are not guessed where there are more numbers than nouns", () => {
    expect(read("小学、初中学位分别新增2000个、3000个、400个。")[0]).toBe("小学、初中学位 = 2000 个");
  });
});

test("a house and a flat are counted, their numbers in an address are not", () => {
  expect(read("改造住宅12栋450套。")).toEqual(["住宅 = 12 栋", "住宅 = 450 套"]);
  expect(read("服务点设在3栋2单元501室，服务老人300名。")).toEqual(["服务老人 = 300 名"]);
});

test("a limit joined by 的 to a number counts what was counted before", () => {
  expect(read("引进总投资50亿元以上的工业项目5个以上，总投资10亿元以上的20个。")).toEqual([
    "引进总投资50亿元以上的工业项目 >= 5 个",
    "总投资10亿元以上工业项目 = 20 个",
  ]);
  expect(read("总投资10亿元以上的，由专班跟踪服务。")).toEqual([]);
});

test("a share of what is named stands behind the noun whose share it is", () => {
  expect(read("省级三公里就业社区数量达到城市社区的60%。")).toEqual(["省级三公里就业社区数量 = 60 %"]);
});

describe("words that describe what is counted", () => {
  test.each([
    ["打造3个功能完善、特色鲜明的产业园区。", ["产业园区 = 3 个"]],
    ["建设5个具有区域影响力的特色小镇。", ["特色小镇 = 5 个"]],
    ["建设2个集研发、检测、孵化为一体的创新平台。", ["创新平台 = 2 个"]],
    ["新增10家年产值超亿元的企业。", ["新增企业 = 10 家"]],
    [
      "加快26个、年度投资96亿元的重点项目建设。",
      ["重点项目建设 = 26 个", "重点项目建设年度投资 = 9600000000 元"],
    ],
    ["组建1支不少于50人的应急队伍。", ["应急队伍 = 1 支"]],
    ["建成1所可容纳1500名学生的初中。", ["初中 = 1 所"]],
    ["建成1座日处理能力500吨的污水处理厂。", ["污水处理厂 = 1 座"]],
    ["村卫生室标准化建设50个。", ["村卫生室标准化建设 = 50 个"]],
    ["新建12个班规模的小学1所。", ["12个班规模的小学 = 1 所"]],
    ["每县至少有1所二甲以上综合医院。", ["二甲以上综合医院 >= 1 所"]],
  ])("stand before its noun: %s", (text, targets) => {
    expect(read(text)).toEqual(targets);
  });

  test.each([
    ["建设6个孵化基地。", ["孵化基地 = 6 个"]],
    ["启动实施16个城市更新项目。", ["城市更新项目 = 16 个"]],
    ["建成1个行政审批服务中心。", ["行政审批服务中心 = 1 个"]],
    ["新建孵化基地6个、种植基地3个。", ["孵化基地 = 6 个", "种植基地 = 3 个"]],
    ["新增30个运营网点。", ["新增运营网点 = 30 个"]],
    ["更新设备20台，推广项目20个。", ["设备 = 20 台", "项目 = 20 个"]],
    ["推动12个撤并乡镇服务点建设。", ["撤并乡镇服务点建设 = 12 个"]],
    ["支持20家企业获得认证。", ["企业 = 20 家"]],
    ["推动10个村建成服务点。", ["村 = 10 个"]],
  ])("may be verbs: %s", (text, targets) => {
    expect(read(text)).toEqual(targets);
  });

  test("limits tell apart what is counted in an enumeration", () => {
    expect(read("提升一批产业集群，年营业收入超1000亿元的2个、超500亿元的5个。")).toEqual([
      "年营业收入超1000亿元产业集群 = 2 个",
      "年营业收入超500亿元产业集群 = 5 个",
    ]);
  });

  test("a quote ends with the noun", () => {
    const [first] = extractTargets("打造2条精品线路和1批研学基地。").targets;

    expect(first?.quote).toBe("打造2条精品线路");
  });
});

test("words that begin like a particle keep their first character", () => {
  expect(read("使用率达到90%，可再生能源占比达到20%，和平小区改造20栋，及格率达到98%。")).toEqual([
    "使用率 = 90 %",
    "可再生能源占比 = 20 %",
    "和平小区改造 = 20 栋",
    "及格率 = 98 %",
  ]);
});

test("a denominator right before the number is no part of the name", () => {
  const [target] = extractTargets("全民健身站点达到每万人5个。").targets;

  expect(target).toMatchObject({ indicator: "全民健身站点", value: 5, per: "每万人" });
});

describe("a sentence is read the same", () => {
  test.each([
    ["1.新建公园3个", ["公园 = 3 个"]],
    ["①新增就业5000人", ["新增就业 = 5000 人"]],
    ["一是新建公园3个；二是新增泊位500个", ["公园 = 3 个", "新增泊位 = 500 个"]],
    ["2.培育企业和海外仓，到2026年分别达到65家、140个", ["企业 = 65 家", "海外仓 = 140 个"]],
    ["（一）2024年旅游收入达到690亿元，2025年力争增长9%以上", ["旅游收入 >= 9 %"]],
  ])("behind the mark of an item: %s", (text, targets) => {
    expect(read(text)).toEqual(targets);
  });

  test.each([
    ["2024 年新建公园 3 个", ["公园 = 3 个"]],
    ["普及率由 2023 年的 9.8 %提高到 12.5 %", ["普及率 = 12.5 %"]],
    ["6 月底前建成公园3个", ["公园 = 3 个"]],
  ])("with blanks around its numbers: %s", (text, targets) => {
    expect(read(text)).toEqual(targets);
  });
});

describe("an extent before its noun", () => {
  test.each([
    ["新建5万亩高标准农田。", ["高标准农田 = 50000 亩"]],
    ["建成30公里高速公路。", ["高速公路 = 30 公里"]],
    ["建设1座30米高的水塔。", ["水塔 = 1 座"]],
  ])("is counted, one of a thing is not: %s", (text, targets) => {
    expect(read(text)).toEqual(targets);
  });
});

describe("a limit on what was counted", () => {
  test.each([
    ["培育3家年营业收入超10亿元的龙头企业、5家超亿元的骨干企业。", ["龙头企业 = 3 家", "骨干企业 = 5 家"]],
    ["组建1支30人以上的队伍、2支志愿队伍。", ["队伍 = 1 支", "志愿队伍 = 2 支"]],
    ["为200名以上的困难老人提供服务。", ["困难老人 >= 200 名"]],
  ])("says nothing of the next number: %s", (text, targets) => {
    expect(read(text)).toEqual(targets);
  });
});

test("this year's end is a time, and the deadline", () => {
  expect(read("今年底前新建公园3个")).toEqual(["公园 = 3 个"]);
  expect(duesOf("今年底前新建公园3个")).toEqual(["今年底前"]);
});

test("an indicator that is new is an increase wherever the word stands", () => {
  expect(extractTargets("城镇新增就业5000人").targets[0]?.kind).toBe("increase");
});

test("each of what has a bracket of its own is what there is one for", () => {
  expect(read("每个县（市、区）至少建成1所照护机构。")).toEqual(["照护机构 >= 1 所"]);
});

test("a sum for each year is promised, one for each case is a rate", () => {
  expect(read("市财政每年安排500万元专项资金用于扶持电商发展。")).toEqual(["专项资金 = 5000000 元"]);
  expect(read("对每家企业每年安排50万元补助资金。")).toEqual([]);
});

test("a part takes the noun of the whole, an amount in an enumeration that of the area", () => {
  expect(read("新改扩建幼儿园10所（公办8所）。")).toEqual(["幼儿园 = 10 所", "公办幼儿园 = 8 所"]);
  expect(read("秋粮面积稳定在56万亩、产量24万吨以上。")).toEqual([
    "秋粮面积 = 560000 亩",
    "秋粮产量 >= 240000 吨",
  ]);
});

test("those who are ranked together are no part of what is ranked", () => {
  expect(read("营商环境考核力争进入全区街道前5位。")).toEqual(["营商环境考核 <= 5 位"]);
});

test("by what means and for whom something is done is not what is counted", () => {
  expect(read("依托退役军人服务站举办专场招聘会2场，利用村委会停车场加装充电桩十余台。")).toEqual([
    "专场招聘会 = 2 场",
    "充电桩 > 10 台",
  ]);
  expect(read("面向从业满3年、获奖2次以上的乡村工匠开展职称推荐。")).toEqual([]);
});

test("a straight quotation mark without its other half changes nothing behind its line", () => {
  const line = '推进"一村一品"，新建公园3个。\n';

  expect(read(`落实"双减要求。\n${line}`)).toEqual(["公园 = 3 个"]);
  expect(read(line.repeat(500))).toHaveLength(500);
  expect(read(`打造"万亩${"良田。".repeat(3000)}万顷"示范片，新建公园3个，落实"一村一品"。`)).toEqual([
    "公园 = 3 个",
  ]);
});
