import { styleText } from "node:util";

/** What a colour means here; which one that is stands below, once. */
const styles = {
  error: ["red", "bold"],
  warning: ["yellow", "bold"],
  info: ["cyan", "bold"],
  strong: ["bold"],
  place: ["blue"],
  faint: ["dim"],
  bar: ["cyan"],
} as const;

export type Style = keyof typeof styles;

/** Colours a text, or leaves it as it is where colours are off. */
export type Paint = (style: Style, text: string) => string;

export const plain: Paint = (_style, text) => text;

// Whether to colour is decided below, so Node is told not to look at its own stdout again.
const coloured: Paint = (style, text) => styleText([...styles[style]], text, { validateStream: false });

export const colorModes = ["auto", "always", "never"] as const;
export type ColorMode = (typeof colorModes)[number];

/**
 * The paint for one stream. `--color` decides, then NO_COLOR, then FORCE_COLOR, then whether
 * a person is looking; a variable that is set but empty says nothing (no-color.org).
 */
export function choosePaint(mode: ColorMode, isTerminal: boolean, environment: NodeJS.ProcessEnv): Paint {
  if (mode !== "auto") return mode === "always" ? coloured : plain;
  if (environment.NO_COLOR) return plain;
  if (environment.FORCE_COLOR) return environment.FORCE_COLOR === "0" ? plain : coloured;
  return isTerminal && environment.TERM !== "dumb" ? coloured : plain;
}
