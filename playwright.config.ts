import { defineConfig } from "@playwright/test";
import type { Options } from "./e2e/specs/fixture.ts";

// Makes DevTools windows pages and extension panels frames; read when Playwright is loaded.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = "1";

export default defineConfig<Options>({
  testDir: "e2e/specs",
  outputDir: "test-results/browser",
  timeout: 60_000,
  expect: { timeout: 15_000 },
  retries: 0,
  workers: 2,
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: "test-results/browser.json" }]],
  projects: [
    { name: "chromium", use: { kind: "chromium" }, testIgnore: "**/*.firefox.spec.ts" },
    { name: "firefox", use: { kind: "firefox" }, testIgnore: "**/*.chromium.spec.ts" },
  ],
});
