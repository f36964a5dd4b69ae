import { type SearchHit, searchIndex } from "@fenjie/sdk/search";
import { defineCommand } from "../arguments/command.js";
import { choosePlan, jsonFlag, planFlags } from "../choose-plan.js";
import { readingsFor } from "../published.js";
import { exitCodes, usageError } from "../refusal.js";
import { toJson } from "../render/json.js";
import { type ListColumn, renderList } from "../render/list.js";
import { oneLine } from "../render/width.js";

const columns: readonly ListColumn<SearchHit>[] = [
  { key: "id", label: { en: "Id", zh: "编号" }, value: ({ task }) => task.id, most: 24 },
  {
    key: "field",
    label: { en: "Found in", zh: "位置" },
    value: ({ matches }) => matches[0]?.field ?? "",
    most: 18,
  },
  { key: "match", label: { en: "Text", zh: "文字" }, value: ({ matches }) => matches[0]?.value ?? "" },
];

export const search = defineCommand({
  name: "search",
  usage: ["TEXT FILE|- [options]", "TEXT --plan ID [options]"],
  summary: { en: "Find tasks by words, and names by pinyin.", zh: "按词语查找任务，按拼音查找名称。" },
  details: {
    en: "Words parted by spaces must all be there; words of two characters are found too. Of a published plan, pinyin and initials find officials, units and goals (lds). They are told on stderr. Exit 1 means that nothing was found.",
    zh: "空格分开的词语须全部出现，双字词也能找到。对已发布的计划，可用拼音或首字母查找领导、单位和目标（如 lds），结果写在标准错误。退出码 1 表示没有找到。",
  },
  flags: {
    ...planFlags,
    limit: {
      type: "string",
      value: "N",
      default: "20",
      description: { en: "the greatest number of tasks", zh: "最多列出的任务数" },
    },
    ...jsonFlag,
  },
  async run({ values, positionals }, terminal) {
    const [text, ...files] = positionals;
    if (text === undefined)
      throw usageError(
        { en: "fenjie search needs a TEXT", zh: "fenjie search 缺少查找内容" },
        { en: "name the words, such as 养老", zh: "请给出词语，如 养老" },
      );
    if (!/^[1-9]\d{0,6}$/u.test(values.limit))
      throw usageError(
        { en: `--limit cannot be “${values.limit}”`, zh: `--limit 不能是“${values.limit}”` },
        { en: "write a whole number from 1", zh: "请写 1 以上的整数" },
      );
    const plan = await choosePlan(files, values.plan, "search", terminal);
    const index = searchIndex(plan, { names: readingsFor(plan) });
    const found = index.search(text, { limit: Number(values.limit) });
    const { stdout, stderr, say } = terminal;
    if (values.json) await stdout.write(toJson(found));
    else {
      if (found.hits.length > 0) await stdout.write(renderList(columns, found.hits, terminal));
      const names = found.names.map(({ name }) => oneLine(name)).join("、");
      if (names !== "") await stderr.write(`${say({ en: "names: ", zh: "名称：" })}${names}\n`);
      const left = found.total - found.hits.length;
      if (left > 0)
        await stderr.write(
          `${say({ en: `${left} more; see --limit`, zh: `另有 ${left} 项，见 --limit` })}\n`,
        );
    }
    return found.total + found.names.length === 0 ? exitCodes.doubtful : exitCodes.done;
  },
});
