import mammoth from "mammoth";
import { expect, test } from "vitest";
import { outlineToDocx } from "./docx.js";
import { outlineToMarkdown } from "./markdown.js";

const outline = {
  title: "城北镇",
  intro: "共 3 项。",
  sections: [
    {
      heading: "共同牵头（1 项）",
      items: [{ number: "2", text: "修缮*老*校舍", note: "与住建局" }],
    },
    {
      heading: "单独牵头（1 项）",
      items: [{ number: "3.1", text: "改造道路", note: null }],
    },
  ],
};

test("an outline as Markdown keeps its words as they are", () => {
  expect(outlineToMarkdown(outline)).toBe(`# 城北镇

共 3 项。

## 共同牵头（1 项）

- **2**　修缮\\*老\\*校舍（与住建局）

## 单独牵头（1 项）

- **3.1**　改造道路
`);
});

test("an outline as .docx has headings that other programs see, and equal bytes each time", async () => {
  const bytes = outlineToDocx(outline);
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });

  expect(value).toBe(
    "<p>城北镇</p><p>共 3 项。</p>" +
      "<h1>共同牵头（1 项）</h1><p><strong>2</strong>　修缮*老*校舍（与住建局）</p>" +
      "<h1>单独牵头（1 项）</h1><p><strong>3.1</strong>　改造道路</p>",
  );
  expect(outlineToDocx(outline)).toEqual(bytes);
});
