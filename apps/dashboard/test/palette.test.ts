import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const styles = readFileSync(new URL("../src/styles/tokens.css", import.meta.url), "utf8");
const tokens = new Map(
  [...styles.matchAll(/--(?<name>[\w-]+): light-dark\((?<light>#\w{6}), (?<dark>#\w{6})\)/gu)].map(
    ({ groups = {} }) => [groups.name, groups] as const,
  ),
);

type Rgb = readonly [red: number, green: number, blue: number];

describe.each(["light", "dark"])("the colours in %s", (scheme) => {
  const colour = (name: string): Rgb => {
    const hex = tokens.get(name)?.[scheme] ?? "";
    return [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as never;
  };

  test.each([
    ["ink", "paper", 7],
    ["ink", "raised", 7],
    ["soft", "paper", 4.5],
    ["soft", "raised", 4.5],
    ["link", "paper", 4.5],
    ["link", "raised", 4.5],
    ["paper", "link", 4.5],
    ["promise-ink", "promise", 7],
    ["found-ink", "found", 7],
    ["paper", "error", 4.5],
    ["ink", "heat-1", 4.5],
    ["ink", "heat-2", 4.5],
    ["ink", "heat-3", 4.5],
    ["paper", "heat-4", 4.5],
    // What is drawn and not read: edges of fields, marks, the strong part of a bar.
    ["edge", "paper", 3],
    ["warning", "paper", 3],
    ["error", "paper", 3],
    ["bar-strong", "bar", 3],
  ])("%s stands out from %s by at least %d : 1", (front, back, least) => {
    expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(least);
  });

  // Colours that stand side by side and mean different things.
  test.each([
    ["promise", "found"],
    ["link", "warning"],
    ["link", "error"],
    ["bar-strong", "bar"],
    ["heat-1", "heat-2"],
    ["heat-2", "heat-3"],
    ["heat-3", "heat-4"],
    ["heat-1", "raised"],
  ])("%s and %s are told apart by every kind of eye", (one, other) => {
    for (const [eye, matrix] of Object.entries(eyes)) {
      const apart = distance(seen(colour(one), matrix), seen(colour(other), matrix));
      expect(apart, eye).toBeGreaterThanOrEqual(3);
    }
  });
});

type Matrix = readonly [Rgb, Rgb, Rgb];

/** How eyes with two kinds of cones see linear colours (Machado, Oliveira and Fernandes 2009, severity 1). */
const eyes: Readonly<Record<string, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

const times = (matrix: Matrix, [x, y, z]: Rgb): Rgb =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Rgb;

const seen = (colour: Rgb, matrix: Matrix): Rgb =>
  times(matrix, colour).map((part) => Math.min(1, Math.max(0, part))) as unknown as Rgb;

/** The contrast of WCAG 2, from 1 to 21. */
function contrast(one: Rgb, other: Rgb): number {
  const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** How far apart two colours look, as a distance in Oklab times 100: 2 is just noticed. */
function distance(one: Rgb, other: Rgb): number {
  const [a, b] = [oklab(one), oklab(other)];
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

const oklab = (colour: Rgb): Rgb =>
  times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    times(
      [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
      ],
      colour,
    ).map(Math.cbrt) as unknown as Rgb,
  );
