/** Words that open what stands under a table and belongs to no cell: attachments, notes, the printing line. */
export const colophonOpenings: readonly string[] = [
  "附件",
  "附表",
  "附：",
  "附:",
  "抄送",
  "抄报",
  "主送",
  "注：",
  "注:",
  "备注：",
  "备注:",
  "说明：",
  "说明:",
];

/** How a printing line ends: "××办公室 2023年3月1日印发". */
export const colophonEndings: readonly string[] = ["日印发", "日印"];
