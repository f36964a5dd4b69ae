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
export const prefixedUnits: Readonly<Record<string, string>> = { 千: "瓦克米赫伏卡焦帕安牛字", 百: "帕" };

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
export const notLone = "统唯单专同归逐划之";

/** Words that begin with a numeral and a measure and yet count nothing. */
export const numeralWords: readonly string[] =
  "一次性 一次办 一次好 一体 一件事 一类事 一条龙 一条心 一条线 一家人 一家亲 一部分 一方面 一张网 一张表 一张图 一本账 一盘棋 一口清 一口价 一把手 一把尺 一个样 一个窗口 一个标准 一门式 一只手 一道防线 一件一件 一点一点 一项一项 一起 一首 一台戏 一面旗 一级 一流 一批 一片 一支部 一届 一轮 一些 一定 一直 一并 一律 一般 一线 一站 一揽子 一系列 一对一 一块 一双 一辈 一度 一时 一日游 一刻钟 十分 十足 十二五 十三五 十四五 十五五 千方百计 千家万户 万家灯火 百家讲坛 百家号 万人计划 千人计划 百千万 万一 三三两两 三位一体 四位一体 五位一体 三个一批 四个一批 五个一批 两个维护 两个确立 四个意识 四个自信 三件套 四件套 两口子 三部曲 七件事 四面八方 五台山 五台县 三台县 九台区 三门峡 三门县 六盘水 八面山 九层妖 二人转 双一流 两项改革 三项制度 半个多世纪"
    .split(" ");

/** Abbreviations that a number may follow without a blank: GDP5000亿元. Any other letters make a code of it. */
export const acronyms: readonly string[] = ["GDP", "CPI", "PPI", "R&D", "VOCs", "COD", "App", "APP"];
