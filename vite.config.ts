import path from "node:path";
import { defineConfig } from "vitest/config";
import { HANG } from "./e2e/patience.ts";
import { catalogue } from "./src/build/catalogue.plugin.ts";
import { licences } from "./src/build/licences.plugin.ts";
import { manifest, type Target } from "./src/build/manifest.plugin.ts";
import { preload } from "./src/build/preload.plugin.ts";
import { texts } from "./src/build/texts.plugin.ts";

const root = path.resolve(import.meta.dirname, "src");

/**
 * Tests of what has no state: files in one process share what they import, all of the knowledge above all. Those that
 * measure have a process of their own, as all others do.
 */
const PURE = "{http,comparison,diagnosis,knowledge,telling,cli,workshop}/**/!(*.measured).test.ts";

/** `vite build --mode chromium` and `--mode firefox` write `dist/chromium` and `dist/firefox`. */
export default defineConfig(({ mode }) => {
  const target: Target = mode === "firefox" ? "firefox" : "chromium";
  return {
    root,
    publicDir: "../assets/extension",
    plugins: [
      manifest(target),
      catalogue(),
      texts(),
      licences(),
      preload("/panel/panel.html", path.join(root, "brain/brain.ts")),
    ],
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    worker: { format: "es", rolldownOptions: { output: { entryFileNames: "chunks/[name].js" } } },
    build: {
      outDir: `../dist/${target}`,
      emptyOutDir: true,
      target: "es2023",
      modulePreload: false,
      // The knowledge is one chunk; what a reader pays has a line of the bench.
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: {
        // Our own plugins do most of a build's work, which is no fault.
        checks: { pluginTimings: false },
        input: {
          background: path.join(root, "background/background.ts"),
          devtools: path.join(root, "devtools/devtools.html"),
          panel: path.join(root, "panel/panel.html"),
          popup: path.join(root, "popup/popup.html"),
        },
        output: {
          entryFileNames: "[name].js",
          chunkFileNames: "chunks/[name].js",
          assetFileNames: "chunks/[name][extname]",
        },
      },
    },
    test: {
      setupFiles: "../e2e/unit-patience.ts",
      // Left to itself vitest keeps a core free: half of a machine with two.
      maxWorkers: "100%",
      // Most of what tests make is thrown away at once: with room for it they took a tenth less. In MiB.
      execArgv: ["--max-semi-space-size=32"],
      testTimeout: HANG,
      hookTimeout: HANG,
      projects: [
        { extends: true, test: { name: "pure", include: [PURE], isolate: false } },
        {
          extends: true,
          test: { name: "apart", include: ["*/**/*.test.{ts,tsx}", "../e2e/**/*.test.ts"], exclude: [PURE] },
        },
      ],
    },
  };
});
