import { unlinkSync } from "node:fs";
import { type FileHandle, link, open, realpath, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Refusal } from "../refusal.js";
import { fileRefusal } from "./file-error.js";
import type { Sink } from "./terminal.js";

/** Where data goes: standard output, or a file that appears only when it is complete. */
export interface Output {
  /** True once nobody reads it any more. */
  readonly closed: boolean;
  write(data: string | Uint8Array): Promise<void>;
}

/** Refuses where the output would replace an input that is only known by now. */
export type Spare = (input: string) => Promise<void>;

export interface OutputTarget {
  /** The path behind `-o`; `undefined` and "-" mean standard output. */
  path: string | undefined;
  /** Whether an existing file may be replaced. */
  force: boolean;
  /** Files that must not be overwritten, even so: the inputs. */
  inputs: readonly string[];
}

/**
 * Runs `work` with an open output. A file is written under another name beside its place and moved there
 * when `work` is done, so that nobody ever sees half of it; where `work` throws, nothing is left behind.
 */
export async function withOutput<T>(
  { path, force, inputs }: OutputTarget,
  stdout: Sink,
  work: (output: Output, spare: Spare) => Promise<T>,
): Promise<T> {
  if (path === undefined || path === "-") return work(stdout, async () => {});

  const place = await checkPlace(path, force, inputs);
  const draft = join(dirname(place), `.${basename(place)}.${process.pid}.tmp`);
  const file = await open(draft, "wx").catch((error) => Promise.reject(fileRefusal(path, error)));
  drafts.add(draft);
  try {
    const output = { closed: false, write: (data: string | Uint8Array) => append(file, data, path) };
    const result = await work(output, (input) => spareInput(input, place, path));
    await file.sync();
    await file.close();
    await publish(draft, place, path, force);
    return result;
  } catch (error) {
    await file.close();
    await unlink(draft).catch(() => {});
    throw error;
  } finally {
    drafts.delete(draft);
  }
}

/** Files begun and not yet in their place. */
const drafts = new Set<string>();

/** Clears up when the program is interrupted. */
export function removeDrafts(): void {
  for (const draft of drafts) {
    try {
      unlinkSync(draft);
    } catch {
      // It is gone already, or cannot be helped now.
    }
  }
}

async function append(file: FileHandle, data: string | Uint8Array, path: string): Promise<void> {
  await file.writeFile(data).catch((error) => Promise.reject(fileRefusal(path, error)));
}

/** Where the file will really stand: behind a symbolic link, what it points to. */
async function checkPlace(path: string, force: boolean, inputs: readonly string[]): Promise<string> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw fileRefusal(path, error);
  });
  if (found === null) return path;
  if (found.isDirectory()) throw fileRefusal(path, { code: "EISDIR" });
  if (!found.isFile()) throw notAFile(path);
  const place = await realpath(path);
  for (const input of inputs) await spareInput(input, place, path);
  if (!force) throw alreadyThere(path);
  return place;
}

async function spareInput(input: string, place: string, path: string): Promise<void> {
  const real = await realpath(input).catch(() => null);
  if (real !== null && real === (await realpath(place).catch(() => null))) throw wouldReplaceInput(path);
}

async function publish(draft: string, place: string, path: string, force: boolean): Promise<void> {
  try {
    if (force) return await rename(draft, place);
    // Unlike a rename, a link never replaces what another program has put there meanwhile.
    await link(draft, place);
    await unlink(draft);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") throw alreadyThere(path);
    if (force || !noLinks.has(code ?? "")) throw fileRefusal(path, error);
    await rename(draft, place);
  }
}

/** What file systems without hard links answer. */
const noLinks = new Set(["EPERM", "ENOTSUP", "ENOSYS", "EMLINK"]);

const alreadyThere = (path: string) =>
  new Refusal(
    "FILE_EXISTS",
    { en: `${path}: the file is already there`, zh: `${path}：文件已存在` },
    { en: "name another one, or add --force to replace it", zh: "请换一个文件名，或加 --force 覆盖" },
  );

const notAFile = (path: string) =>
  new Refusal(
    "FILE_ERROR",
    { en: `${path}: this is not an ordinary file`, zh: `${path}：不是普通文件` },
    { en: "leave -o out and redirect with > instead", zh: "请去掉 -o，改用 > 重定向" },
  );

const wouldReplaceInput = (path: string) =>
  new Refusal(
    "FILE_EXISTS",
    { en: `${path}: this would overwrite the document itself`, zh: `${path}：会覆盖原文件本身` },
    { en: "name another file", zh: "请换一个文件名" },
  );
