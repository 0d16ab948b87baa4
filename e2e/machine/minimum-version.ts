import { readFileSync } from "node:fs";

/** The oldest version of a browser that the extension lets itself be installed in, as manifest.json says. */
export function minimumVersion(browser: "chromium" | "firefox"): number {
  const manifest = JSON.parse(readFileSync(new URL("../../manifest.json", import.meta.url), "utf8"));
  const written =
    browser === "chromium"
      ? manifest["@chromium"].minimum_chrome_version
      : manifest["@firefox"].browser_specific_settings.gecko.strict_min_version;
  return Number.parseInt(written, 10);
}
