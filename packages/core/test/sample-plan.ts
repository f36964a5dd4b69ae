import type { Plan, Span } from "../src/model/index.js";

/** An invented document, as its reader would give it. */
const sampleText = `《2024年青禾区政府工作报告》任务分解表
青政办发〔2024〕8号
序号 目标 任务 领导 牵头单位 责任单位 时限 备注
1 办好家门口的学校 招引总投资5亿元或8000万美元的教育项目3个以上。 王岚 教育局 各镇、街道 6月底前 新开工
2 改造旧校舍。 甲校改造2万平方米； 李峰 住建局（房管办） 柳溪镇 乙校增加学位1.6万个。 王岚 教育局`;

/** The place of `quote`, looked for after the first occurrence of `after`. */
function place(quote: string, after = ""): Span {
  const start = sampleText.indexOf(quote, sampleText.indexOf(after));
  if (start < 0) throw new Error(`the sample has no ${quote}`);
  return [start, start + quote.length];
}

const project = "招引总投资5亿元或8000万美元的教育项目3个以上";
const seats = "增加学位1.6万个";

const projectTarget: Plan["tasks"][number]["targets"][number] = {
  indicator: "招引教育项目",
  indicatorKey: null,
  comparator: ">=",
  value: 3,
  valueMax: null,
  unitText: "个",
  unitCode: "{project}",
  currency: null,
  kind: "count-of-projects",
  per: null,
  thresholds: [
    {
      indicator: "总投资",
      comparator: "=",
      value: 500_000_000,
      unitText: "元",
      currency: "CNY",
      joinedBy: null,
      quote: "总投资5亿元",
      span: place("总投资5亿元"),
    },
    {
      indicator: "总投资",
      comparator: "=",
      value: 80_000_000,
      unitText: "美元",
      currency: "USD",
      joinedBy: "或",
      quote: "8000万美元",
      span: place("8000万美元"),
    },
  ],
  modality: null,
  basis: null,
  baselineValue: null,
  due: null,
  quote: project,
  span: place(project),
  scaledFrom: null,
};

const seatsTarget: typeof projectTarget = {
  ...projectTarget,
  indicator: "学位",
  comparator: "=",
  value: 16_000,
  unitCode: "{seat}",
  kind: "increase",
  thresholds: [],
  quote: seats,
  span: place(seats),
  scaledFrom: "1.6万",
};

/** A plan with one of everything; each call gives a fresh one. */
export function fullPlan(): Plan {
  const plan: Plan = {
    schemaVersion: "1.0",
    id: "qinghe-2024",
    title: "《2024年青禾区政府工作报告》任务分解表",
    year: 2024,
    documentNumber: "青政办发〔2024〕8号",
    issuer: "青禾区人民政府办公室",
    issuedOn: "2024-03-08",
    jurisdiction: { name: "青禾区", fullName: "云岭省临江市青禾区", level: "district", code: "990112" },
    source: {
      name: "source.txt",
      mediaType: "text/plain",
      sha256: "0123456789abcdef".repeat(4),
      layout: "table",
      reader: "text",
    },
    goals: [
      { id: "g1", number: null, name: "任务分解表", parentId: null, spans: [place("任务分解表")] },
      {
        id: "g2",
        number: null,
        name: "办好家门口的学校",
        parentId: "g1",
        spans: [place("办好家门口的学校")],
      },
    ],
    tasks: [
      {
        id: "qinghe-2024/1",
        number: "1",
        goalId: "g2",
        text: `${project}。`,
        leaders: ["王岚"],
        leadUnits: ["教育局"],
        responsibleUnits: ["各镇、街道"],
        deadline: { text: "6月底前", date: "2024-06-30" },
        targets: [projectTarget],
        extra: { 备注: "新开工" },
        parts: [],
        spans: {
          number: place("1", "备注\n"),
          text: [place(`${project}。`)],
          leaders: [place("王岚")],
          leadUnits: [place("教育局")],
          responsibleUnits: [place("各镇、街道")],
          deadline: place("6月底前"),
          extra: { 备注: place("新开工") },
        },
      },
      {
        id: "qinghe-2024/2",
        number: "2",
        goalId: "g2",
        text: "改造旧校舍。",
        leaders: ["李峰", "王岚"],
        leadUnits: ["住建局（房管办）", "教育局"],
        responsibleUnits: ["柳溪镇"],
        deadline: null,
        targets: [seatsTarget],
        extra: {},
        parts: [
          {
            id: "qinghe-2024/2.1",
            text: "甲校改造2万平方米；",
            leaders: ["李峰"],
            leadUnits: ["住建局（房管办）"],
            responsibleUnits: ["柳溪镇"],
            deadline: null,
            targets: [],
            extra: {},
            spans: {
              text: [place("甲校改造2万平方米；")],
              leaders: [place("李峰")],
              leadUnits: [place("住建局（房管办）")],
              responsibleUnits: [place("柳溪镇")],
              deadline: null,
              extra: {},
            },
          },
          {
            id: "qinghe-2024/2.2",
            text: "乙校增加学位1.6万个。",
            leaders: ["王岚"],
            leadUnits: ["教育局"],
            responsibleUnits: [],
            deadline: null,
            targets: [seatsTarget],
            extra: {},
            spans: {
              text: [place("乙校增加学位1.6万个。")],
              leaders: [place("王岚", "乙校")],
              leadUnits: [place("教育局", "乙校")],
              responsibleUnits: [],
              deadline: null,
              extra: {},
            },
          },
        ],
        spans: {
          number: place("2", "新开工"),
          text: [place("改造旧校舍。")],
          leaders: [place("李峰"), place("王岚", "乙校")],
          leadUnits: [place("住建局（房管办）"), place("教育局", "乙校")],
          responsibleUnits: [place("柳溪镇")],
          deadline: null,
          extra: {},
        },
      },
    ],
    officials: [
      { name: "王岚", office: "副区长" },
      { name: "李峰", office: null },
    ],
    units: [
      { name: "教育局", kind: "organization", aliases: [], quantifier: null, of: [] },
      {
        name: "各镇、街道",
        kind: "collective",
        aliases: [],
        quantifier: "all",
        of: ["town", "subdistrict"],
      },
      { name: "住建局（房管办）", kind: "organization", aliases: ["房管办"], quantifier: null, of: [] },
      { name: "柳溪镇", kind: "area", aliases: [], quantifier: null, of: [] },
    ],
    spans: {
      title: place("《2024年青禾区政府工作报告》任务分解表"),
      documentNumber: place("青政办发〔2024〕8号"),
      issuer: null,
    },
  };
  return structuredClone(plan);
}

/** A plan that knows nothing: every list empty, everything unknown `null`. */
export function minimalPlan(): Plan {
  return {
    schemaVersion: "1.0",
    id: "plan",
    title: null,
    year: null,
    documentNumber: null,
    issuer: null,
    issuedOn: null,
    jurisdiction: null,
    source: {
      name: null,
      mediaType: "text/plain",
      sha256: "0".repeat(64),
      layout: "list",
      reader: "text",
    },
    goals: [],
    tasks: [],
    officials: [],
    units: [],
    spans: { title: null, documentNumber: null, issuer: null },
  };
}
