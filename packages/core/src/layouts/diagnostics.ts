import { defineDiagnostic } from "../model/diagnostic.js";

export const repeatedHeader = defineDiagnostic({
  code: "table/repeated-header",
  severity: "info",
  summary: { en: "A row repeats the table's header.", zh: "表中有一行重复了表头。" },
  explanation: {
    en: "Word prints the header again on each page, and copies of the table keep it as a row. It holds no task and was left out.",
    zh: "Word 在每页重复打印表头，复制出来的表格会把它保留为一行。该行不含任务，已略去。",
  },
  fixture: "repeated-header",
  message: () => ({ en: "this row repeats the header; it was left out", zh: "本行重复表头，已略去" }),
});

export const rowRejoined = defineDiagnostic({
  code: "table/row-rejoined",
  severity: "warning",
  summary: { en: "A row broken in two was joined again.", zh: "断成两截的行已重新接上。" },
  explanation: {
    en: `An empty paragraph at the end of a cell looks like the end of a row in a text dump. Where a short row is followed by
exactly the cells it lacks, the two are read as one row. Check the row if its columns look shifted.`,
    zh: `单元格末尾的空段落在文本里看起来像是一行的结束。某行缺少的单元格恰好由下一行补足时，两行按一行读取。
如果各列看起来错位，请核对该行。`,
  },
  fixture: "row-rejoined",
  message: (d: { cells: number }) => ({
    en: `the row ended after ${d.cells} cells and the next one holds the rest; they were joined`,
    zh: `该行只有 ${d.cells} 个单元格，其余在下一行，已接为一行`,
  }),
});

export const rowLeftOut = defineDiagnostic({
  code: "table/row-left-out",
  severity: "info",
  summary: { en: "A row of the table is a note or a total.", zh: "表中有一行是注释或合计。" },
  explanation: {
    en: "Notes (注：…), units of money (单位：万元) and totals (合计) stand in rows of their own. They are no tasks and were left out.",
    zh: "注释（注：……）、计量单位（单位：万元）和合计常单独占一行。它们不是任务，已略去。",
  },
  fixture: "note-row",
  message: (d: { text: string }) => ({
    en: `"${d.text}" is no task; the row was left out`,
    zh: `“${d.text}”不是任务，该行已略去`,
  }),
});

export const rowWithoutTask = defineDiagnostic({
  code: "table/row-without-task",
  severity: "error",
  summary: {
    en: "A row has a number or says who is in charge, but names no task.",
    zh: "有一行写有序号或责任主体，却没有任务内容。",
  },
  explanation: {
    en: `A row of a breakdown has a task. Where the cell of the task is blank, its words may have been lost or moved to another column when the
table was copied. The row was left out; compare it with the published table.`,
    zh: `分解表的每一行都应有任务内容。内容一栏为空的，可能是复制表格时文字丢失或错位到了别的栏。该行已略去；请与公布的表格核对。`,
  },
  fixture: "row-without-text",
  message: (d: { text: string }) => ({
    en: `"${d.text}" names no task; the row was left out`,
    zh: `“${d.text}”没有任务内容，该行已略去`,
  }),
});

export const pageNumber = defineDiagnostic({
  code: "noise/page-number",
  severity: "info",
  summary: { en: "A page number stands in the text.", zh: "正文中夹有页码。" },
  explanation: {
    en: "Copies of printed documents keep the page numbers, even inside a sentence. They are left out of every value.",
    zh: "从印刷件复制的文本会保留页码，甚至夹在句子中间。读取的各项内容都不含页码。",
  },
  fixture: "page-number",
  message: (d: { printed: string }) => ({
    en: `"${d.printed}" is a page number; it was left out`,
    zh: `“${d.printed}”是页码，已略去`,
  }),
});

export const romanisation = defineDiagnostic({
  code: "noise/romanisation",
  severity: "info",
  summary: { en: "A reading is printed after its character.", zh: "汉字后夹有注音。" },
  explanation: {
    en: `Some sites convert pages to traditional characters and put the romanisation in brackets after them. The readings are left out;
the characters stay as printed.`,
    zh: `有的网站把页面转为繁体字，并在字后加括号注音。注音已略去，汉字照原样保留。`,
  },
  fixture: "romanisation",
  message: (d: { printed: string }) => ({
    en: `"${d.printed}" is a reading of the character before it; it was left out`,
    zh: `“${d.printed}”是前一字的注音，已略去`,
  }),
});

export const questionMarkSpace = defineDiagnostic({
  code: "noise/question-mark",
  severity: "info",
  summary: { en: "A question mark stands for a no-break space.", zh: "问号代替了不换行空格。" },
  explanation: {
    en: `Text extracted with the wrong character set has "?" wherever the page had a no-break space, as in padded names. These marks
are read as spaces.`,
    zh: `用错误字符集提取的文本，会把网页中的不换行空格变成“?”，常见于为对齐而加空格的姓名。这些问号按空格读取。`,
  },
  fixture: "question-mark",
  message: () => ({ en: `this "?" was read as a space`, zh: `此处的“?”按空格读取` }),
});

export const justifiedSpaces = defineDiagnostic({
  code: "noise/justified",
  severity: "info",
  summary: { en: "The whole document is spread with spaces.", zh: "全文因两端对齐夹有空格。" },
  explanation: {
    en: `Lines were justified by spaces between characters (庆 祝, 2021 年). Since they stand all over the document, no space beside a
Chinese character was kept.`,
    zh: `为了两端对齐，字与字之间夹有空格（庆 祝、2021 年）。因为全文都是如此，汉字旁的空格一律不保留。`,
  },
  fixture: "justified",
  message: (d: { count: number }) => ({
    en: `${d.count} spaces between characters only justify the lines; they were left out`,
    zh: `${d.count} 处字间空格只是排版所致，已去除`,
  }),
});

export const gluedTable = defineDiagnostic({
  code: "layout/glued-table",
  severity: "error",
  summary: { en: "A table's cells run into each other.", zh: "表格各单元格粘连在一起。" },
  explanation: {
    en: `The header's labels stand in one word, so the cells of the rows do too and nothing tells where one ends. Nothing was read from
it, since every cut would be a guess. Get the document in its original form (.docx, .xlsx, .html) and read that.`,
    zh: `表头各标签连成一串，说明各行的单元格也粘连在一起，无从断开。任何切分都只是猜测，因此没有读取。
请取得原始格式的文件（.docx、.xlsx、.html）再读取。`,
  },
  fixture: "glued-table",
  message: (d: { printed: string }) => ({
    en: `"${d.printed}" is a table's header without separators; the table was not read`,
    zh: `“${d.printed}”是没有分隔的表头，此表没有读取`,
  }),
});

export const ruleAmongUnits = defineDiagnostic({
  code: "noise/rule-among-units",
  severity: "info",
  summary: { en: "A rule for the whole document stands among units.", zh: "责任单位中夹有适用全文的说明。" },
  explanation: {
    en: `Rules such as "the first unit listed leads, likewise below" are printed in the first list of units they concern. They are part of no
unit. That the first unit leads is applied to the whole document; a rule that units answer for everything is only reported.`,
    zh: `“列第一位的为牵头单位，下同”这类说明常印在第一处单位名单里，不属于任何单位。首位牵头的规定按全文适用；
“以下均需某某落实”的规定只作提示，不自动添加单位。`,
  },
  fixture: "rule-among-units",
  message: (d: { printed: string }) => ({
    en: `"${d.printed}" is a rule, not a unit; it was left out of the list`,
    zh: `“${d.printed}”是说明而不是单位，已从名单中略去`,
  }),
});

const layoutNames = {
  table: { en: "a table", zh: "表格" },
  list: { en: "labelled lines", zh: "逐项列出的责任栏目" },
  clause: { en: "closing clauses", zh: "句末括注" },
  headings: { en: "headings that carry the responsibility", zh: "由标题写明责任" },
  mixed: { en: "several layouts", zh: "多种版式" },
};

export const layoutChosen = defineDiagnostic({
  code: "layout/chosen",
  severity: "info",
  summary: { en: "How the document was taken to be laid out.", zh: "判定的文件版式。" },
  explanation: {
    en: `Plans are tables, labelled lines, closing clauses or headings that name who is in charge. The layout is chosen by what the
document holds; the share of tasks that name somebody says how sure the choice is.`,
    zh: `分解文件可能是表格、逐项列出的责任栏目、句末括注，或由标题写明责任。版式按文件内容判定；写明责任的任务所占比例
说明判定的把握。`,
  },
  fixture: "layout-chosen",
  message: (d: { layout: keyof typeof layoutNames; tasks: number; held: number }) => ({
    en: `read as ${layoutNames[d.layout].en}: ${d.held} of ${d.tasks} tasks say who is in charge`,
    zh: `按${layoutNames[d.layout].zh}读取：${d.tasks} 项任务中有 ${d.held} 项写明了责任`,
  }),
});

export const notABreakdown = defineDiagnostic({
  code: "layout/not-a-breakdown",
  severity: "error",
  summary: { en: "The document holds no task breakdown.", zh: "文件不是任务分解文件。" },
  explanation: {
    en: `Nothing in the document says who is in charge of what: no table with a column for tasks and one for leaders or units, no
lines like 责任单位：…, no closing clause like （A牵头，B配合）, no heading that names a leader or unit. If it should be one,
look whether the attachment is missing or the text came out glued together.`,
    zh: `文件中没有写明何事由谁负责：没有同时含任务与领导或单位的表格，没有“责任单位：……”一类的栏目，没有“（某单位牵头，某单位配合）”
一类的括注，也没有写明领导或单位的标题。如果它本应是分解文件，请查看是否缺了附件，或文字粘连在一起。`,
  },
  fixture: "not-a-breakdown",
  message: () => ({
    en: "no task with somebody in charge was found; look whether the attachment with the table is missing",
    zh: "没有找到写明责任的任务；请查看是否缺少带表格的附件",
  }),
});

export const paragraphLeftOut = defineDiagnostic({
  code: "layout/paragraph-left-out",
  severity: "info",
  summary: { en: "A paragraph belongs to no task.", zh: "有一段文字不属于任何任务。" },
  explanation: {
    en: "Introductions, closing requests and notes stand among or after the tasks. They name nobody in charge and were left out.",
    zh: "引言、结尾要求和说明夹在任务之间或之后，没有写明责任，已略去。",
  },
  fixture: "paragraph-left-out",
  message: (d: { text: string }) => ({
    en: `"${d.text}" belongs to no task; it was left out`,
    zh: `“${d.text}”不属于任何任务，已略去`,
  }),
});

export const sectionLeftOut = defineDiagnostic({
  code: "layout/section-left-out",
  severity: "info",
  summary: { en: "The notice around the plan was left out.", zh: "转发通知等正文之外的内容已略去。" },
  explanation: {
    en: `A forwarding notice has its own 一、二、三 that speak of lead units in general, and an attachment may hold something else. They are
no tasks. Title, number, issuer and date are read from them.`,
    zh: `转发通知有自己的一、二、三，泛泛提到牵头单位；有的附件另有内容。它们不是任务。标题、文号、发文机关和日期仍从中读取。`,
  },
  fixture: "section-left-out",
  message: (d: { lines: number; opening: string }) => ({
    en: `${d.lines} lines from "${d.opening}" on are not the plan; they were left out`,
    zh: `从“${d.opening}”起的 ${d.lines} 行不是分解内容，已略去`,
  }),
});
