import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { chineseFont } from "./chinese-font.ts";
import { minimumVersion } from "./minimum-version.ts";
import type { Need } from "./need.ts";
import { fetchOldestChromium, oldestChromium } from "./oldest-chromium.ts";
import { program } from "./program.ts";
import { refusal } from "./refusal.ts";

/** All that `npm test` needs beside Node and what npm brings. */
export const NEEDS = {
  chromium: {
    name: "Chromium",
    variable: "CHROMIUM_PATH",
    // These load unpacked extensions from the command line; branded Chrome no longer does.
    find: () =>
      program("chrome-for-testing", "google-chrome-for-testing", "chromium", "chromium-browser") ??
      there(chromium.executablePath()),
    way: { debian: "chromium" },
    elsewhere: "npx playwright install chromium",
  },
  "oldest-chromium": {
    name: `Chromium ${minimumVersion("chromium")}, the oldest that we promise`,
    variable: "CHROMIUM_OLDEST_PATH",
    find: oldestChromium,
    way: {
      obtain: fetchOldestChromium,
      type: `npx @puppeteer/browsers install chrome@${minimumVersion("chromium")}`,
    },
  },
  firefox: {
    name: "Firefox",
    variable: "FIREFOX_PATH",
    find: () =>
      program("firefox", "firefox-esr", "firefox-developer-edition") ??
      there("/Applications/Firefox.app/Contents/MacOS/firefox"),
    way: { debian: "firefox-esr" },
  },
  nginx: {
    name: "nginx",
    variable: "NGINX_PATH",
    find: () => program("nginx"),
    way: { debian: "nginx-light" },
  },
  "php-fpm": {
    name: "php-fpm",
    variable: "PHP_FPM_PATH",
    find: () => program(/^php-fpm[\d.]*$/),
    way: { debian: "php-fpm" },
  },
  "chinese-font": {
    name: "a Chinese font",
    variable: "CHINESE_FONT_PATH",
    find: chineseFont,
    way: { debian: "fonts-noto-cjk" },
  },
  curl: {
    name: "curl",
    variable: "CURL_PATH",
    find: () => program("curl"),
    way: { debian: "curl" },
  },
  httpie: {
    name: "HTTPie",
    variable: "HTTPIE_PATH",
    find: () => program("http"),
    way: { debian: "httpie" },
  },
  bash: {
    name: "bash",
    variable: "BASH_PATH",
    find: () => program("bash"),
    way: { debian: "bash" },
  },
} as const satisfies Readonly<Record<string, Need>>;

export type NeedName = keyof typeof NEEDS;

/** Its path; null where it is missing, also where its variable names a file that is not there. */
export function found(need: Need): string | null {
  const named = process.env[need.variable];
  return named ? there(named) : need.find();
}

/**
 * The path of what a test needs. Nothing is installed here: tests run side by side.
 *
 * @throws Error with what to type.
 */
export function pathOf(name: NeedName): string {
  const file = found(NEEDS[name]);
  if (file === null) throw new Error(refusal([NEEDS[name]]));
  return file;
}

function there(file: string): string | null {
  return existsSync(file) ? file : null;
}
