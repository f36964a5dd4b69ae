import type { Grid } from "@fenjie/core/model";
import { defineCommand } from "../arguments/command.js";
import { onlyFile } from "../arguments/read-arguments.js";
import { readInput } from "../io/read-input.js";
import { readInputDocument } from "../parse-input.js";
import { exitCodes } from "../refusal.js";
import { toJson } from "../render/json.js";

export const grid = defineCommand({
  name: "grid",
  usage: ["FILE|-"],
  summary: { en: "Print the tables of a document as they were laid out.", zh: "输出文件中表格的网格结构。" },
  details: {
    en: `Prints {"grids": [{"rowCount", "columnCount", "cells": [{"row", "column", "rowSpan", "columnSpan", "text"}]}]}.
Rows and columns count from 0; the paragraphs of a cell are joined by line breaks; a nested table follows the one it stands in. Shows how a file was read before anything is made of it.`,
    zh: `输出 {"grids": [{"rowCount", "columnCount", "cells": [{"row", "column", "rowSpan", "columnSpan", "text"}]}]}。
行列从 0 起计；单元格内各段以换行连接；嵌套表排在外层表之后。可用来查看文件在解析之前读成了什么样。`,
  },
  flags: {},
  async run({ positionals }, { stdin, stdout }) {
    const path = onlyFile(positionals, "grid");
    const document = await readInputDocument(await readInput(path, stdin));
    const grids = document.blocks.filter((block) => block.kind === "grid");
    await stdout.write(toJson({ grids: grids.map((one) => plainGrid(one, document.text)) }));
    return exitCodes.done;
  },
});

function plainGrid({ rowCount, columnCount, cells }: Grid, text: string) {
  return {
    rowCount,
    columnCount,
    cells: cells.map(({ row, column, rowSpan, columnSpan, paragraphs }) => ({
      row,
      column,
      rowSpan,
      columnSpan,
      text: paragraphs.map((span) => text.slice(...span)).join("\n"),
    })),
  };
}
