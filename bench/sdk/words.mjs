/** What people look for: words of two characters, the usual length of a Chinese word, and longer ones. */
export const short =
  "养老 教育 医疗 就业 产业 企业 建设 服务 安全 生态 环境 农业 农村 交通 道路 文化 旅游 体育 科技 创新 人才 项目 投资 消费 治理 水利 住房 学校 医院 社区 绿色 数字 智能 改革 审批 垃圾 污水 耕地 食品 应急".split(
    " ",
  );
export const long =
  "高质量 智能制造 乡村振兴 高标准农田 营商环境 基础设施 公共服务 城市更新 科技创新 生态环境局 各镇、开发区 李德森".split(
    " ",
  );

/** Searches of each sort, over very many tasks. */
export const searches = [
  ["养老", "two characters"],
  ["建设", "two characters, very frequent"],
  ["建", "one character"],
  ["高质量发展", "five characters, verified"],
  ["个以上", "three frequent characters, verified"],
  ["养老 服务", "two words"],
  ["工信局", "a unit"],
  ["各镇、开发区", "units, in nearly half of the tasks"],
  ["李德森", "an official"],
  ["lds", "an official by initials"],
  ["量子通信", "in no task"],
];
