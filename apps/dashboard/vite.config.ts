import { defineConfig } from "vite";

/**
 * Builds what runs in the page: one entry for each island, and the styles. The pages themselves are
 * written by scripts/prerender.ts, which reads the manifest. Addresses are relative, so that the folder
 * works from any sub-path.
 */
export default defineConfig({
  base: "./",
  publicDir: false,
  // One file with every reader, which then needs no network to read one more kind.
  worker: { format: "iife" },
  build: {
    manifest: true,
    target: "es2022",
    // Offices keep old browsers: light-dark() is written in a way that these know.
    cssTarget: ["chrome109", "firefox102", "safari15.4"],
    // Pages load their island as a module, which every browser that knows the syntax can.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        site: "src/islands/site.ts",
        "find-unit": "src/islands/find-unit.ts",
        tasks: "src/islands/tasks.ts",
        open: "src/islands/open.tsx",
      },
    },
  },
});
