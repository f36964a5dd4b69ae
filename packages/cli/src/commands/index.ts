import type { Bilingual } from "@fenjie/core/model";
import type { Command } from "../arguments/command.js";
import { chart } from "./chart.js";
import { check } from "./check.js";
import { convert } from "./convert.js";
import { diff } from "./diff.js";
import { explain } from "./explain.js";
import { grid } from "./grid.js";
import { helpFor } from "./help.js";
import { ls } from "./ls.js";
import { mine } from "./mine.js";
import { parse } from "./parse.js";
import { search } from "./search.js";
import { show } from "./show.js";
import { stats } from "./stats.js";
import { targets } from "./targets.js";

export const about: Bilingual = {
  en: "Reads Chinese government task-breakdown documents (目标任务分解表) and prints them as typed JSON: goals, tasks, officials, units, deadlines. Data goes to stdout, everything else to stderr. Nothing is sent anywhere.",
  zh: "读取政府工作目标任务分解文件，输出结构化 JSON：目标、任务、领导、单位、时限。数据写到标准输出，其余写到标准错误；不联网。",
};

const jobs: readonly Command[] = [
  parse,
  grid,
  check,
  explain,
  ls,
  show,
  mine,
  search,
  stats,
  targets,
  diff,
  chart,
  convert,
];

export const commands: readonly Command[] = [...jobs, helpFor(jobs, about)];
