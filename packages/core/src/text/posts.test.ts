import { expect, test } from "vitest";
import { lastPostLength, postsLength } from "./posts.js";

test.each([
  ["副市长张小虎", "副市长"],
  ["市委常委、常务副市长张小虎", "市委常委、常务副市长"],
  ["区政府党组成员,副区长", "区政府党组成员,副区长"],
  ["张小虎", ""],
  ["市教育局", ""],
  ["", ""],
])("%s begins with the posts %j", (folded, posts) => {
  expect(folded.slice(0, postsLength(folded))).toBe(posts);
});

test.each([
  ["张小虎副市长", "副市长"],
  ["张小虎常务副区长", "常务副区长"],
  ["高书记", "书记"],
  ["张小虎", ""],
  ["副市长张小虎", ""],
])("%s ends with the post %j", (folded, post) => {
  expect(folded.slice(folded.length - lastPostLength(folded))).toBe(post);
});

test("words that overlap without end are read in one go", () => {
  expect(postsLength(`${"常委".repeat(5000)}x`)).toBe(10_000);
  expect(lastPostLength(`x${"市".repeat(5000)}长`)).toBe(5001);
});
