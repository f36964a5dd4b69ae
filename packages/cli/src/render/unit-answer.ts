import type { UnitAnswer } from "@fenjie/sdk";
import type { Terminal } from "../io/terminal.js";
import { oneLine } from "./width.js";

/** A line that says why a name is no unit, and which names are near; "" where it is one. */
export function renderUnitAnswer(answer: UnitAnswer, { say }: Terminal): string {
  if (answer.kind === "unit") return "";
  const others = answer.kind === "unknown" ? answer.near : answer.candidates;
  const names = others.map(({ name }) => oneLine(name)).join("、");
  const near = names === "" ? "" : say({ en: `; near: ${names}`, zh: `；相近：${names}` });
  return `${oneLine(say(answer.why))}${near}\n`;
}
