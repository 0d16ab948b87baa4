import type { BrowserContext, Page } from "@playwright/test";
import type { Lens, LensOptions, Tab } from "../driver.ts";
import {
  firstTab,
  forget,
  moveToNewWindow,
  openPopup,
  openPrivateTab,
  openTab,
  readBadge,
  select,
} from "./chromium-control.ts";
import { emptyPanel, forgetShownLast, openDevtools, showPanel } from "./chromium-devtools.ts";
import { type ChromiumProcess, EXTENSION_ORIGIN, startChromium } from "./chromium-process.ts";
import { closeAndRestore } from "./chromium-restore.ts";
import { surfaceOf } from "./chromium-surface.ts";

/**
 * Chromium with the built extension. The environment must hold `PW_CHROMIUM_ATTACH_TO_OTHER=1`
 * before Playwright is loaded: it makes DevTools a page and our panel a frame of it.
 */
export async function launchChromium(options: Partial<LensOptions> = {}): Promise<Lens> {
  const browser = await startChromium({
    headless: true,
    width: 1400,
    height: 900,
    firefoxPreferences: {},
    backForwardCache: false,
    oldest: false,
    beforeScripts: null,
    acceptedCertificate: null,
    ...options,
  });
  return lensOf(browser, browser.page, await browser.control().evaluate(firstTab));
}

/** The browser as one test has it, with the tab that counts as its first, and the DevTools that are open there. */
function lensOf(browser: ChromiumProcess, page: Page, pageId: number, devtools: Page | null = null): Lens {
  const { context, control, quit } = browser;
  const ids = new Map<Page, number>([[page, pageId]]);
  const idOf = (tab: Page) => ids.get(tab) ?? -1;
  let looksAsAtFirst = true;
  let hasHosts = true;
  let devtoolsAreOurs = true;
  let popup: Page | null = null;
  let selected = page;

  function tabOf(at: Page): Tab {
    return {
      ...surfaceOf(at, at),
      goto: async (url) => {
        await at.goto(url).catch((error) => errorPage(at, error));
      },
      reload: async () => {
        await at.reload().catch((error) => errorPage(at, error));
      },
      back: async () => {
        await at.goBack();
      },
      forward: async () => {
        await at.goForward();
      },
      badge: () => control().evaluate(readBadge, idOf(at)),
      select: async () => {
        selected = at;
        await control().evaluate(select, idOf(at));
      },
    };
  }

  const pages = new Map<Tab, Page>();
  function begin(at: Page): Tab {
    const tab = tabOf(at);
    pages.set(tab, at);
    selected = at;
    return tab;
  }
  const pageOf = (tab: Tab) => pages.get(tab) ?? page;

  /** Runs what opens a tab, in the control document, and gives its page. */
  async function opened<A>(open: (argument: A) => Promise<number>, argument: A): Promise<Page> {
    const [fresh, id] = await Promise.all([
      context.waitForEvent("page"),
      control().evaluate(open as (argument: unknown) => Promise<number>, argument),
    ]);
    ids.set(fresh, id);
    return fresh;
  }

  const first = begin(page);
  return {
    browser: "chromium",
    version: browser.version,
    page: first,
    openTab: async () => begin(await opened(openTab, "about:blank")),
    openPrivateTab: async (url) => begin(await opened(openPrivateTab, url)),
    moveToNewWindow: async (tab) => {
      await control().evaluate(moveToNewWindow, idOf(pageOf(tab)));
      return tab;
    },
    closeAndRestore: async (tab) => {
      const [restored, id] = await closeAndRestore(browser, pageOf(tab));
      ids.set(restored, id);
      return begin(restored);
    },
    openDevtools: async () => {
      devtools = await openDevtools(browser, page);
    },
    showPanel: () => showPanel(devtools),
    openPanel: async () => {
      if (devtools) await emptyPanel(devtools);
      else devtools = await openDevtools(browser, page);
      return showPanel(devtools);
    },
    openPopup: async () => {
      const [shown] = await Promise.all([
        context.waitForEvent("page", (p) => p.url().endsWith("/popup/popup.html")),
        control().evaluate(openPopup, idOf(selected)),
      ]);
      await shown.waitForFunction(() => document.querySelector("#app")?.children.length);
      popup = shown;
      return surfaceOf(shown, shown);
    },
    closePopup: async () => {
      await popup?.close();
    },
    badge: first.badge,
    inExtension: (run, ...args) => surfaceOf(control(), control()).evaluate(run, ...args),
    updateExtension: async () => {
      // An update leaves the devtools page of the version before.
      devtoolsAreOurs = false;
      await browser.updateExtension();
      await page.bringToFront();
    },
    stopBackground: () => stopWorker(browser),
    killBackground: () => stopWorker(browser),
    backgroundRuns: async () => (await workerTarget(browser)) !== undefined,
    setHostAccess: async (granted) => {
      hasHosts = granted;
      await setHostAccess(context, granted);
      // When the page of settings closes, the tab beside it comes to the front, whichever that is.
      await selected.bringToFront();
    },
    setDark: async (dark) => {
      looksAsAtFirst = false;
      for (const target of [page, devtools])
        await target?.emulateMedia({ colorScheme: dark ? "dark" : "light" });
    },
    resize: async (w, h) => {
      looksAsAtFirst = false;
      await (devtools ?? page).setViewportSize({ width: w, height: h });
    },
    renew: async (panel) => {
      if (!hasHosts) return null;
      const stays = panel === "open" && looksAsAtFirst && devtoolsAreOurs && devtools !== null;
      // DevTools would open again on the panel that was shown last.
      if (!stays) if (devtools) await forgetShownLast(devtools);
      const first = stays ? page : await opened(openTab, "about:blank");
      // Pages of DevTools' own are among those of the browser.
      const others = stays ? [...ids.keys(), ...(popup ? [popup] : [])] : context.pages();
      for (const other of others) if (other !== first && other !== control()) await other.close();
      if (stays) await page.goto("about:blank");
      await context.clearCookies();
      await control().evaluate(forget);
      return lensOf(browser, first, idOf(first), stays ? devtools : null);
    },
    closed: new Promise((resolve) => context.once("close", () => resolve())),
    close: quit,
  };
}

/** An error page is where some tests want to go: the browser shows it a moment after it says so. */
async function errorPage(at: Page, error: unknown): Promise<void> {
  if (!String(error).includes("net::ERR_")) throw error;
  if (!String(error).includes("net::ERR_ABORTED")) await at.waitForURL("chrome-error://chromewebdata/");
}

/** Playwright keeps the worker awake for ever; closing its target is what idling would do. */
async function stopWorker(browser: ChromiumProcess): Promise<void> {
  const worker = await workerTarget(browser);
  if (worker) await browser.root.send("Target.closeTarget", { targetId: worker.targetId });
}

async function workerTarget({ root }: ChromiumProcess) {
  const { targetInfos } = await root.send("Target.getTargets");
  return targetInfos.find((t) => t.type === "service_worker" && t.url.startsWith(EXTENSION_ORIGIN));
}

/** What the reader chooses under "Site access" on the page of extensions. */
async function setHostAccess(context: BrowserContext, granted: boolean): Promise<void> {
  const settings = await context.newPage();
  await settings.goto("chrome://extensions");
  await settings.evaluate(
    ({ extensionId, hostAccess }) =>
      (
        chrome as unknown as {
          developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
        }
      ).developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
    {
      extensionId: new URL(EXTENSION_ORIGIN).host,
      hostAccess: granted ? "ON_ALL_SITES" : "ON_CLICK",
    },
  );
  await settings.close();
}
