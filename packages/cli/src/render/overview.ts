import type { Bilingual, Plan } from "@fenjie/core/model";
import type { Language } from "../language.js";
import type { Paint } from "./paint.js";
import { workText } from "./plan-labels.js";
import { displayWidth, oneLine, padEnd, padStart, truncate } from "./width.js";

export interface OverviewLook {
  language: Language;
  columns: number;
  paint: Paint;
}

const headings = {
  goals: { en: "Goals, by tasks", zh: "目标（任务数）" },
  officials: { en: "Officials in charge of most tasks", zh: "分管任务最多的领导" },
  units: { en: "Units that lead most tasks", zh: "牵头任务最多的单位" },
} satisfies Record<string, Bilingual>;

const levels: Record<string, Bilingual> = {
  country: { en: "country", zh: "国家级" },
  province: { en: "province", zh: "省级" },
  prefecture: { en: "prefecture", zh: "州、盟、地区级" },
  city: { en: "city", zh: "市级" },
  county: { en: "county", zh: "县级" },
  district: { en: "district", zh: "区级" },
  zone: { en: "zone", zh: "开发区级" },
  township: { en: "township", zh: "乡镇、街道级" },
  department: { en: "department", zh: "部门" },
};

const most = 8;

/** A plan at a glance: what it is, how much is in it, and where the work lies. */
export function planOverview(plan: Plan, look: OverviewLook): string {
  const { language, paint } = look;
  const goals = count(plan.tasks.map((task) => (task.goalId === null ? [] : [task.goalId])));
  const goalBars = plan.goals
    .filter((goal) => goals.has(goal.id))
    .map((goal): Bar => [goal.name, goals.get(goal.id) ?? 0]);

  const blocks = [
    [paint("strong", oneLine(plan.title ?? plan.id)), ...factLines(plan, language)],
    [countLine(plan)[language]],
    section(headings.goals, goalBars, look),
    section(headings.officials, busiest(plan.tasks.map((task) => task.leaders)), look),
    section(headings.units, busiest(plan.tasks.map((task) => task.leadUnits)), look),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

function factLines(
  { year, jurisdiction, issuer, documentNumber, issuedOn }: Plan,
  language: Language,
): string[] {
  const place = jurisdiction?.fullName ?? jurisdiction?.name ?? null;
  const level = jurisdiction?.level ? (levels[jurisdiction.level]?.[language] ?? jurisdiction.level) : null;
  const facts = [year, place, level, issuer, documentNumber, issuedOn].filter((fact) => fact !== null);
  return facts.length === 0 ? [] : [oneLine(facts.join(" · "))];
}

function countLine({ tasks, goals, officials, units }: Plan): Bilingual {
  const items = tasks.reduce((sum, task) => sum + Math.max(1, task.parts.length), 0);
  const work = workText(tasks.length, items);
  return {
    en: `${work.en} · ${goals.length} goals · ${officials.length} officials · ${units.length} units`,
    zh: `${work.zh} · ${goals.length} 个目标 · ${officials.length} 位领导 · ${units.length} 个单位`,
  };
}

type Bar = readonly [label: string, count: number];

function count(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of lists.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The names met most often, those met first coming first among equals. */
function busiest(lists: readonly (readonly string[])[]): Bar[] {
  return [...count(lists)].sort(([, a], [, b]) => b - a).slice(0, most);
}

function section(
  heading: Bilingual,
  bars: readonly Bar[],
  { language, columns, paint }: OverviewLook,
): string[] {
  if (bars.length === 0) return [];
  const highest = Math.max(...bars.map(([, number]) => number));
  const digits = String(highest).length;
  const room = Math.max(12, columns - 34);
  const width = Math.min(room, Math.max(...bars.map(([label]) => displayWidth(oneLine(label)))));
  const longest = Math.max(8, Math.min(24, columns - width - digits - 6));
  const lines = bars.map(([label, number]) => {
    const name = padEnd(truncate(oneLine(label), width), width);
    const bar = "█".repeat(Math.max(1, Math.round((number / highest) * longest)));
    return `  ${name}  ${padStart(String(number), digits)} ${paint("bar", bar)}`;
  });
  return [paint("strong", heading[language]), ...lines];
}
