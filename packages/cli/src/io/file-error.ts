import type { Bilingual } from "@fenjie/core/model";
import { both } from "../language.js";
import { Refusal } from "../refusal.js";

type Explanation = { code: string; what: Bilingual; advice: Bilingual };

const explanations: Record<string, Explanation> = {
  ENOENT: {
    code: "FILE_NOT_FOUND",
    what: { en: "there is no such file", zh: "没有这个文件" },
    advice: {
      en: "check the spelling; a relative path is looked up from the current folder",
      zh: "请检查拼写；相对路径从当前目录算起",
    },
  },
  EISDIR: {
    code: "IS_A_DIRECTORY",
    what: { en: "this is a folder, not a file", zh: "这是目录，不是文件" },
    advice: { en: "name a file in it", zh: "请指定其中的文件" },
  },
  ENOTDIR: {
    code: "FILE_NOT_FOUND",
    what: { en: "a part of this path is not a folder", zh: "路径中有一段不是目录" },
    advice: { en: "check the path", zh: "请检查路径" },
  },
  EACCES: {
    code: "NO_PERMISSION",
    what: { en: "permission denied", zh: "没有权限" },
    advice: { en: "check who may read or write it (ls -l)", zh: "请检查读写权限（ls -l）" },
  },
  ENOSPC: {
    code: "FILE_ERROR",
    what: { en: "no space left on the disk", zh: "磁盘空间不足" },
    advice: { en: "free some space, or write to another disk", zh: "请清理空间，或写到其他磁盘" },
  },
  EROFS: {
    code: "NO_PERMISSION",
    what: { en: "the disk is read-only", zh: "磁盘为只读" },
    advice: { en: "write to another folder", zh: "请写到其他目录" },
  },
};

const otherwise: Omit<Explanation, "what"> = {
  code: "FILE_ERROR",
  advice: { en: "see whether another program can open it", zh: "请确认其他程序能否打开它" },
};

/** Turns what the system says of a file into a refusal that names the file and the remedy. */
export function fileRefusal(path: string, error: unknown): Refusal {
  const { code = "", message } = error as NodeJS.ErrnoException;
  const known = explanations[code === "EPERM" ? "EACCES" : code];
  const { what, advice, code: name } = known ?? { ...otherwise, what: both(message) };
  return new Refusal(name, { en: `${path}: ${what.en}`, zh: `${path}：${what.zh}` }, advice);
}
