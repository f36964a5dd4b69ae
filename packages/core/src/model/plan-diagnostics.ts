import { type Bilingual, defineDiagnostic } from "./diagnostic.js";

/*
 * What `openPlan` and `openPlanMeta` find wrong. The span is always `null`: the place is `data.path`,
 * a path into the JSON such as `tasks[3].leaders[0]`, and every message begins with it.
 */

const at = (path: string, en: string, zh: string): Bilingual => ({
  en: `${path || "the whole"}: ${en}`,
  zh: `${path || "整体"}：${zh}`,
});

const quoteAll = (names: readonly string[]) => names.map((name) => `“${name}”`).join("、");

export const unsupportedVersion = defineDiagnostic({
  code: "plan/unsupported-version",
  severity: "error",
  summary: {
    en: "The plan was written for another major version of the schema.",
    zh: "该文件按另一主版本的结构编写。",
  },
  explanation: {
    en: "A new major version changes what keys mean, so that reading it by the old rules would give wrong data. Nothing was read. Update the package, or write the plan anew with a version that fits.",
    zh: "主版本变化意味着字段含义改变，按旧规则读取会得到错误数据，因此未读取任何内容。请升级软件包，或用匹配的版本重新生成该文件。",
  },
  fixture: "plan-unsupported-version",
  message: (d: { path: string; version: string; supported: string }) =>
    at(
      d.path,
      `version ${d.version} cannot be read, only ${d.supported} and later minor versions of it`,
      `无法读取 ${d.version} 版，只支持 ${d.supported} 版及其后续次版本`,
    ),
});

export const newerVersion = defineDiagnostic({
  code: "plan/newer-version",
  severity: "info",
  summary: {
    en: "The plan was written for a newer minor version of the schema.",
    zh: "该文件按较新的次版本结构编写。",
  },
  explanation: {
    en: "A newer minor version only adds keys. The keys this version does not know were left out, the rest was read. Update the package to have them too.",
    zh: "较新的次版本只会增加字段。本版本不认识的字段已略去，其余照常读取。升级软件包即可读到这些字段。",
  },
  fixture: "plan-newer-version",
  message: (d: { path: string; version: string; supported: string; dropped: readonly string[] }) => {
    const some = d.dropped.slice(0, 3).join(", ") + (d.dropped.length > 3 ? " …" : "");
    return at(
      d.path,
      `version ${d.version} was read as ${d.supported}; ${d.dropped.length === 0 ? "nothing was left out" : `left out: ${some}`}`,
      `${d.version} 版已按 ${d.supported} 版读取，${d.dropped.length === 0 ? "没有略去任何字段" : `略去了 ${some}`}`,
    );
  },
});

export const missingKey = defineDiagnostic({
  code: "plan/missing-key",
  severity: "error",
  summary: { en: "A key is missing.", zh: "缺少字段。" },
  explanation: {
    en: "Every key is always present: what is unknown is null, and a list of nothing is []. So a missing key is a fault of the program that wrote the file.",
    zh: "所有字段都必须出现：未知的写 null，空的列表写 []。缺少字段说明生成该文件的程序有误。",
  },
  fixture: "plan-missing-key",
  message: (d: { path: string }) => at(d.path, "the key is missing", "缺少该字段"),
});

export const unknownKey = defineDiagnostic({
  code: "plan/unknown-key",
  severity: "error",
  summary: { en: "A key is not part of the schema.", zh: "字段不在结构之中。" },
  explanation: {
    en: "The schema lists every key, so an unknown one is often a slip of the pen that hides a value. Words from columns of the document that have no key belong into `extra`.",
    zh: "结构列出了全部字段，未知字段往往是笔误，会使数据被忽略。文档中没有对应字段的列应放入 `extra`。",
  },
  fixture: "plan-unknown-key",
  message: (d: { path: string }) => at(d.path, "there is no such key", "没有这个字段"),
});

export const wrongType = defineDiagnostic({
  code: "plan/wrong-type",
  severity: "error",
  summary: { en: "A value is of the wrong type.", zh: "值的类型不对。" },
  explanation: {
    en: "For example a text stands where a number or a list is due, or null where a value must be known. docs/model.md names the type of every key.",
    zh: "例如应为数字或列表的地方写了文字，或者必须有值的地方写了 null。各字段的类型见 docs/model.md。",
  },
  fixture: "plan-wrong-type",
  message: (d: { path: string; expected: Bilingual; found: string }) =>
    at(d.path, `expected ${d.expected.en}, found ${d.found}`, `应为${d.expected.zh}，实为 ${d.found}`),
});

export const badValue = defineDiagnostic({
  code: "plan/bad-value",
  severity: "error",
  summary: { en: "A value is not one of those allowed.", zh: "值不在允许的范围内。" },
  explanation: {
    en: 'The type is right and the value is not: a word that is not in the list, a date that is not in the calendar, an id of another form, or an empty text where null says "unknown".',
    zh: "类型正确而值不合要求：不在词表中的词、日历上没有的日期、格式不对的编号，或应以 null 表示未知却写了空文字。",
  },
  fixture: "plan-bad-value",
  message: (d: { path: string; expected: Bilingual; found: string }) =>
    at(d.path, `expected ${d.expected.en}, found ${d.found}`, `应为${d.expected.zh}，实为 ${d.found}`),
});

export const brokenRule = defineDiagnostic({
  code: "plan/broken-rule",
  severity: "error",
  summary: { en: "Two values of one object contradict each other.", zh: "同一对象的两个值相互矛盾。" },
  explanation: {
    en: "Each value is possible alone, but not beside the other: a span that ends before it starts, an upper bound below the lower one, the members of a collective on a unit that is none.",
    zh: "各值单独看都可以，放在一起则矛盾：范围的终点在起点之前、上限小于下限、非集合单位却列出成员等。",
  },
  fixture: "plan-broken-rule",
  message: (d: { path: string; rule: Bilingual }) => at(d.path, d.rule.en, d.rule.zh),
});

export const duplicateId = defineDiagnostic({
  code: "plan/duplicate-id",
  severity: "error",
  summary: { en: "Two goals, tasks or parts have one id.", zh: "两个目标、任务或分项编号相同。" },
  explanation: {
    en: "Ids are how other files and links point into a plan, so that each may stand only once. Where a printed number is doubled, the second task is numbered x1, x2 and so on.",
    zh: "其他文件和链接靠编号指向计划中的内容，因此每个编号只能出现一次。印刷序号重复时，后一个任务编为 x1、x2 等。",
  },
  fixture: "plan-duplicate-id",
  message: (d: { path: string; id: string; first: string }) =>
    at(d.path, `“${d.id}” is already the id of ${d.first}`, `“${d.id}”已是 ${d.first} 的编号`),
});

export const foreignId = defineDiagnostic({
  code: "plan/foreign-id",
  severity: "error",
  summary: {
    en: "An id does not begin with the id of the plan or task it belongs to.",
    zh: "编号不以所属计划或任务的编号开头。",
  },
  explanation: {
    en: "A task's id is its plan's id, a slash and a number; a part's id is its task's id, a full stop and a number. This happens when a plan's id is changed by hand and the tasks' are not.",
    zh: "任务编号由计划编号、斜线和序号组成，分项编号由任务编号、句点和序号组成。手工改动计划编号而未改任务编号时会出现此问题。",
  },
  fixture: "plan-foreign-id",
  message: (d: { path: string; id: string; prefix: string }) =>
    at(d.path, `“${d.id}” should begin with “${d.prefix}”`, `“${d.id}”应以“${d.prefix}”开头`),
});

export const duplicateName = defineDiagnostic({
  code: "plan/duplicate-name",
  severity: "error",
  summary: { en: "Two officials or two units have one name.", zh: "两位领导或两个单位同名。" },
  explanation: {
    en: "Tasks refer to officials and units by name, so that a name may be listed only once. Merge the two entries.",
    zh: "任务以名称引用领导和单位，因此每个名称只能列出一次。请合并两条记录。",
  },
  fixture: "plan-duplicate-name",
  message: (d: { path: string; name: string; first: string }) =>
    at(d.path, `“${d.name}” is already listed at ${d.first}`, `“${d.name}”已列于 ${d.first}`),
});

export const unknownName = defineDiagnostic({
  code: "plan/unknown-name",
  severity: "error",
  summary: {
    en: "A task names an official or unit that the plan does not list.",
    zh: "任务引用了计划未列出的领导或单位。",
  },
  explanation: {
    en: "Every name in a task's lists is a key into `officials` or `units`, compared character by character. Often one of the two was mended by hand and the other was not.",
    zh: "任务中的每个名称都是 `officials` 或 `units` 的键，逐字比较。常见原因是手工只改了其中一处。",
  },
  fixture: "plan-unknown-name",
  message: (d: { path: string; name: string; list: "officials" | "units" }) =>
    at(d.path, `“${d.name}” is not in ${d.list}`, `“${d.name}”不在 ${d.list} 之中`),
});

export const unknownGoal = defineDiagnostic({
  code: "plan/unknown-goal",
  severity: "error",
  summary: {
    en: "A task or goal refers to a goal that does not exist.",
    zh: "任务或目标引用了不存在的目标。",
  },
  explanation: {
    en: "`goalId` and `parentId` hold the id of a goal of the same plan, or null.",
    zh: "`goalId` 和 `parentId` 应为同一计划中某个目标的编号，或为 null。",
  },
  fixture: "plan-unknown-goal",
  message: (d: { path: string; id: string }) =>
    at(d.path, `there is no goal “${d.id}”`, `没有编号为“${d.id}”的目标`),
});

export const goalCycle = defineDiagnostic({
  code: "plan/goal-cycle",
  severity: "error",
  summary: { en: "A goal stands under itself.", zh: "目标归属于自身。" },
  explanation: {
    en: "Following `parentId` must lead to a goal without a parent. Here it comes back to where it began, so that the goals have no top.",
    zh: "沿 `parentId` 向上应到达没有上级的目标；此处却回到了起点，目标没有顶层。",
  },
  fixture: "plan-goal-cycle",
  message: (d: { path: string; id: string }) =>
    at(d.path, `going up from “${d.id}” leads back to it`, `从“${d.id}”向上又回到了它自身`),
});

export const notTheUnion = defineDiagnostic({
  code: "plan/not-the-union",
  severity: "error",
  summary: {
    en: "A task's list is not the union of the lists of its parts.",
    zh: "任务的名单不等于各分项名单之并。",
  },
  explanation: {
    en: "A task with parts names everyone its parts name and no one else, so that a reader who does not care for parts counts right.",
    zh: "有分项的任务应列出且只列出各分项中的名称，这样不关心分项的读者也能正确统计。",
  },
  fixture: "plan-not-the-union",
  message: (d: { path: string; missing: readonly string[]; surplus: readonly string[] }) =>
    at(
      d.path,
      [
        d.missing.length > 0 ? `the parts also name ${quoteAll(d.missing)}` : "",
        d.surplus.length > 0 ? `no part names ${quoteAll(d.surplus)}` : "",
      ]
        .filter(Boolean)
        .join("; "),
      [
        d.missing.length > 0 ? `分项中还有${quoteAll(d.missing)}` : "",
        d.surplus.length > 0 ? `分项中没有${quoteAll(d.surplus)}` : "",
      ]
        .filter(Boolean)
        .join("；"),
    ),
});

export const spanCount = defineDiagnostic({
  code: "plan/span-count",
  severity: "error",
  summary: { en: "A list of spans does not match its list of names.", zh: "位置列表与名称列表不对应。" },
  explanation: {
    en: "Each name has one span at the same index, which says where in the document it stands.",
    zh: "每个名称在相同下标处有一个位置，标明它在文档中的出处。",
  },
  fixture: "plan-span-count",
  message: (d: { path: string; names: number; spans: number }) =>
    at(
      d.path,
      `names: ${d.names}, spans: ${d.spans}; each name has one`,
      `名称 ${d.names} 个，位置 ${d.spans} 个，应一一对应`,
    ),
});

export const unmatchedSpan = defineDiagnostic({
  code: "plan/unmatched-span",
  severity: "error",
  summary: {
    en: "A span without its value, or a value without its span.",
    zh: "有位置而无值，或有值而无位置。",
  },
  explanation: {
    en: "Whatever is quoted from the document says where it stands, and nothing else has a place in it. Usually a value was added or removed by hand.",
    zh: "凡引自文档的值都标明出处，其他值则没有。通常是手工增删了值而未改位置。",
  },
  fixture: "plan-unmatched-span",
  message: (d: { path: string; lacks: "value" | "span" }) =>
    d.lacks === "value"
      ? at(d.path, "there is no value for this span", "该位置没有对应的值")
      : at(d.path, "the value has no span here", "对应的值在此没有位置"),
});
