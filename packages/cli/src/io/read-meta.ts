import { readFile } from "node:fs/promises";
import type { PlanMeta } from "@fenjie/core/model";
import { Refusal, usageError } from "../refusal.js";
import { fileRefusal } from "./file-error.js";

/** What the caller knows of the document: `--meta FILE`, and `--id ID`, which beats the file's. */
export async function readMeta(path: string | undefined, id: string | undefined): Promise<PlanMeta> {
  if (path === undefined && id === undefined) return {};
  // The schemas, and zod with them, are loaded only where there is something to check.
  const { openPlanMeta } = await import("@fenjie/core/model");
  const given = path === undefined ? {} : await readJson(path);
  const { value, diagnostics } = openPlanMeta(id === undefined ? given : { ...given, id });
  if (value !== null) return value;
  if (path === undefined) throw badId(id ?? "");
  const first = diagnostics[0]?.message ?? { en: "", zh: "" };
  throw new Refusal(
    "BAD_META",
    { en: `${path}: ${first.en}`, zh: `${path}：${first.zh}` },
    {
      en: "the keys are id (such as “qinghe-2024”), jurisdiction, issuer, issuedOn and documentNumber",
      zh: "可用的键：id（如“qinghe-2024”）、jurisdiction、issuer、issuedOn、documentNumber",
    },
  );
}

const badId = (id: string) =>
  usageError(
    { en: `--id cannot be “${id}”`, zh: `--id 不能是“${id}”` },
    {
      en: "it is made of lower-case letters, digits and single hyphens, such as qinghe-2024",
      zh: "由小写字母、数字和单个连字符组成，如 qinghe-2024",
    },
  );

async function readJson(path: string): Promise<object> {
  const bytes = await readFile(path).catch((error) => Promise.reject(fileRefusal(path, error)));
  const value = parseJson(decodeJson(path, bytes));
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new Refusal(
    "BAD_META",
    { en: `${path}: this is not a JSON object`, zh: `${path}：不是 JSON 对象` },
    { en: 'write for example {"id": "qinghe-2024"}', zh: '例如写 {"id": "qinghe-2024"}' },
  );
}

/** UTF-8, or UTF-16 as its mark says; anything else would be kept as other words than were written. */
export function decodeJson(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(
      "NOT_UTF8",
      { en: `${path}: this is not UTF-8`, zh: `${path}：不是 UTF-8 编码` },
      {
        en: `save it as UTF-8, or convert it: iconv -f gb18030 -t utf-8 ${path}`,
        zh: `请另存为 UTF-8，或转换编码：iconv -f gb18030 -t utf-8 ${path}`,
      },
    );
  }
}

/** What the byte order mark says; UTF-8 without one. */
export const encodingOf = (bytes: Uint8Array): "utf-16le" | "utf-8" =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";

/** The value, or `undefined` where the text is no JSON. A byte order mark does no harm. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ""));
  } catch {
    return undefined;
  }
}
