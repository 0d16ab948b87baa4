import { defineConfig } from "@playwright/test";
import { HANG, TEST_HANG } from "./e2e/patience.ts";
import type { Options } from "./e2e/specs/fixture.ts";

// Makes DevTools windows pages and extension panels frames; read when Playwright is loaded.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = "1";

/** What rests on the interfaces that differ between versions: DevTools, the network, the toolbar. */
const OLDEST = [
  "badge",
  "minimum-version.oldest",
  "panel-annotates",
  "panel-har-in",
  "panel-share",
  "panel-truth",
  "popup",
  "popup-page",
  "redirect-panel",
].map((name) => `**/${name}.spec.ts`);

export default defineConfig<Options>({
  testDir: "e2e/specs",
  outputDir: "test-results/browser",
  timeout: TEST_HANG,
  expect: { timeout: HANG },
  retries: 0,
  // A browser keeps several cores busy by itself: with one worker more than there are cores the run took a tenth longer.
  workers: "100%",
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: "test-results/browser.json" }]],
  projects: [
    {
      name: "chromium",
      use: { kind: "chromium" },
      testIgnore: ["**/*.firefox.spec.ts", "**/*.oldest.spec.ts"],
    },
    {
      name: "chromium-oldest",
      use: { kind: "chromium", oldest: true },
      testMatch: OLDEST,
    },
    { name: "firefox", use: { kind: "firefox" }, testIgnore: "**/*.chromium.spec.ts" },
  ],
});
