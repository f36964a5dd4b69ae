import { copies } from "./plans.mjs";

const words = {
  verb: "新建 改造 完成 整治 推广 培育 启动 提升".split(" "),
  thing:
    "口袋公园 农贸市场 智能车间 公交站台 养老驿站 灌溉泵站 村级卫生室 充电车位 实训基地 小微湿地 数字门牌".split(
      " ",
    ),
  end: "按季通报进度 形成长效机制 群众满意率明显提高 资金及时拨付到位 同步完善配套道路 年内投入使用 建立台账管理 做好要素保障".split(
    " ",
  ),
  place: [..."云石白长南柳青河丰松兰金连永安和平春秋华"],
  placeEnd: [..."溪浦苇桥泽堰冈塘湾坪岭渡洲台亭营寨屯庄铺"],
};

/**
 * Two years of an invented plan with so many tasks in the first. In the second half of the tasks stay as they are; the
 * others have another number, another end, are split in two, or give way to new ones.
 */
export function twoYears(size) {
  const [plan] = copies(1);
  const blank = { ...plan.tasks[0], targets: [] };
  const tasksOf = (year, textsOf) =>
    Array.from({ length: size }, (_, at) => {
      const goalId = plan.goals[at % plan.goals.length].id;
      return textsOf(at).map((text, index) => ({ ...blank, id: `${year}/${at}.${index}`, goalId, text }));
    }).flat();
  return {
    before: { ...plan, tasks: tasksOf("before", (at) => [textOf(at, at, 1)]) },
    after: {
      ...plan,
      tasks: tasksOf("after", (at) => (at % 2 === 0 ? [textOf(at, at, 1)] : edited(at, size))),
    },
  };
}

/** What a task became, by its place. */
function edited(at, size) {
  switch (at % 10) {
    case 1:
    case 3:
      return [textOf(at, at, 7)];
    case 5:
      return [textOf(at, at + 3, 1)];
    case 7:
      return [
        `${beginning(at, 1)}。`,
        `${placeAt(at)}：${pick(words.end, at)}，${pick(words.end, at * 3 + 1)}。`,
      ];
    default:
      return [textOf(size + at, at + 5, 1)];
  }
}

const pick = (list, number) => list[number % list.length];
const placeAt = (at) =>
  `${pick(words.place, at)}${pick(words.placeEnd, Math.floor(at / 20))}${pick(words.place, Math.floor(at / 400) + 7)}`;
const beginning = (at, number) =>
  `${pick(words.verb, at)}${placeAt(at)}${pick(words.thing, at * 7)}${((at * 13 * number) % 97) + 1}个以上`;

function textOf(at, end, number) {
  return `${beginning(at, number)}，${pick(words.end, end)}，${pick(words.end, end * 3 + 1)}。`;
}
