/**
 * Nouns that are not counted, so that a digit right before one is a slip of the keyboard (办理4工作),
 * not a number whose unit was left out (建设3基地).
 */
export const uncountedNouns: readonly string[] =
  "工作 建设 服务 管理 发展 改革 治理 保障 监管 水平 能力 力度 成效 质量 效率 效能 环境 经济 安全 生活 生产 教育 文化 卫生 秩序 作用 意识 责任落实 转型 升级 创新 合作 宣传 培训 监督 执法 防控 整治 巩固 提升 推进 落实 开展 实施 加强 完善 深化 优化 强化 健全 转变 转化 衔接 融合 协同 统筹 稳步 有序 全面 持续 不断 进一步 以及 同时 努力 切实 认真 积极 的 了 和 与 及 并 等 对 将 于"
    .split(" ");

/** Before a digit: these make a number or a name of it after all. */
export const notBeforeStray = "第前后近约达超至到为在共每各初数几仅满逾破增减降升比占是有的从由";
