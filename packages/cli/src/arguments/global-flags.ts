import { colorModes } from "../render/paint.js";
import type { Flags } from "./command.js";

/** Options of every command; they may also stand before its name. */
export const globalFlags = {
  lang: {
    type: "string",
    choices: ["zh", "en"],
    description: {
      en: "language of help and messages (else the locale: zh if it is Chinese, or en)",
      zh: "帮助与提示的语言（缺省按系统区域：中文为 zh，其余为 en）",
    },
  },
  color: {
    type: "string",
    choices: colorModes,
    default: "auto",
    description: {
      en: "colour messages; auto: on a terminal, unless NO_COLOR is set",
      zh: "是否着色；auto：在终端上且未设 NO_COLOR 时着色",
    },
  },
  help: { type: "boolean", short: "h", description: { en: "show this help", zh: "显示本帮助" } },
  version: { type: "boolean", short: "V", description: { en: "show the version", zh: "显示版本" } },
} as const satisfies Flags;
