import { defineDiagnostic } from "../model/diagnostic.js";

export const gluedUnits = defineDiagnostic({
  code: "units/glued",
  severity: "warning",
  summary: { en: "Two units run into each other.", zh: "两个单位粘连在一起。" },
  explanation: {
    en: `A separator between two names was lost. The words were parted because each of the names stands alone elsewhere in the
document. Check that no single unit bears the whole name.`,
    zh: `两个名称之间的分隔丢失了。因为各名称在文件别处都单独出现，所以在此断开。请核对是否确有单位使用整个名称。`,
  },
  fixture: "glued-units",
  message: (d: { printed: string; names: readonly string[] }) => ({
    en: `"${d.printed}" was read as ${d.names.join(" and ")}, which stand alone elsewhere`,
    zh: `“${d.printed}”按“${d.names.join("”“")}”读取，它们在别处单独出现`,
  }),
});

export const gluedBeyondRepair = defineDiagnostic({
  code: "units/run-together",
  severity: "warning",
  summary: { en: "Several units may run into each other.", zh: "疑似多个单位粘连在一起。" },
  explanation: {
    en: `A very long name without any separator is most often several names whose separators were lost. Nothing in the document
tells where to part them, so the words were kept as one name.`,
    zh: `没有分隔的超长名称多半是几个名称丢失了分隔。文件中没有可供断开的依据，因此按一个名称保留。`,
  },
  fixture: "run-together-units",
  message: (d: { printed: string }) => ({
    en: `"${d.printed}" looks like several units run together; it was kept as one name`,
    zh: `“${d.printed}”疑似多个单位粘连，已按一个名称保留`,
  }),
});

export const strayDigit = defineDiagnostic({
  code: "text/stray-digit",
  severity: "warning",
  summary: { en: "A digit stands where none makes sense.", zh: "句中有一个多余的数字。" },
  explanation: {
    en: `A lone digit between two words, with nothing that it could count, is most often a slip of the keyboard or a page number.
The text keeps it as published; no target is read from it.`,
    zh: `两个词之间孤立的数字，又没有可计量的对象，多半是键入错误或页码。正文照原样保留，也不据此读取指标。`,
  },
  fixture: "stray-digit",
  message: (d: { digit: string; around: string }) => ({
    en: `the "${d.digit}" in "${d.around}" looks stray; the text was kept as printed`,
    zh: `“${d.around}”中的“${d.digit}”疑似多余，正文照原样保留`,
  }),
});

export const letterInNumber = defineDiagnostic({
  code: "text/letter-in-number",
  severity: "warning",
  summary: { en: "A number holds a letter that looks like a digit.", zh: "数字中混入了形似的字母。" },
  explanation: {
    en: `Text recognition and typing put O for 0 and l for 1. The text keeps what is printed; a target that holds such a number is not
read.`,
    zh: `文字识别和键入时常把 0 写成 O、1 写成 l。正文照原样保留，含有此类数字的指标不予读取。`,
  },
  fixture: "letter-in-number",
  message: (d: { printed: string }) => ({
    en: `"${d.printed}" mixes letters into a number; the text was kept as printed`,
    zh: `“${d.printed}”在数字中混入字母，正文照原样保留`,
  }),
});

export const goalRepeated = defineDiagnostic({
  code: "goals/repeated",
  severity: "info",
  summary: { en: "A goal's name is printed again.", zh: "目标名称重复印出。" },
  explanation: {
    en: `Where a table runs over to a new page, the goal is often printed again beside the first row. Neighbouring goals of the same
name under the same heading are one goal.`,
    zh: `表格转页时，常在新页首行旁重复印出目标名称。同一标题下相邻的同名目标按一个目标合并。`,
  },
  fixture: "repeated-goal",
  message: (d: { name: string; task: string }) => ({
    en: `the goal "${d.name}" is printed again before task ${d.task}; it was merged with the one above`,
    zh: `目标“${d.name}”在第 ${d.task} 项前重复印出，已与上文合并`,
  }),
});

export const numberGap = defineDiagnostic({
  code: "numbers/gap",
  severity: "info",
  summary: { en: "Numbers are missing between two tasks.", zh: "任务序号不连续。" },
  explanation: {
    en: `The printed numbers jump. Either the document is an extract from a larger table or rows were lost on the way. Printed
numbers are kept.`,
    zh: `印刷的序号有跳跃：或者文件是大表的节选，或者有行在转换时丢失。序号照原样保留。`,
  },
  fixture: "number-gap",
  message: (d: { before: string; after: string }) => ({
    en: `task ${d.after} follows task ${d.before}; the numbers between them are not in the document`,
    zh: `第 ${d.before} 项之后是第 ${d.after} 项，中间的序号不在文件中`,
  }),
});

export const numberLost = defineDiagnostic({
  code: "numbers/lost",
  severity: "warning",
  summary: { en: "A task has no number.", zh: "任务没有序号。" },
  explanation: {
    en: `Other tasks are numbered and this one is not, or the document prints no numbers at all. The task is kept with an empty
number and an id of its own (x1, x2 …) that says nothing about its place.`,
    zh: `其他任务有序号而此项没有，或者全文都不编号。任务照常保留，序号为空，并得到一个单独的标识（x1、x2……）。`,
  },
  fixture: "lost-number",
  message: (d: { count: number; first: string }) => ({
    en: `${d.count} ${d.count === 1 ? "task has" : "tasks have"} no number, the first is "${d.first}"`,
    zh: `${d.count} 项任务没有序号，首项为“${d.first}”`,
  }),
});

export const numberDoubled = defineDiagnostic({
  code: "numbers/doubled",
  severity: "warning",
  summary: { en: "Two tasks have the same number.", zh: "两项任务序号相同。" },
  explanation: {
    en: `The same number is printed twice under one goal. Both tasks are kept as printed; their ids (x1, x2 …) are made up, since
the number no longer tells them apart.`,
    zh: `同一目标下同一序号印了两次。两项任务都照原样保留；因序号不能区分它们，标识改用 x1、x2……。`,
  },
  fixture: "doubled-number",
  message: (d: { number: string; id: string }) => ({
    en: `the number ${d.number} is printed more than once here; this task got the id ${d.id}`,
    zh: `序号 ${d.number} 在此处重复，本任务的标识为 ${d.id}`,
  }),
});

export const paddedNames = defineDiagnostic({
  code: "noise/padded-names",
  severity: "info",
  summary: { en: "Names are padded with spaces.", zh: "姓名或单位名称中有排版空格。" },
  explanation: {
    en: "Two-character names are padded to the width of three (甲  乙), and unit names are spread to fill a cell. Names are given without the padding.",
    zh: "为了对齐，两字姓名常加空格（甲  乙），单位名称也会拉宽。读取的名称一律不含这些空格。",
  },
  fixture: "padded-names",
  message: (d: { count: number; first: string }) => ({
    en: `${d.count} printed ${d.count === 1 ? "name is" : "names are"} padded, the first is "${d.first}"; the padding was left out`,
    zh: `有 ${d.count} 处名称带排版空格，首处为“${d.first}”，已去除`,
  }),
});

export const taskWithoutHolder = defineDiagnostic({
  code: "tasks/nobody-in-charge",
  severity: "warning",
  summary: { en: "A task names nobody in charge.", zh: "任务没有责任领导或责任单位。" },
  explanation: {
    en: `Other tasks of the document name leaders or units and this one does not. They may be left out on purpose, or stand in words
that were not recognised: look at the end of the task's text.`,
    zh: `文件中其他任务都写明了领导或单位，此项没有。可能原文如此，也可能其写法未被识别：请查看该任务正文的结尾。`,
  },
  fixture: "nobody-in-charge",
  message: (d: { task: string }) => ({
    en: `task ${d.task} names no leader and no unit`,
    zh: `第 ${d.task} 项没有领导，也没有单位`,
  }),
});

export const numbersRestored = defineDiagnostic({
  code: "numbers/restored",
  severity: "warning",
  summary: { en: "The serial numbers were lost and counted anew.", zh: "序号已丢失，按顺序重新编排。" },
  explanation: {
    en: `The header has a serial column but no row has a number: they were automatic numbers, which copies lose. Rows were
counted from 1 in printed order. If the table is an extract from a larger one, its real numbers differ.`,
    zh: `表头有序号列，但各行都没有序号：原文用的是自动编号，复制时丢失了。现按印刷顺序从 1 开始编号。
如果本表是大表的节选，实际序号会不同。`,
  },
  fixture: "numbers-restored",
  message: (d: { count: number }) => ({
    en: `the serial column is empty; ${d.count} tasks were numbered in printed order`,
    zh: `序号列为空，已按印刷顺序为 ${d.count} 项任务编号`,
  }),
});

export const targetsInColumn = defineDiagnostic({
  code: "targets/in-column",
  severity: "info",
  summary: { en: "Target values stand in a column of their own.", zh: "目标值单独成列。" },
  explanation: {
    en: `Targets are read from the text of a task, so that every quote is a slice of it. Values in a column beside it (目标值, 年度目标, often with
the unit in the header) are kept as printed under \`extra\`, with their places. No target was made of them.`,
    zh: `指标只从任务正文读取，引文都是正文的原句。正文旁边单独成列的数值（目标值、年度目标等，单位常在表头）照原样保留在 \`extra\` 中，
并记有位置，但不据此生成指标。`,
  },
  fixture: "targets-in-column",
  message: (d: { label: string; count: number }) => ({
    en: `the values of "${d.label}" (${d.count} task${d.count === 1 ? "" : "s"}) stand beside the text; they were kept as extra, not as targets`,
    zh: `“${d.label}”的数值（${d.count} 项任务）在正文之外，已保留在 extra 中，未作为指标读取`,
  }),
});

export const countsDiffer = defineDiagnostic({
  code: "counts/differ",
  severity: "warning",
  summary: { en: "The document announces another number of tasks.", zh: "文件所称任务数与读取结果不符。" },
  explanation: {
    en: `Notices and headings often say how many tasks there are (共146项, （8项）). Where that number differs from what was read, a task was
lost or split, or the office counted otherwise. Both numbers are given; nothing is changed.`,
    zh: `通知和标题常写明任务数（共146项、（8项））。与读取结果不符时，可能有任务丢失或被拆分，也可能是发文单位另有算法。
这里给出两个数字，内容不作改动。`,
  },
  fixture: "counts-differ",
  message: (d: { where: string; announced: number; read: number }) => ({
    en: `${d.where === "" ? "the document" : `"${d.where}"`} announces ${d.announced} tasks, ${d.read} were read`,
    zh: `${d.where === "" ? "文件" : `“${d.where}”`}称有 ${d.announced} 项，读取到 ${d.read} 项`,
  }),
});
