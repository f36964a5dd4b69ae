/** Writes every page in both languages into dist/, and the files the site offers. Runs after `vite build`. */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { files } from "../src/site/files.js";
import type { Assets } from "../src/site/layout.js";
import { renderPages } from "../src/site/render-pages.js";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));

interface Chunk {
  file: string;
  name?: string;
  isEntry?: boolean;
  css?: string[];
}

const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"));
const entries = Object.values(manifest).filter(({ isEntry }) => isEntry);
const assets: Assets = {
  styles: entries.flatMap(({ css }) => css ?? []),
  scripts: Object.fromEntries(entries.map(({ name, file }) => [name, file])),
};

const pages = [...renderPages(assets)];
for (const { file, html } of pages) write(file, html);
for (const { path, bytes } of files) write(path, bytes);
rmSync(join(dist, ".vite"), { recursive: true });
console.log(`${pages.length} pages`);

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), content);
}
