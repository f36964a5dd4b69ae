import { defineDiagnostic } from "../../model/diagnostic.js";

export const trackedChanges = defineDiagnostic({
  code: "docx/tracked-changes",
  severity: "info",
  summary: {
    en: "The document holds tracked changes; it was read as if all were accepted.",
    zh: "文档含有修订记录，已按全部接受修订后的内容读取。",
  },
  explanation: {
    en: `Word keeps what was inserted, deleted and moved until somebody accepts it. Inserted text is kept, deleted text, rows and cells are left
out, moved text stands where it was moved to. If the earlier wording is the valid one, reject the changes in Word and read the file again.`,
    zh: `接受修订之前，Word 会同时保留插入、删除和移动的内容。读取时保留插入的文字，略去删除的文字、行和单元格，移动的文字以移动后的位置为准。
如应以修订前的文字为准，请在 Word 中拒绝修订后重新读取。`,
  },
  fixture: "docx-tracked-changes",
  message: (d: { count: number }) => ({
    en: `tracked changes read as if accepted: ${d.count}`,
    zh: `有 ${d.count} 处修订，已按接受后的内容读取`,
  }),
});

export const hiddenText = defineDiagnostic({
  code: "docx/hidden-text",
  severity: "info",
  summary: {
    en: "Text that Word hides was left out.",
    zh: "已略去 Word 中的隐藏文字。",
  },
  explanation: {
    en: `The text is formatted as hidden, by itself or by its style, so that nobody sees it on paper. Drafting notes are kept that way.
It is not part of what was published and was left out.`,
    zh: `这些文字自身或其样式设置为“隐藏”，打印时不可见，常用来保存起草时的批注。
它们不属于公布的内容，因此略去。`,
  },
  fixture: "docx-hidden-text",
  message: (d: { count: number }) => ({
    en: `pieces of hidden text left out: ${d.count}`,
    zh: `略去 ${d.count} 处隐藏文字`,
  }),
});

export const coveredText = defineDiagnostic({
  code: "docx/covered-text",
  severity: "info",
  summary: {
    en: "Text under a merged cell was left out.",
    zh: "已略去被合并单元格遮住的文字。",
  },
  explanation: {
    en: `A cell that only continues a merged cell still holds text in the file. Word shows the text of the first cell alone, and so the rest was
left out. Programs that merge cells without clearing them leave such text behind.`,
    zh: `合并区域中的后续单元格在文件里仍存有文字，但 Word 只显示首个单元格的文字，因此其余略去。
某些软件合并单元格时不清空内容，就会留下这样的文字。`,
  },
  fixture: "docx-covered-text",
  message: (d: { count: number }) => ({
    en: `cells under merged cells whose text was left out: ${d.count}`,
    zh: `略去 ${d.count} 个被合并单元格遮住的文字`,
  }),
});
