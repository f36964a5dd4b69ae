import { expect, test } from "vitest";
import { drawAssignment, itemsOf } from "../../test/layouts.js";
import { readCharge } from "./charge.js";
import { bodyOf, buildOutline } from "./outline.js";

function drawn(heading: string): string[] | "none" {
  const [node] = buildOutline(itemsOf(`${heading}\n`).items).children;
  return (node && readCharge(bodyOf(node))?.map(drawAssignment)) ?? "none";
}

test.each([
  ["一、何川副区长负责的工作（12项）", ["leaders 何川副区长"]],
  ["二、区委常委、副区长林知秋牵头（3项）", ["leaders 区委常委、副区长林知秋"]],
  ["（一）何川同志主抓的重点工作", ["leaders 何川同志"]],
  ["三、分管副省长", ["leaders 分管副省长"]],
  ["四、区住建局牵头（8项）", ["leadUnits 区住建局"]],
  ["五、由县农业农村局负责落实的任务", ["leadUnits 县农业农村局"]],
  ["六、区教育局（共5项）", ["leadUnits 区教育局"]],
  ["七、区住建局、区城管局牵头", ["leadUnits 区住建局、区城管局"]],
  ["八、牵头单位：县教育局", ["leadUnits (牵头单位) 县教育局"]],
  ["九、责任领导：何川（2项）", ["leaders (责任领导) 何川"]],
])("%s puts somebody in charge", (heading, expected) => {
  expect(drawn(heading)).toEqual(expected);
});

test.each([
  "一、城市更新（8项）",
  "二、加快建设交通强区",
  "三、推进重点工作",
  "四、工作内容：改造小区",
  "五、高质量发展",
  "六、何川",
])("%s does not", (heading) => {
  expect(drawn(heading)).toBe("none");
});
