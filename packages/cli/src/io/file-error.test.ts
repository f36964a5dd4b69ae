import { expect, test } from "vitest";
import { fileRefusal } from "./file-error.js";

const refusal = (code: string, message = "") =>
  fileRefusal("plan.txt", Object.assign(new Error(message), { code }));

test("a refusal says what, where and how to mend it", () => {
  expect(refusal("EACCES")).toMatchObject({
    code: "NO_PERMISSION",
    text: { en: "plan.txt: permission denied", zh: "plan.txt：没有权限" },
    advice: { en: "check who may read or write it (ls -l)" },
    exitCode: 2,
  });
  expect(refusal("EPERM")).toMatchObject({ code: "NO_PERMISSION" });
  expect(refusal("ENOENT")).toMatchObject({ code: "FILE_NOT_FOUND" });
});

test("what is not known is told in the system's words", () => {
  expect(refusal("EIO", "EIO: i/o error, read")).toMatchObject({
    code: "FILE_ERROR",
    text: { en: "plan.txt: EIO: i/o error, read" },
  });
});
