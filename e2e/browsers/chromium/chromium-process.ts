import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BrowserContext, type CDPSession, chromium, type Page } from "@playwright/test";
import { pathOf } from "../../machine/needs.ts";
import type { LensOptions } from "../driver.ts";
import { EXTENSION_ROOT } from "../extension-root.ts";
import { until } from "../poll.ts";
import { acceptFlags } from "./accepted-certificate.ts";
import { requestedBy } from "./net-log.ts";
import { QUIET_FLAGS } from "./quiet-flags.ts";

const EXTENSION = path.join(EXTENSION_ROOT, "chromium");

/** The id that Chromium gives an unpacked extension: the first half of its path's SHA-256 in a to p. */
const ID = createHash("sha256")
  .update(EXTENSION)
  .digest("hex")
  .slice(0, 32)
  .replace(/./g, (digit) => "abcdefghijklmnop"[Number.parseInt(digit, 16)] ?? "");

export const EXTENSION_ORIGIN = `chrome-extension://${ID}`;

export type ChromiumProcess = {
  readonly context: BrowserContext;
  readonly version: string;
  /** A session for the browser as a whole. */
  readonly root: CDPSession;
  /** The tab that the browser began with. */
  readonly page: Page;
  /**
   * A document of the extension that shows nothing: the interfaces are asked through it, so that
   * looking at a badge does not wake a stopped background.
   */
  readonly control: () => Page;
  /** Loads the extension anew, as an update does; the tab in front is another one then. */
  readonly updateExtension: () => Promise<void>;
  readonly quit: () => Promise<readonly string[]>;
};

/** Starts Chromium with the extension and waits until its background is in charge. */
export async function startChromium(options: LensOptions): Promise<ChromiumProcess> {
  const profile = mkdtempSync(path.join(tmpdir(), "status-lens-"));
  const netLog = path.join(profile, "net-log.json");
  mkdirSync(path.join(profile, "Default"));
  writeFileSync(path.join(profile, "Default", "Preferences"), JSON.stringify(preferences()));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: pathOf(options.oldest ? "oldest-chromium" : "chromium"),
    headless: options.headless,
    viewport: null,
    ignoreDefaultArgs: options.backForwardCache ? ["--disable-back-forward-cache"] : [],
    args: [
      ...QUIET_FLAGS,
      ...acceptFlags(options.acceptedCertificate),
      `--window-size=${options.width},${options.height}`,
      `--log-net-log=${netLog}`,
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
    ],
  });
  if (options.beforeScripts) await context.addInitScript(options.beforeScripts);
  const browser = context.browser();
  if (!browser) throw new Error("Chromium is gone");
  const root = await browser.newBrowserCDPSession();
  const page = context.pages()[0] ?? (await context.newPage());
  let control = await openControl(context);
  await page.bringToFront();
  return {
    context,
    version: browser.version(),
    root,
    page,
    control: () => control,
    updateExtension: async () => {
      const closed = control.waitForEvent("close");
      // Answered first: the reload takes the document along, and an answer under way with it.
      await control.evaluate(() => {
        setTimeout(() => chrome.runtime.reload());
      });
      await closed;
      control = await openControl(context);
    },
    quit: async () => {
      await context.close();
      const traffic = requestedBy(EXTENSION_ORIGIN, netLog);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      return traffic;
    },
  };
}

const CONTROL = `${EXTENSION_ORIGIN}/manifest.json`;

/**
 * Resolves when the extension is there and its worker active: before, the first navigation may miss webRequest. The
 * worker is looked at from outside: asked itself while it starts, it may never answer.
 */
async function openControl(context: BrowserContext): Promise<Page> {
  const control = await until("the extension", async () => {
    const tab = await context.newPage();
    const there = await tab.goto(CONTROL).then(
      () => true,
      () => tab.close(),
    );
    return there ? tab : null;
  });
  await until("the active worker", () =>
    control.evaluate(async () => {
      const registrations = await navigator.serviceWorker.getRegistrations();
      return registrations.some(({ active }) => active?.state === "activated");
    }),
  );
  return control;
}

function preferences(): object {
  return {
    // Docked to the right, only four tabs fit: undocked, ours is always in reach.
    devtools: { preferences: { currentDockState: '"undocked"' } },
    // The reader allowed it in private windows; without developer mode it could not be reloaded.
    extensions: { settings: { [ID]: { incognito: true } }, ui: { developer_mode: true } },
  };
}
