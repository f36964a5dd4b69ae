const goals = [
  "做强先进制造",
  "提升城市品质",
  "推进乡村振兴",
  "改善生态环境",
  "办好民生实事",
  "建设数字政府",
  "守牢安全底线",
];
const verbs = ["新建", "改造", "完成", "整治", "推广", "培育"];
const things = [
  "口袋公园",
  "农贸市场",
  "智能车间",
  "公交站台",
  "养老驿站",
  "灌溉泵站",
  "村级卫生室",
  "充电车位",
  "实训基地",
  "小微湿地",
  "数字门牌",
];
const ends = [
  "按季通报进度",
  "形成长效机制",
  "群众满意率明显提高",
  "资金及时拨付到位",
  "同步完善配套道路",
  "年内投入使用",
  "建立台账管理",
];
const units = [
  "发改局",
  "教育局",
  "科技局",
  "工信局",
  "民政局",
  "财政局",
  "人社局",
  "住建局",
  "交通局",
  "水利局",
  "商务局",
];
const towns = ["云溪", "石浦", "白苇", "长桥", "南泽", "柳堰", "青冈"];

/** How many chapters a document has, short or long: nobody numbers hundreds of them, or thousands of tasks. */
const chapterCount = 40;

/**
 * Made-up breakdowns of any length, one for each layout. Each gives `{ text, tasks }` for a number of paragraphs: lines
 * with text, or in tables cells. Numbers begin anew in every chapter, but
 * not in the one long table.
 */
export const layouts = {
  clause: document({
    chapter: (number) => [`${chinese(number)}、${pick(goals, number)}`],
    task: (number, at) => [
      `${number}．${work(at)}（牵头单位：${unit(at)}；责任单位：${unit(at + 1)}、${town(at)}）`,
    ],
  }),
  list: document({
    chapter: (number) => [`${chinese(number)}、${pick(goals, number)}`],
    task: (number, at) => [
      `${number}．${work(at)}`,
      `牵头单位：${unit(at)}`,
      `责任单位：${unit(at + 1)}、${town(at)}`,
      `完成时限：${(at % 12) + 1}月底前`,
    ],
  }),
  headings: document({
    chapter: (number) => [`${chinese(number)}、${unit(number)}牵头`],
    task: (number, at) => [`${number}．${work(at)}（配合单位：${unit(at + 1)}、${town(at)}）`],
  }),
  "table dump": document({
    chapter: (number) => (number === 1 ? ["\t序号\n\t工作任务\n\t牵头单位\n\t责任单位\n"] : []),
    task: (_, at) => [`\t${at + 1}\n\t${work(at)}\n\t${unit(at)}\n\t${unit(at + 1)}、${town(at)}\n`],
    paragraphsPerTask: 4,
  }),
  "one cell per line": document({
    chapter: (number) => [`附件${number}`, "", "序号", "工作任务", "牵头单位", "责任单位"],
    task: (number, at) => [String(number), work(at), unit(at), `${unit(at + 1)}、${town(at)}`],
  }),
};

function document({ chapter, task, paragraphsPerTask = task(1, 1).length }) {
  return (paragraphs) => {
    const tasks = Math.floor(paragraphs / paragraphsPerTask);
    const perChapter = Math.ceil(tasks / chapterCount);
    const lines = ["云泊县2024年政府工作报告重点工作任务分解表", ""];
    for (let at = 0; at < tasks; at++) {
      if (at % perChapter === 0) lines.push(...chapter(1 + at / perChapter));
      lines.push(...task(1 + (at % perChapter), at));
    }
    return { text: `${lines.join("\n")}\n`, tasks };
  };
}

function pick(words, number) {
  return words[number % words.length];
}

function work(number) {
  return `${pick(verbs, number)}${pick(things, number * 7)}${(number * 13) % 97 || 1}个以上，${pick(ends, number * 5)}。`;
}

function unit(number) {
  return `县${pick(units, number * 3)}`;
}

function town(number) {
  return `${pick(towns, number)}镇`;
}

/** 1 to 99 as a heading is numbered. */
function chinese(number) {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const digit = (value) => "〇一二三四五六七八九".charAt(value);
  if (tens === 0) return digit(ones);
  return `${tens === 1 ? "" : digit(tens)}十${ones === 0 ? "" : digit(ones)}`;
}
