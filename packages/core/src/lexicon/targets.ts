/**
 * Words by what they do around a number, in folded text. A word may have several roles; the longest word wins,
 * so that 增加值 keeps 增加 from being read. Words of one character stand in the tables below them,
 * save a few that are read anywhere.
 */
export const targetWords = {
  /** How firmly something is promised. */
  modality: "力争 确保 争取 务必 必须 不得 努力 力求 奋力",

  /** Says that something is done and nothing of what; no part of an indicator's name. */
  pure: "做到 完成 实现 达成 推动 推进 加快 加大 促进 形成 取得 安排 抓好 做好 办好 支持 引导 鼓励 帮助 组织 超额",
  /** Taken off before the noun (发放贷款); behind it, part of the name (贷款发放). */
  light:
    "推行 争取到 建成 再建成 新设 新设立 认领 建成区域 建立 打造 调整 纳入 清淤 创建 争创 创成 培育 培养 实施 开展 举办 承办 提供 发放 投放 投入 筹集 设立 组建 成立 布局 选树 选派 评选 遴选 选取 选择 确定 申报 申请 制定 修订 出台 发布 推出 推广 查办 查处 完善 优化 挂牌 收储 供应 征收 配建 配备 配置 配齐 安装 铺设 购置 更新 更换 拆除 搬迁 种植 流转 清理 排查 检查 抽检 巡查 化解 处置 办理 办结 审批 受理 输送 走访 登记 签订 实行 运营 启用 储备 盘活 招聘 招录 招收 扩招 发行 打通 疏浚 重建 迁建 参加 吸引 集聚 孵化 关闭 出让 采购 回收 解决 交付 改善 安置 帮扶 接种 筛查 体检 获得 获批 开设 开通 新开 投用 上线 增设 补充 分配 放映",

  /** Done to what is counted; the name keeps it where it has one of its own: 农村公路改造. */
  activity:
    "新建 新建成 改建 扩建 改扩建 新改建 新改扩建 新(改、扩)建 新(扩)建 新(改)建 新(改扩)建 续建 新铺 新辟 建设 改造 整治 修缮 提升 改造提升 提升改造 更新改造 治理 修复 维修 养护 加装 再建 普查 绿化",

  /** Changes what is counted, and so stays in front of the name. */
  flow: "新增 净增 新认定 新签约 新开工 新引进 招引 引进 签约 开工 竣工 投产 认定 接待 带动 撬动 培训 吸纳 扶持 惠及 覆盖 转移 淘汰 关停 腾退 节约 救助 处理 新培育",

  increase: "增长 增加 提高 提升 扩大 上升 上涨",
  decrease: "下降 降低 减少 压减 压缩 缩减 缩短 削减 下调 回落 压降 缩小 精简 提速",

  /** Holds a level. */
  hold: "控制 稳定 保持 巩固 维持 限制 冲刺 迈上 迈进 迈入 跨上 站上 稳居",
  attain: "达到 降至 降到 升至 升到 增至 增到 减至 减到 缩至 缩到 压至 压到 扩至 扩到",
  /** Says that what follows is a place in an order. */
  rank: "进入 跻身 位居 位列",

  atLeast: "不低于 不少于 不小于 至少 不得低于 不得少于 不得小于 最少 起码 ≥",
  atMost: "不超过 不高于 至多 最多 不多于 不大于 不得超过 不得高于 不得突破 不突破 ≤",
  above: "超过 突破 高于 大于 多于 超出 跨越 > ＞",
  below: "低于 不足 少于 小于 不到 不满 < ＜",
  about: "大约 接近 将近 大致",

  basis: "同比 较上年 比上年 较去年 比去年 基础上 为基数 为基期",
  monthly: "环比 较上月 比上月",

  /** Says how or how far and names nothing. */
  adverb:
    "进一步 全面 大力 持续 累计 总计 共计 合计 基本 预计 原则上 一律 全部 分别 继续 稳步 有效 着力 扎实 充分 常年 逐步 有序 年均 全力 加速 总共 认真 切实 逐年 大幅 每年 同时 不断 同期 仅有 只有 可比 可比口径 可比价格 预期",
  /** The same, but only before a verb: 高标准|建设, but 高标准农田. */
  manner: "计划 精心 用心 倾力 强力 广泛 高质量 高标准 高水平 集中 动态 积极 主动 深入 重点 规范 科学 统一 系统 分类 分批 免费 滚动",
  scope: "全市 全区 全县 全省 全镇 全州 全旗 全国 全域 全乡 我市 我区 我县 我省 我镇 本市 本区 本县 各镇 各地 各县区 各乡镇 各级 县域内 区内 市内 县内",
  date: "今年底 今年底前 今年末 今年内 明年底 明年底前 今年 本年度 全年 年内 年底 年底前 年末 明年 当年 本年 上半年 下半年 月底前 十四五 十五五",

  past: "现为 去年 上年度 上年 前年 上一年 截至 截止 已 目前 当前 以来 年来 过去 此前 先后 上一轮 上届 十三五 十二五 现已 至今 去冬今春 多年来 历年 上月 上季度 据统计 初步统计",
  /** Tells a result, unless the sentence promises something. */
  report: "高达 未完成 圆满完成 超额完成 较好完成 创历史新高 创新高 好于预期 这一年 一年来 喜获 回升 得益于 情况看 情况来看 超计划 收窄 一年下来 多出 历时 数据显示 统计显示 荣获 再创新高 仅为 仅占 打下基础 受疫情 疫情影响 居全省第 居全市第 列全省第 列全市第",
  /** A sum of what was done, unless a deadline or a promise stands before it. */
  total: "共建成 共完成 共实施 共投入 共发放 共新增 共创建 共改造",
  future: "今年底 今年底前 今年末 今年内 明年底 明年底前 今年 本年度 年内 明年 今后 计划 年底前 下一步",
  existing: "现有 已有 原有 共有 建有 设有 下辖 涉及 辖区 上述 常住人口 户籍人口 反馈 交办 现藏 现存 现状 现辖 现设 现拥有 承担着 所列 下设 尚有 仍有 所属",
  /** Governs a set already agreed on, not a count to be reached. */
  stance: "聚焦 围绕 针对 依托 紧扣 紧盯 立足 面向 坚持 贯彻 发挥 用好 统筹 协调 深化 健全 落实 执行 把握 突出 按照 根据 依据 结合 对照 对标 督促 指导 监督 加强 保障 学习 弘扬 践行 压实 涵盖 严守 维护好 维护 跟踪服务 跟踪 盘点 关爱 守护 管好 管好用好 调动 发动 关注 关心 兜牢 兜底 守住 守牢 守好 对接好",

  /** Money that is given under a rule. */
  subsidy: "给予 予以 最高 罚款 处以 可申请 享受 免征 减按 可贷 预付款",
  /** The same where the number is its rate: 每平方米1200元的奖补. */
  grant: "奖励 奖补 补助 补贴 贴息 补偿 授信 额度 限额 报销",
  /** Verbs that make an amount of such money a commitment after all. */
  disburse: "发放 争取 拨付 下达 兑付 兑现 投放",
  eligible: "条件 门槛 准入 注册资本 年满 工龄 年龄 方可 符合 满足 应当 参保满 适用 视为 参照 可以 属于 列为 仅限 谢绝",
  /** Says that the sentence is about who may apply for something. */
  applicant: "申请人 申请者 申报人 申报者 申报主体 参评 参选 候选人 应聘者 报名者 报考者",
  meeting: "召开 会议 例会 调度 通报 研判 会商 督查 督导 听取 报告 汇报 报送 约谈 抽查 巡查 检查 走访 点评 演练 调研 学习",
  staffing: "配备 配置 配齐 设立 设置 划分 派驻 选派 编组 联系 包联 包保 挂钩",
  /** Says how big one thing is. */
  size: "占地 占地面积 用地面积 建筑面积 总建筑面积 设计时速 设计规模 总投资 总规模 投资额 全长 总长 总长度 总面积 年产 年产能 年产量 日产 日处理 总装机 装机规模 库容 单体 规划面积 单笔 单户 年营业收入 年销售额 年销售收入 年主营业务收入 可容纳 容纳",
  validity: "有效期 任期 聘期 服务期 合同期 试用期 期限 为期 质保期 保质期 试点期 试运行 期满 延长 连续 最长 提前 未来",
  /** Says that something takes time: its hours and days are a target. */
  handling: "办结 办理 完成 答复 响应 处置 到达 审批 反馈 受理 出证 拨付 整改 回复 支付 修复 送达 办成 拿证 到账 兑付 处理 开通 发证 出具 核发 办证",

  among: "其中 包括",
  from: "由 从",
  each: "每",
  /** A denominator that stands apart from the unit. */
  per: "每人每月 每人每年 每人每天 每人 每月 每户 每亩 每平方米 每公里 每生每年 每生 人均 户均 亩均 村均 地均 每次 每公顷 每立方米 每吨 每名",
  /** A denominator that is part of an indicator's name. */
  ratio: "每千人口 每千人 每万人口 每万人 每百人 每百户 每十万人 每10万人 每百万人口 每千名 每万名 每万户 每千常住人口 每万常住人口 每万家 每千家 每百家 万人拥有 万元GDP 万元地区生产总值 万元产值 万元工业增加值 亿元GDP 亿元地区生产总值 百万吨死亡率 百万人口",
  time: "每年 每季度 每季 每半年 每周 每旬 每日 每天 每学期 每月 每两月 每半月 每两周 按月 按季 逐月",

  /** An event that ends the name to the right of a number: 18个项目|竣工投产. */
  event: "开工 竣工 投产 投用 投入使用 达产 完工 建成 落地 完成 实现 达到 通过 启动 进行 进入 获评 并 均 全部 都 用于 挂牌 上线 通车 提供 达标 摘帽 销号 基本 全面 动工 交付 封顶 享受 方可 应当 开展",
  /** Follows a number and adds nothing to it. */
  filler: "大关 台阶 关口 的目标 目标 任务 的任务 的水平 水平 的要求 规模 的规模 的比例 比例 的增速 增速 的增长 的速度 预期目标 工作任务 的预期目标",

  /** Text, though a word of another list stands inside or a character of the tables below at the end. */
  noun: "撤并 合并 兼并 归并 登记失业率 调查失业率 县域内就诊率 基本医保 基本医疗 基本养老 基本公共 基本农田 基本民生 基本单元 基本药物 基本建设 常住人口城镇化率 户籍人口城镇化率 建设用地 建设标准 增长点 增长极 提高班 培训班 培训基地 培训中心 处理厂 处理站 处理能力 检查站 治理能力 提升工程 提升行动 投放点 招聘会 供应链 储备库 储备粮 培育库 创建工作 扩大内需 安置房 补助标准 补贴标准 建成区 绿化覆盖率 转移支付 投入占比 投入强度 研发投入 科技投入 从业 从事 从严 自由 理由 由于 由此 服从 通过 经过 成为 名为 认为 行为 存在 所在 现在 甚至 乃至 以至 抵达 下达 直达 发达 达标 报到 签到 平均 对外 对口 对接 为民服务 为民办实事 为民实事 为老服务 为老助餐 为农服务 使用率 使用面积 使用量 使用权 使用林地 使用费 使用者 使用寿命 和平区 和平县 和平镇 和平乡 和平村 和平街道 和平路 和平小区 和平社区 和睦 及格 共建共享 共建项目 共建单位 共建基地 共治 共青 共产党 让利 给排水 给付 并联审批 并轨 含硫 含氧 含氟 按摩 对象 对虾 对讲机 可再生 可回收 可降解 可持续 可循环 可穿戴 可视 可燃 可研 和美 和谐 及时 并网 并购 共享 共同 共有产权 再生 再就业 再贷款 按揭 按时 按期 给水 将军 飙升 享受面 引导基金 引导资金 许可 许可证",
} as const;

/** Characters that are words directly before a number: 占比达|60%, 产值超|50亿元, 前|10位. */
export const beforeNumber: Readonly<Record<string, Role>> = {
  达: "attain", 至: "attain", 到: "attain", 为: "attain", 在: "attain", 是: "attain",
  超: "above", 过: "above", 破: "above", 逾: "above", 增: "increase", 升: "increase", 降: "decrease", 减: "decrease",
  前: "top", 共: "adverb", 长: "size", 宽: "size",
};

/** After a verb: these make a noun of it (完成率, 增加值). */
export const nounEndings = "率量值额性费户者员";

/** Characters that are words directly before a date: 较|2020年. */
export const beforeDate: Readonly<Record<string, Role>> = { 较: "basis", 比: "basis", 到: "attain", 至: "attain", 在: "attain", 由: "from" };

/** Characters that open or close a noun without belonging to it. */
export const particles = "或后可能应须要需拟先又即就后将对为把使让和及与并且共再含按给的";
export const leading = "或将对为把使让和及与并且共再含按给的";
export const trailing = "均都也还再共总将应要可须各的等拟按";

export type Role = keyof typeof targetWords | "top";

/** After a number and its unit: the bound on it. */
export const boundsAfter: readonly (readonly [comparator: ">=" | "<=" | "~", words: string])[] = [
  [">=", "以上 及以上 或以上 含以上 (含)以上 (含)及以上 之上"],
  ["<=", "以内 以下 及以下 (含)以下 (含)以内 之内 内 之下"],
  ["~", "左右 上下"],
];

/** After 内: these make another word of it. */
export const notWithin = "部外容涵地陆需河涝科在生销设衣";

/** After a number: the word that makes a name or a place in a series of it, and the reason to give. */
export const labelSuffixes: readonly (readonly [reason: "grade" | "phase" | "version" | "existing-set" | "size", words: string])[] = [
  ["grade", "级 星 甲 类 等奖 等功"],
  ["phase", "批 阶段 标段"],
  ["version", "版"],
  ["existing-set", "大"],
  ["size", "英寸 寸 蒸吨 层"],
];

/** Heads that name a set already given, as whole heads: 8个部门, 13个县区, 186个乡镇. */
export const givenPlaces =
  "部门 单位 成员单位 县区 区县 县市 市县 县市区 市县区 镇街 乡镇 镇乡 乡镇街道 镇 乡 街道 县 区 市 州 省 旗 国家 专班 工作组 开发区 园区 功能区 板块".split(" ");

/** The same at the beginning of a head: 3方面突出问题, 10件民生实事. */
export const givenThings =
  "年度 方面 环节 领域 维度 层面 阶段 步骤 关键 原则 要求 制度 机制 清单 民生实事 实事 问题 反馈问题 重大任务 专项行动 行动 意识 自信 维护 确立 坚持 不摘 责任 到位 措施 政策 举措 文件 意见 办法 条例 方案 规划 计划 通知".split(" ");

/** Heads that say how big or long one thing is: 500米口径望远镜. */
export const dimensions = /^(?:口径|跨径|直径|跑道|标准(?!化|厂房)|[高深宽长厚](?:度|约|达)?(?:的|\d|$))/u;

/** 每 with what it counts by: 每个园区|入驻企业. */
export const eachNoun =
  /^(?:[个名家所座户条支]?(?:乡镇街道|乡镇|点位|站点|网点|机构|领域|行业(?!协会)|镇街|街道|社区|园区|县区|行政村|村居|村|县|市|区|镇|乡|学校|班级|企业|小区|网格|项目|单位|部门|人|户))/u;

/** The same at the end of a head, unless a verb such as 出台 makes it. */
export const givenEndings = /(?:政策|制度|机制|清单|要求|原则|标准|规定|意见|办法|方案|规划|文件|意识)$/u;
/** Heads that name what a set has or how it fares, not the set: 1800名学生|实习有序, 46个项目|进展. */
export const aspectEndings =
  /(?:进展|进度|权益|利益|台账|图谱|数据|作用|成果|经验|做法|问题|底线|秩序|安全|有序|平稳|落实|论证|监管|运行|运转)$/u;
/** Verbs that make a name with the noun behind them: 孵化基地, 城市更新项目. */
export const compounding: ReadonlySet<string> = new Set(
  "更新 孵化 采购 检查 推广 储备 投放 交付 回收 接种 安置 种植 盘活 筛查 办理 审批 运营 登记 体检 受理 处置 供应 搬迁 帮扶 收储 流转 清理 排查 巡查 抽检 重建 迁建 招聘 征收 养护 救助 接待 培训 签约 处理 转移".split(" "),
);
/** How such a noun begins, where something stands before its verb too. */
export const compoundHeads =
  /^(?:服务|示范|配送|管理|综合)?(?:基地|中心|站|点|项目|工程|平台|窗口|网点|场|厂|园|区|库|馆|室|所|队|线|系统|体系|机构|服务|示范|试点|品牌|市场|设施)/u;

/** Behind a number and before 的: says what the things are like that are counted. */
export const describing =
  /^(?:具有|具备|拥有|富有|熟悉|精通|掌握|引领|辐射|带动|支撑|体现|符合|彰显|以(?![上下内外])|集.+一体)|(?:完善|突出|鲜明|明显|显著|齐全|齐备|完备|先进|成熟|优良|优美|优越|领先|一流|明确|清晰|合理|便捷|便利|良好|浓厚|浓郁|雄厚|健全|规范|广泛|过硬|融合|适用|实用|可靠|薄弱|连片|[过上][亿万千百]|[强高大优好多广])$/u;
/** Before a number: what follows is what something turns on. */
export const topics = /^(?:充分|切实|全面|密切)?(?:关注|围绕|聚焦|依托|针对|立足|紧扣|用好|用足|用活|发挥|利用)/u;
/** Before a number: what it counts is made or won, whatever 的 stands behind it. */
export const creating = /新|建成|打造|培育|培养|引进|招引|引育|创建|争创|组建|开发|推出|选|认定|形成|举办|争取|签约/u;
/** Behind what 对 opens with: it is looked at or looked after, not changed. */
export const overseen =
  /评价|评估|监管|监测|检测|检查|督查|抽查|核查|审计|管理|管护|走访|巡查|巡护|分析|调度|约谈|帮扶措施|优惠政策/u;
/** The end of what follows: what is there is looked after. */
export const keptUp = /(?:巡查|值守|巡护|管护|管理|监管|维护|运维|保障|防控|防范|服务|督导|监测|看护|排查)(?:工作|责任|措施)?$/u;
/** The end of what follows: nothing is done yet. */
export const preparing = /(?:前期|前期工作|办理工作|准备工作|征地|环评)$/u;
export const drafting = /出台|制定|修订|推出|发布|编制|绘制/u;

/** Words of a noun whose own unit is a person (2000名青年, but not 10人以上的企业), and of one that is a household. */
export const personHeads = /人员|人才|[员者师]|学生|毕业生|农民|居民|村民|市民|群众|青年|青少年|妇女|女性|男性|老人|老年人|儿童|幼儿|婴|职工|员工|民工|工人|军人|干部|士兵|劳动力|残疾人|困难人|博士|硕士|专家|学位|学额/u;
export const householdHeads = /[户房厕]|家庭|居民|群众|住宅|住户|燃气|宽带/u;

/** A noun that cannot stand alone and takes the subject before it: 占比, 增速. */
export const dependentNouns: readonly string[] =
  "占比 比重 比例 增速 增幅 入住率 出租率 覆盖率 利用率 参保率 完成率 达标率 增长率 满意率 满意度".split(" ");

/** The same in an enumeration only: 项目63个、投资42亿元. */
export const looseNouns: readonly string[] =
  "总量 总额 规模 产值 总数 数量 总产 产量 单产 面积 总产值 投资 资金 计划投资 年度投资 年度计划投资 完成投资".split(" ");

/** Words behind 其中 that say which of them and not what: 其中城区2000个. */
export const partNouns: readonly string[] =
  "城区 农村 城镇 乡村 公办 民办 国有 民营 线上 线下 当年 主城区 中心城区 市区 县城 新建 续建 存量 增量 女性 男性 本地 外地 省外 市外 境外 重点".split(" ");
