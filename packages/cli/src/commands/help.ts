import type { Bilingual } from "@fenjie/core/model";
import { type Command, defineCommand } from "../arguments/command.js";
import { commandHelp, programHelp, twoColumns } from "../arguments/help-text.js";
import { badChoice, refuseExtra } from "../arguments/read-arguments.js";
import { exitCodes } from "../refusal.js";

const meanings: readonly (readonly [number, Bilingual])[] = [
  [exitCodes.done, { en: "done", zh: "完成" }],
  [
    exitCodes.doubtful,
    {
      en: "done, but with error-level diagnostics (values are missing), nothing found, or differences",
      zh: "完成，但有错误级诊断（缺少数据）、没有找到内容或存在差异",
    },
  ],
  [
    exitCodes.usage,
    { en: "wrong usage, or a file that cannot be read or written", zh: "用法有误，或文件无法读写" },
  ],
  [
    exitCodes.unrecognised,
    {
      en: "the input was read, but is not recognisable as a task breakdown; nothing is on stdout",
      zh: "输入已读取，但不是可识别的任务分解文件；标准输出为空",
    },
  ],
  [exitCodes.interrupted, { en: "interrupted (Ctrl-C)", zh: "被中断（Ctrl-C）" }],
];

/** `fenjie help`, which knows the other commands. */
export function helpFor(commands: readonly Command[], about: Bilingual): Command {
  const help: Command = defineCommand({
    name: "help",
    usage: ["[command|exit-codes]"],
    summary: { en: "Explain a command, or the exit codes.", zh: "说明某个命令或退出码。" },
    details: { en: "Without a name it lists the commands.", zh: "不带名称时列出全部命令。" },
    flags: {},
    async run({ positionals }, { language, stdout }) {
      refuseExtra(positionals, 1, "help");
      const look = { language, columns: Math.min(stdout.columns, 100), paint: stdout.paint };
      const all = [...commands, help];
      const topic = positionals[0];
      const command = all.find((one) => one.name === topic);
      if (topic === undefined) {
        await stdout.write(programHelp(all, about, look));
      } else if (topic === "exit-codes") {
        const rows = meanings.map(([code, meaning]) => [String(code), meaning[language]] as const);
        await stdout.write(`${twoColumns(rows, look).join("\n")}\n`);
      } else if (command !== undefined) {
        await stdout.write(commandHelp(command, look));
      } else {
        throw badChoice("fenjie help", topic, [...all.map((one) => one.name), "exit-codes"]);
      }
      return exitCodes.done;
    },
  });
  return help;
}
