import { diagnosticDefinitions } from "@fenjie/core/diagnostics";
import { defineCommand } from "../arguments/command.js";
import { refuseExtra } from "../arguments/read-arguments.js";
import { suggest } from "../arguments/suggest.js";
import { paragraph } from "../language.js";
import { exitCodes, type Refusal, usageError } from "../refusal.js";
import { severityNames } from "../render/diagnostics.js";
import { padEnd } from "../render/width.js";
import { wrap } from "../render/wrap.js";

const codes = diagnosticDefinitions.map((definition) => definition.code);

export const explain = defineCommand({
  name: "explain",
  usage: ["[CODE]"],
  summary: { en: "Explain a diagnostic, or list them all.", zh: "解释某个诊断代码，或列出全部。" },
  details: {
    en: "CODE is what stands in brackets before a message: fenjie explain grid/row-span-past-end",
    zh: "CODE 即消息前方括号中的代码：fenjie explain grid/row-span-past-end",
  },
  flags: {},
  async run({ positionals }, { language, stdout, say }) {
    refuseExtra(positionals, 1, "explain");
    const { paint } = stdout;
    const columns = Math.min(stdout.columns, 100);
    const code = positionals[0];
    if (code === undefined) {
      const width = Math.max(...codes.map((one) => one.length));
      const rows = diagnosticDefinitions.map((definition) => {
        const severity = padEnd(severityNames[definition.severity][language], 7);
        return `${paint(definition.severity, severity)} ${padEnd(definition.code, width)}  ${say(definition.summary)}\n`;
      });
      await stdout.write(rows.join(""));
      return exitCodes.done;
    }
    const definition = diagnosticDefinitions.find((one) => one.code === code);
    if (definition === undefined) throw unknownCode(code);
    const heading = paint(
      definition.severity,
      `${say(severityNames[definition.severity])}[${definition.code}]`,
    );
    const body = [say(definition.summary), "", ...wrap(paragraph(definition.explanation, language), columns)];
    await stdout.write(`${heading}\n${body.join("\n")}\n`);
    return exitCodes.done;
  },
});

function unknownCode(code: string): Refusal {
  const near = suggest(code, codes);
  return usageError(
    { en: `there is no diagnostic “${code}”`, zh: `没有诊断代码“${code}”` },
    near === null
      ? { en: "`fenjie explain` lists them all", zh: "`fenjie explain` 列出全部代码" }
      : { en: `did you mean ${near}?`, zh: `是否想写 ${near}？` },
  );
}
