import { expect, test } from "vitest";
import { fullPlan } from "../../../core/test/sample-plan.js";
import { inventedPlan } from "../../test/invented-plan.js";
import { roster } from "../../test/invented-roster.js";
import { rosterEntries } from "../registry/entries.js";
import { createRegistry } from "../registry/registry.js";
import type { WorkItem } from "../rows.js";
import { from } from "./query.js";

const plan = inventedPlan("qinghe-2024", [
  ["学有所教", "新建５Ｇ学校", "王岚 李峰", "教育局", "各镇、街道"],
  ["学有所教", "改造校舍", "李峰", "教育局 住建局", "柳溪镇"],
  ["老有所养", "办好 养老 服务", "李峰 王岚", "民政局", "相关镇、开发区"],
  ["老有所养", "建设公园", "赵敏", "住建局"],
]);
const registry = createRegistry(rosterEntries(roster));
const tasks = from(plan, { registry });
const ids = (query: Iterable<WorkItem>) => [...query].map(({ id }) => id.replace(/^.*\//u, "")).join(" ");

test("every step narrows the one before and leaves it as it was", () => {
  const ofLi = tasks.leader("李峰");

  expect(ids(ofLi)).toBe("1 2 3");
  expect(ids(ofLi.goal("学有所教"))).toBe("1 2");
  expect(ids(ofLi)).toBe("1 2 3");
});

test("a goal is found by id, by words of its name, and through goals between", () => {
  expect(ids(tasks.goal("g2"))).toBe("3 4");
  expect(ids(tasks.goal("所养"))).toBe("3 4");
  expect(ids(from(fullPlan()).goal("g1"))).toBe("1 2");
  expect(ids(tasks.goal("不存在"))).toBe("");
});

test("an official counts anywhere, or only where printed first", () => {
  expect(ids(tasks.leader("王 岚"))).toBe("1 3");
  expect(ids(tasks.leader("王岚", { position: "first" }))).toBe("1");
});

test("a unit counts as surely as is asked for, in the role asked for", () => {
  expect(ids(tasks.unit("柳溪镇", { level: "named" }))).toBe("2");
  expect(ids(tasks.unit("柳溪镇"))).toBe("1 2");
  expect(ids(tasks.unit("柳溪镇", { level: "possible" }))).toBe("1 2 3");
  expect(ids(tasks.unit("柳溪镇", { role: "lead" }))).toBe("");
  expect(ids(tasks.unit("住建局", { role: "lead" }))).toBe("2 4");
});

test("without a registry 各镇 is only possible", () => {
  expect(ids(from(plan).unit("柳溪镇"))).toBe("2");
  expect(ids(from(plan).unit("柳溪镇", { level: "possible" }))).toBe("1 2 3");
});

test("words are found whatever their width, case and padding, and all of them must be there", () => {
  expect(ids(tasks.text("5g 学校"))).toBe("1");
  expect(ids(tasks.text("养老服务"))).toBe("3");
  expect(ids(tasks.text("学校 公园"))).toBe("");
  expect(ids(from(fullPlan()).text("学位"))).toBe("2");
});

test("targets are asked for by unit of measure, indicator and size", () => {
  const full = from(fullPlan());

  expect(ids(full.hasTarget())).toBe("1 2");
  expect(ids(full.hasTarget({ unitText: "个", min: 1000 }))).toBe("2");
  expect(ids(full.hasTarget({ indicator: "教育项目", comparator: ">=" }))).toBe("1");
  expect(ids(full.hasTarget({ max: 2 }))).toBe("");
});

test("a part takes part in a target of the shared text, not in another part's", () => {
  expect(ids(from(fullPlan()).parts().hasTarget())).toBe("1 2.2");
});

test("parts stand for their task, and a task without parts for itself", () => {
  const parts = from(fullPlan()).parts();

  expect(parts.count()).toBe(3);
  expect(ids(parts.leader("王岚"))).toBe("1 2.2");
  expect(ids(parts.parts())).toBe("1 2.1 2.2");
});

test("a test of one's own sees the item, its task and its plan", () => {
  const alone = tasks.where((item, { plan }) => item.leaders.length === 1 && plan.id === "qinghe-2024");

  expect(ids(alone)).toBe("2 4");
});

test("sorting keeps the printed order among equals and puts those without a key last", () => {
  expect(ids(tasks.sort((task) => task.leaders.length))).toBe("2 4 1 3");
  expect(ids(tasks.sort((task) => task.leaders.length, "descending"))).toBe("1 3 2 4");
  expect(ids(tasks.sort((task) => (task.number === "3" ? null : 0), "descending"))).toBe("1 2 4 3");
  expect(ids(from([plan, fullPlan()]).sort("deadline").slice(0, 2))).toBe("1 1");
});

test("a slice reads no further than its end", () => {
  let seen = 0;
  const counted = tasks.where(() => ++seen > 0);

  expect(ids(counted.slice(1, 2))).toBe("2");
  expect(seen).toBe(2);
  expect(counted.first()?.id).toBe("qinghe-2024/1");
  expect(seen).toBe(3);
  expect(ids(counted.slice(3, 1))).toBe("");
});

test("nothing is read before the query is iterated, and it can be iterated again", () => {
  let seen = 0;
  const counted = tasks.where(() => ++seen > 0);
  expect(seen).toBe(0);

  expect([counted.count(), counted.count(), seen]).toEqual([4, 4, 8]);
});

test("several plans are one list", () => {
  const query = from([plan, fullPlan()]).leader("王岚");

  expect(query.toArray().map(({ id }) => id)).toEqual([
    "qinghe-2024/1",
    "qinghe-2024/3",
    "qinghe-2024/1",
    "qinghe-2024/2",
  ]);
});

test("each answer says why every filter let it pass", () => {
  const [row] = tasks.goal("学有所教").leader("王岚").unit("柳溪镇").explain();

  expect(row?.item).toBe(plan.tasks[0]);
  expect(row?.why.map(({ zh }) => zh)).toEqual([
    "属于目标“学有所教”",
    "王岚为第1位领导",
    "“各镇、街道”指所有镇；按名录 990112-2024，柳溪镇属于镇",
  ]);
});
