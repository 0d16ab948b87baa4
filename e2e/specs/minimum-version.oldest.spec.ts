import { minimumVersion } from "../machine/minimum-version.ts";
import { expect, test } from "./fixture.ts";

test("the manifest promises no older browser than the one that these specs run on", ({ lens }) => {
  const running = Number.parseInt(lens.version, 10);
  const promised = minimumVersion(lens.browser);
  if (lens.browser === "firefox") {
    // A reader's own Firefox may be newer; Debian's ESR, which CI runs, is the one that is promised.
    expect(running, `manifest.json promises Firefox ${promised}`).toBeGreaterThanOrEqual(promised);
  } else {
    expect(
      running,
      `manifest.json promises ${promised}: write ${running}, or name that one in CHROMIUM_OLDEST_PATH`,
    ).toBe(promised);
  }
});
