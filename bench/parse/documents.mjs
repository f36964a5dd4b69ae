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

/** How many headings a document has, short or long: nobody numbers hundreds of chapters. */
const goalCount = 40;

/**
 * Made-up breakdowns of any length, one for each layout, each with its number of tasks. `document(paragraphs)` gives
 * about so many paragraphs: lines with text, or in a table cells.
 */
export const layouts = {
  clause: document({
    head: [],
    goal: (number) => [`${chinese(number)}、${pick(goals, number)}`],
    task: (number) => [
      `${number}．${work(number)}（牵头单位：${unit(number)}；责任单位：${unit(number + 1)}、${town(number)}）`,
    ],
  }),
  list: document({
    head: [],
    goal: (number) => [`${chinese(number)}、${pick(goals, number)}`],
    task: (number) => [
      `${number}．${work(number)}`,
      `牵头单位：${unit(number)}`,
      `责任单位：${unit(number + 1)}、${town(number)}`,
      `完成时限：${(number % 12) + 1}月底前`,
    ],
  }),
  headings: document({
    head: [],
    goal: (number) => [`${chinese(number)}、${unit(number)}牵头`],
    task: (number) => [`${number}．${work(number)}（配合单位：${unit(number + 1)}、${town(number)}）`],
  }),
  "table dump": document({
    head: ["\t序号\n\t工作任务\n\t牵头单位\n\t责任单位\n"],
    goal: () => [],
    task: (number) => [
      `\t${number}\n\t${work(number)}\n\t${unit(number)}\n\t${unit(number + 1)}、${town(number)}\n`,
    ],
    linesPerTask: 4,
  }),
  "one cell per line": document({
    head: ["序号", "工作任务", "牵头单位", "责任单位"],
    goal: () => [],
    task: (number) => [String(number), work(number), unit(number), `${unit(number + 1)}、${town(number)}`],
  }),
};

function document({ head, goal, task, linesPerTask = task(1).length }) {
  return (paragraphs) => {
    const count = Math.floor(paragraphs / linesPerTask);
    const tasksPerGoal = Math.ceil(count / goalCount);
    const lines = ["云泊县2024年政府工作报告重点工作任务分解表", "", ...head];
    for (let number = 1; number <= count; number++) {
      if (number % tasksPerGoal === 1) lines.push(...goal(1 + Math.floor(number / tasksPerGoal)));
      lines.push(...task(number));
    }
    return { text: `${lines.join("\n")}\n`, tasks: count };
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
