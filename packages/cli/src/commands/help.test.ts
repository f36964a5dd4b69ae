import { expect, test } from "vitest";
import { commandHelp } from "../arguments/help-text.js";
import { plain } from "../render/paint.js";
import { about, commands } from "./index.js";

test.each(commands.map((command) => [command.name, command] as const))(
  "help of %s lists every flag",
  (_, command) => {
    for (const language of ["en", "zh"] as const) {
      const help = commandHelp(command, { language, columns: 80, paint: plain });

      for (const name of Object.keys(command.flags)) expect(help).toContain(`--${name}`);
    }
  },
);

test("everything is said in both languages", () => {
  const texts = [
    about,
    ...commands.flatMap(({ summary, details, flags }) => [
      summary,
      details,
      ...Object.values(flags).map(({ description }) => description),
    ]),
  ];

  for (const { en, zh } of texts) {
    expect(en).toMatch(/[a-z]/u);
    expect(zh).toMatch(/\p{Script=Han}/u);
  }
});
