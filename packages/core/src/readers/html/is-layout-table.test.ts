import { expect, test } from "vitest";
import { defaultLimits } from "../options.js";
import { isLayoutTable } from "./is-layout-table.js";
import { type HtmlNode, parsePage } from "./tree.js";

/** The first table of a page. */
function tableOf(source: string): HtmlNode {
  let node: HtmlNode | null = parsePage(source, defaultLimits);
  while (node && node.name !== "table") {
    let after: HtmlNode | null = node.first ?? node.next;
    for (let above = node.parent; !after && above; above = above.parent) after = above.next;
    node = after;
  }
  if (!node) throw new Error("no table");
  return node;
}

const data = "<table><tr><td>1<td>修桥<tr><td>2<td>植树</table>";

test.each([
  ["a box around text", "<table><tr><td>修桥</table>"],
  ["one column", "<table><tr><td>题<tr><td>文<tr><td>落款</table>"],
  ["a table beside a menu", `<table><tr><td>菜单<td>${data}</table>`],
  ["an article beside a menu", "<table><tr><td>菜单<td><p>一<p>二<p>三</table>"],
  ["a heading beside a picture", "<table><tr><td><img><td><h2>题</h2></table>"],
  ["what says so itself", `<table role="presentation"><tr><td>1<td>2<tr><td>3<td>4</table>`],
  ["a table without cells", "<table><caption>题</caption></table>"],
])("%s is layout", (_, source) => {
  expect(isLayoutTable(tableOf(source))).toBe(true);
});

test.each([
  ["rows of two cells with text", data],
  ["rows of which a cell holds a table", `<table><tr><td>1<td>修桥${data}<tr><td>2<td>植树</table>`],
  ["one row of short cells", "<table><tr><td>1<td>修桥<td>甲局</table>"],
  ["one row cut from a longer table", "<table><tr><td>1<td>修桥<td><p>甲<p>乙<p>丙<td>丁局</table>"],
])("%s are data", (_, source) => {
  expect(isLayoutTable(tableOf(source))).toBe(false);
});
