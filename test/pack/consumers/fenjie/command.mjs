import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The command as it stands on the path, run by the Node that stands before it there. */
const fenjie = (...args) => execFileSync("fenjie", args, { encoding: "utf8" });
const manifest = JSON.parse(readFileSync(new URL(import.meta.resolve("fenjie/package.json")), "utf8"));
const source = fileURLToPath(import.meta.resolve("@fenjie/data/sources/wujin-2023/source.txt"));

if (!fenjie("--version").includes(manifest.version))
  throw new Error("fenjie --version gives another version");
if (JSON.parse(fenjie("parse", source)).tasks.length !== 86) throw new Error("fenjie parse read otherwise");
if (!fenjie("show", "24", "--plan", "wujin-2023").includes("24"))
  throw new Error("fenjie show shows nothing");
