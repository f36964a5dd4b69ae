/** Input made to hang or exhaust a reader of pages, delimited text, Markdown or plain text, and how it must end. */
export interface HostileInput {
  make: () => string | Uint8Array;
  /** The code of the error, or the number of cells of a document that is read all the same. */
  ends: string | { cells: number };
}

const rows = (count: number, row: string) => `<table>${row.repeat(count)}</table>`;
const numbered = (count: number, part: (number: number) => string) =>
  Array.from({ length: count }, (_, number) => part(number)).join("");

export const textInputs: Readonly<Record<string, HostileInput>> = {
  "100,000 nested elements": { make: () => "<div>".repeat(100_000), ends: "LIMIT_DEPTH" },
  "100,000 nested tables": { make: () => "<table><tr><td>".repeat(100_000), ends: "LIMIT_DEPTH" },
  "open formatting that every paragraph would reopen": {
    make: () => `<p>${numbered(900, (number) => `<b id=${number}>`)}${"<p>1".repeat(100_000)}`,
    ends: "LIMIT_SIZE",
  },
  "formatting left open in 50,000 blocks": {
    make: () => numbered(50_000, (number) => `<div><b id=${number}>1</div>`),
    ends: "LIMIT_DEPTH",
  },
  "1,200,000 cells of a page": { make: () => rows(600_000, "<tr><td><td>"), ends: "LIMIT_SIZE" },
  "600,000 cells with text": { make: () => rows(150_000, "<tr><td>1<td>2<td>3<td>4"), ends: "LIMIT_SIZE" },
  "5,000 columns": { make: () => `<table><tr>${"<td>1".repeat(5000)}<tr><td>1<td>2`, ends: "LIMIT_COLUMNS" },
  "spans of a thousand million": {
    make: () => "<table><tr><td rowspan=1000000000 colspan=1000000000>1<td>2<tr><td>3<td>4</table>",
    ends: { cells: 4 },
  },
  "990 columns merged over 100,000 rows": {
    make: () =>
      `<table><tr>${"<td rowspan=0>1".repeat(990)}${"<tr>".repeat(100_000)}<tr><td>1<td>2<tr><td>1<td>2`,
    ends: "LIMIT_CELLS",
  },
  "one cell merged over 100,000 rows": {
    make: () => `<table><tr><td rowspan=0>1<td>2<tr><td>3<td>4${"<tr>".repeat(100_000)}`,
    ends: { cells: 4 },
  },
  "10,000 cells each merged over a thousand columns": {
    make: () => rows(10_000, "<tr><td colspan=999>1<td>2"),
    ends: { cells: 20_000 },
  },
  "10,000 overlapping merges": {
    make: () => rows(10_000, "<tr><td>1<td rowspan=3 colspan=9>2"),
    ends: { cells: 20_000 },
  },
  "a cell of 10 MB": {
    make: () => `<table><tr><td>1<td>${"修".repeat(3_500_000)}<tr><td>1<td>2`,
    ends: "LIMIT_TEXT",
  },
  "300,000 runs in one paragraph": {
    make: () => `<p>${"<span>1</span> ".repeat(300_000)}`,
    ends: { cells: 0 },
  },
  "300,000 elements misplaced in a table": {
    make: () => `<table>${"<br>".repeat(300_000)}`,
    ends: { cells: 0 },
  },
  "100,000 attributes": {
    make: () => `<p ${numbered(100_000, (number) => `a${number}=1 `)}>文`,
    ends: { cells: 0 },
  },
  "10,000 tables": { make: () => rows(2, "<tr><td>1<td>2").repeat(10_000), ends: "LIMIT_GRIDS" },
  "600,000 end tags": {
    make: () => `${"<div>".repeat(900)}${"</p>".repeat(600_000)}`,
    ends: "LIMIT_SIZE",
  },
  "300,000 entities": { make: () => `<p>${"&amp;&#x4e00;&notin".repeat(100_000)}`, ends: { cells: 0 } },
  "a comment never closed": { make: () => `<p>文<!-- ${"- -!".repeat(1_000_000)}`, ends: { cells: 0 } },
  "NUL and control characters in a page": {
    make: () => "<table><tr><td>1\u0000\u0001<td>文<tr><td>2<td>\ud800</table>".padEnd(500, "文"),
    ends: { cells: 4 },
  },

  "a quote never closed before 100,000 lines": {
    make: () => `序号,内容\n1,"修桥\n${"2,植树\n".repeat(100_000)}`,
    ends: { cells: 200_004 },
  },
  "a quote opened in every field": {
    make: () => `序号,内容\n${'"1,"植"树\n'.repeat(100_000)}`,
    ends: { cells: 200_002 },
  },
  "doubled quotes that never end": {
    make: () => `序号,内容\n1,2\n${'"a"",'.repeat(1_000_000)}`,
    ends: "LIMIT_CELLS",
  },
  "a million fields": { make: () => `序号,内容\n${"1,2\n".repeat(500_000)}`, ends: "LIMIT_CELLS" },
  "5,000 fields in a record": { make: () => `${"甲,".repeat(5000)}\n`.repeat(3), ends: "LIMIT_COLUMNS" },
  "a field of 4 MB": { make: () => `序号,内容\n1,2\n3,${"修".repeat(1_300_000)}\n`, ends: "LIMIT_TEXT" },

  "5,000 pipes in a line": { make: () => `${"甲|".repeat(5000)}\n`.repeat(2), ends: "LIMIT_COLUMNS" },
  "50,000 lines with pipes that are no table": {
    make: () => `# 题\n${numbered(50_000, (number) => `甲${"|乙".repeat(1 + (number % 300))}\n`)}`,
    ends: { cells: 0 },
  },
  "marks that are never closed": {
    make: () =>
      `# 题\n${["**甲", "[甲", "![甲](http:", "`甲", "<br", "<a <b ", "&#", "\\", "&amp"].map((mark) => `${mark.repeat(100_000)}\n`).join("")}`,
    ends: { cells: 0 },
  },
  "100,000 quotation marks before a line": {
    make: () => `# 题\n${"> ".repeat(100_000)}甲\n${" ".repeat(500_000)}#\n`,
    ends: { cells: 0 },
  },

  "10 MB of line ends": { make: () => "\n".repeat(10_000_000), ends: "EMPTY_INPUT" },
  "a word after 10 MB of line ends": { make: () => `${"\n".repeat(10_000_000)}文`, ends: { cells: 0 } },
  "600,000 cells of a dump": { make: () => "\t1\n\t2\n\t3\n\n".repeat(200_000), ends: "LIMIT_CELLS" },
  "a million paragraphs": { make: () => "文\n".repeat(1_000_000), ends: "LIMIT_CELLS" },
  "200,000 paragraphs in one cell": {
    make: () => `\t1\n\t2\n\n${"文\n\n".repeat(200_000)}末\n\t3\n\t4\n\n\t5\n\t6\n`,
    ends: { cells: 6 },
  },
  "5,000 cells in a row of a dump": {
    make: () => `${"\t1\n".repeat(5000)}\n`.repeat(2),
    ends: "LIMIT_COLUMNS",
  },
  "10,000 tables of a dump": { make: () => "\t1\n\t2\n\n\n\n\n".repeat(10_000), ends: "LIMIT_GRIDS" },

  "more than 64 MB": { make: () => new Uint8Array(64 * 1024 * 1024 + 1).fill(0x41), ends: "LIMIT_SIZE" },
  "20 MB of zeros": { make: () => new Uint8Array(20_000_000), ends: "UNKNOWN_FORMAT" },
  "20 MB of one letter": { make: () => new Uint8Array(20_000_000).fill(0x41), ends: "LIMIT_TEXT" },
  "20 MB of broken UTF-8": { make: () => new Uint8Array(20_000_000).fill(0xff), ends: "UNKNOWN_FORMAT" },
  "a good start and 20 MB that cannot be decoded": {
    make: () => {
      const bytes = new Uint8Array(20_000_000).fill(0xff);
      bytes.set(new TextEncoder().encode("修桥。".repeat(40_000)));
      return bytes;
    },
    ends: "LIMIT_TEXT",
  },
};
