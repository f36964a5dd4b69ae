import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { fullPlan, minimalPlan } from "../../../core/test/sample-plan.js";
import { inventedPlan } from "../../test/invented-plan.js";
import { from } from "../query/query.js";
import { toIcs } from "./ics.js";

const eventsOf = (text: string | null): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text ?? ""))
    .getAllSubcomponents("vevent")
    .map((event) => new ICAL.Event(event));

test("a deadline that names a day is an all-day event; the rest is left out", () => {
  const [event, ...others] = eventsOf(toIcs(fullPlan()));

  expect(others).toEqual([]);
  expect(event?.uid).toBe("qinghe-2024/1@fenjie");
  expect(event?.startDate.isDate).toBe(true);
  expect(event?.startDate.toString()).toBe("2024-06-30");
  expect(event?.endDate.toString()).toBe("2024-07-01");
  expect(event?.summary).toBe("1 招引总投资5亿元或8000万美元的教育项目3个以上。");
  expect(event?.description).toBe(`招引总投资5亿元或8000万美元的教育项目3个以上。
完成时限：6月底前
分管领导：王岚
牵头单位：教育局
责任单位：各镇、街道`);
  expect(event?.component.getFirstPropertyValue("dtstamp")?.toString()).toBe("2024-03-08T00:00:00Z");
});

test("parts have deadlines of their own, and a task with parts gives no event beside theirs", () => {
  const plan = fullPlan();
  const [first, second] = plan.tasks[1]?.parts ?? [];
  if (first && second) {
    first.deadline = { text: "3月底前", date: "2024-03-31" };
    second.deadline = { text: "持续推进", date: null };
  }

  expect(eventsOf(toIcs(plan)).map(({ uid }) => uid)).toEqual([
    "qinghe-2024/1@fenjie",
    "qinghe-2024/2.1@fenjie",
  ]);
  expect(eventsOf(toIcs(from(plan).leader("李峰"))).map(({ uid }) => uid)).toEqual([
    "qinghe-2024/2.1@fenjie",
  ]);
});

test("without any deadline there is no calendar", () => {
  expect(toIcs(minimalPlan())).toBeNull();
  expect(toIcs(inventedPlan("plan", [["目标", "内容"]]))).toBeNull();
});

test("the day the data was made is the caller's to say", () => {
  expect(toIcs(fullPlan(), { stamp: "2024-05-01" })).toContain("DTSTAMP:20240501T000000Z\r\n");
});

test("whatever a text holds, no line is over 75 bytes and another reader reads it back", () => {
  const text = fc.string({ unit: fc.constantFrom(..."甲,;:\\n\"'\nx😀 "), minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(text, (words) => {
      const plan = inventedPlan("plan", [["目标", words]]);
      const task = plan.tasks[0];
      if (task) task.deadline = { text: "6月底前", date: "2024-06-30" };
      const calendar = toIcs(plan) ?? "";

      for (const line of calendar.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(eventsOf(calendar)[0]?.description).toBe(`${words}\n完成时限：6月底前`);
    }),
  );
});
