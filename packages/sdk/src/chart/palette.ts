/** Colours that stay apart for colour-blind people, on light, dark and printed grounds. */
export interface Palette {
  ground: string;
  ink: string;
  /** For lines and what is said in passing; still readable as text. */
  faint: string;
  line: string;
  /** The first series. */
  blue: string;
  /** The second, hatched as well, since colour is never alone. */
  teal: string;
  /** Marks only, never words. */
  amber: string;
}

export const palettes = {
  light: {
    ground: "#ffffff",
    ink: "#121417",
    faint: "#5f6368",
    line: "#dadce0",
    blue: "#0b3d91",
    teal: "#00796b",
    amber: "#b26a00",
  },
  dark: {
    ground: "#121417",
    ink: "#f1f3f4",
    faint: "#9aa0a6",
    line: "#3c4043",
    blue: "#8ab4f8",
    teal: "#4fd1b5",
    amber: "#ffb454",
  },
  print: {
    ground: "#ffffff",
    ink: "#000000",
    faint: "#333333",
    line: "#999999",
    blue: "#444444",
    teal: "#777777",
    amber: "#000000",
  },
} as const satisfies Record<string, Palette>;

/** Fonts that systems have for Chinese, in the order in which they look best. */
export const fontStack =
  'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif';
