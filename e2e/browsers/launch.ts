import { launchChromium } from "./chromium/chromium.ts";
import type { Lens, LensOptions } from "./driver.ts";
import { launchFirefox } from "./firefox/firefox.ts";

export type Kind = Lens["browser"];

/** A browser of this kind with the built extension. */
export function launch(kind: Kind, options: Partial<LensOptions> = {}): Promise<Lens> {
  return kind === "firefox" ? launchFirefox(options) : launchChromium(options);
}
