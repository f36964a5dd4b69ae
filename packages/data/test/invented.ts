import type { KeptTranslation } from "../scripts/build/translation-file.js";
import { build } from "../scripts/build.js";
import type { Linter, Problem } from "../scripts/lint/linter.js";
import { openPublished, type Published, type PublishedPlan } from "../scripts/lint/published.js";
import type { PlanSource, Sources } from "../scripts/load.js";
import { parseSource } from "../scripts/parse.js";
import { jsonFile, sha256 } from "../scripts/published-file.js";
import { packageRoot } from "../scripts/regenerate.js";

/** An invented table: four rows, of which the last is a part of the third task. */
export const inventedTable = `青禾区2024年重点工作任务分解表

	序号
	目标名称
	工作内容
	分管领导
	牵头单位
	责任单位

	1
	办好家门口的学校
	推进城南学校建设，增加学位1.2万个以上。
	王  岚
	教育局

住建局
	各镇、街道

	2
	
	完善课后服务，丰富学生的课余生活。
	王  岚
	教育局
	

	3
	让出行更方便
	打通断头路3条。
	陈立夏
	交通局
	柳溪镇

	
	
	优化公交线路。
	王  岚
	交通局
	
`;

const inventedTranslation: KeptTranslation = {
  method: "human",
  title: "Breakdown of the Key Work of Qinghe District in 2024",
  goals: { g1: "Run schools close to home well", g2: "Make travel easier" },
  tasks: {
    "qinghe-2024/1": "Advance the building of the South School; add at least 12,000 school places.",
    "qinghe-2024/2": "Improve after-school services and make pupils' leisure richer.",
    "qinghe-2024/3": "Open up 3 dead-end roads. Improve bus lines.",
    "qinghe-2024/3.1": "Open up 3 dead-end roads.",
    "qinghe-2024/3.2": "Improve bus lines.",
  },
  units: {
    教育局: "Education Bureau",
    住建局: "Housing Bureau",
    "各镇、街道": "All towns and subdistricts",
    交通局: "Transport Bureau",
    柳溪镇: "Liuxi Town",
  },
  officials: { 王岚: "Wang Lan", 陈立夏: "Chen Lixia" },
};

export const inventedMeta = {
  id: "qinghe-2024",
  title: "青禾区2024年重点工作任务分解表",
  year: 2024,
  jurisdiction: { name: "青禾区", fullName: "云岭省临江市青禾区", level: "district", code: "990112" },
  address: null,
  sha256: sha256(Buffer.from(inventedTable)),
  licence: { en: "Invented.", zh: "虚构。" },
  note: null,
} as const;

export const inventedSource: PlanSource = {
  id: "qinghe-2024",
  name: "source.txt",
  bytes: Buffer.from(inventedTable),
  meta: inventedMeta,
  translation: inventedTranslation,
};

export const inventedRoster = {
  id: "990112-2024",
  jurisdiction: inventedMeta.jurisdiction,
  validOn: "2024-06-30",
  complete: false,
  sources: { list: { en: "An invented list", zh: "虚构名单" } },
  note: null,
  entries: [
    {
      name: "柳溪镇",
      kind: "town",
      code: "990112100",
      aliases: [],
      validFrom: null,
      validTo: null,
      source: "list",
    },
  ],
};

/** The invented plan as it would be published. */
export async function inventedPublished(): Promise<Published> {
  const sources: Sources = {
    plans: [inventedSource],
    corrections: [],
    kept: [
      jsonFile("redirects.json", {}),
      jsonFile(`rosters/${inventedRoster.id}.json`, inventedRoster),
      jsonFile("sources/qinghe-2024/source.json", inventedMeta),
      { path: "sources/qinghe-2024/source.txt", bytes: inventedSource.bytes },
    ],
  };
  const files = await build(packageRoot, sources, [await parseSource(inventedSource)]);
  const own = files.filter(({ path }) => /^(?:csv|json|schema)\//u.test(path));
  return openPublished([...own, ...sources.kept]);
}

/** What a linter says of the invented plan after a change to it. */
export async function problemsAfter(
  linter: Linter,
  change: (plan: PublishedPlan["plan"], published: Published) => void,
): Promise<Problem[]> {
  const published = await inventedPublished();
  for (const { plan } of published.plans) change(plan, published);
  return [...linter.check(published)];
}
