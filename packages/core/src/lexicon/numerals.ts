/** The characters of Chinese numerals in folded text: everyday and financial (壹佰) forms. */
export const digitCharacters: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, "○": 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 两: 2,
  壹: 1, 贰: 2, 貳: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9,
};

/** Powers of ten that a character multiplies by. */
export const powerCharacters: Readonly<Record<string, number>> = {
  十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3, 万: 4, 亿: 8,
};

/** What 千 and 百 are a prefix of: 一千瓦 is one kilowatt, 二百帕 two hectopascal. */
export const prefixedUnits: Readonly<Record<string, string>> = { 千: "瓦克米赫伏卡焦帕安牛字升", 百: "帕" };

/** After 成, a tenth: these make another word of it (三成立, 一成本). */
export const notTenths = "立功为员果本效长品交都分年熟就像色人婚套型份文体";

/** Before 数, 近 and 约 in folded text: these make another word of it (人数十万, 附近3家, 节约5吨). */
export const notFuzzy: Readonly<Record<string, string>> = {
  数: "人户总件天次个台位指分系参基级岁少多点",
  近: "附靠邻就最接亲临将远",
  约: "节预签大集公特合契条违简制俭履",
  上: "以线网之海向",
};

/** Before a single numeral character: these make another word of it (统一部署, 唯一一家). */
export const notLone = "后统唯单专同归逐划之";

/** Words that begin with a numeral and a measure and yet count nothing. */
export const numeralWords: readonly string[] =
  "一次性 一次办 一次好 一件事 一条龙 一条心 一家人 一部分 一张网 一张表 一张图 一本账 一口清 一口价 一把手 一个样 一个窗口 一个标准 一只手 一件一件 一项一项 一首 一台戏 一面旗 一支部 一片 一块 一双 一日游 十足 百家讲坛 万家灯火 千家万户 万人计划 千人计划 百千万 三个一批 四个一批 五个一批 两个维护 两个确立 四个意识 四个自信 三件套 四件套 两口子 三部曲 七件事 四面八方 五台山 五台县 三台县 九台区 三门峡 三门县 八面山 两项改革 三项制度 一次产业 二次产业 三次产业 双过半 半个多世纪"
    .split(" ");

/** Abbreviations that a number may follow without a blank: GDP5000亿元. Any other letters make a code of it. */
export const acronyms: readonly string[] = ["GDP", "CPI", "PPI", "R&D", "VOCs", "COD", "App", "APP"];
