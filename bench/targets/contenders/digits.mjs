/** Every run of digits is a target: what a quick script would do. */
export const read = (text) =>
  [...text.matchAll(/\d+(?:\.\d+)?/gu)].map(({ 0: digits, index }) => ({
    comparator: "=",
    value: Number(digits),
    valueMax: null,
    unitText: null,
    indicator: "",
    quote: digits,
    span: [index, index + digits.length],
  }));
