import { writeFileSync } from "node:fs";
import { HANG } from "../../patience.ts";
import type { Lens, LensOptions, Surface, Tab } from "../driver.ts";
import { EXTENSION_ROOT } from "../extension-root.ts";
import { untilStill, whenLoaded } from "../in-document.ts";
import { until } from "../poll.ts";
import type { Agent, Place } from "./agent.ts";
import { callAgent, INSTALL_AGENT } from "./firefox-agent.ts";
import { webDriverKeys } from "./firefox-keys.ts";
import { startFirefox } from "./firefox-process.ts";
import type { Marionette } from "./marionette.ts";

/** Firefox with the built extension, driven over Marionette: no other driver reaches its DevTools. */
export async function launchFirefox(options: Partial<LensOptions> = {}): Promise<Lens> {
  const { headless = true, width = 1400, height = 900, firefoxPreferences = {} } = options;
  const size = { width, height };
  const { marionette, version, exited, quit } = await startFirefox(
    headless,
    size,
    {
      "fission.bfcacheInParent": options.backForwardCache ?? false,
      "browser.sessionhistory.max_total_viewers": options.backForwardCache ? 8 : 0,
      ...firefoxPreferences,
    },
    options.acceptedCertificate ?? null,
  );
  const path = `${EXTENSION_ROOT}/firefox`;
  const install = () =>
    marionette.send("Addon:Install", { path, temporary: true, allowPrivateBrowsing: true });
  const id = await install();
  const agent = await startAgent(marionette, String(id));
  const first = await agent.firstTab();
  await agent.backgroundStarted();
  await agent.select(first);
  return lensOf(first);

  function surfaceAt(place: Place): Surface {
    return {
      evaluate: (run, ...args) => agent.evaluate(place, whenLoaded(run), args) as never,
      click: async (selector) => {
        await agent.evaluate(place, whenLoaded(untilStill), [selector]);
        await agent.click(place, selector);
      },
      press: (key) => agent.keys(place, webDriverKeys(key)),
      type: (text) => agent.keys(place, text),
      screenshot: async (file) => writeFileSync(file, Buffer.from(await agent.screenshot(place), "base64")),
    };
  }

  function tabOf(handle: string): Tab {
    return {
      ...surfaceAt({ tab: handle }),
      goto: (url) => agent.navigate(handle, { url }),
      reload: () => agent.navigate(handle, "reload"),
      back: () => agent.navigate(handle, "back"),
      forward: () => agent.navigate(handle, "forward"),
      badge: () => agent.badge(handle),
      select: () => agent.select(handle),
    };
  }

  async function showPanel(): Promise<Surface> {
    await agent.showPanel();
    return rendered(surfaceAt("panel"));
  }

  async function setDark(dark: boolean): Promise<void> {
    await agent.setPreference("devtools.theme", dark ? "dark" : "light");
    await agent.setPreference("layout.css.prefers-color-scheme.content-override", dark ? 0 : 1);
  }

  async function resize(to: typeof size): Promise<void> {
    await marionette.send("WebDriver:SetWindowRect", to);
  }

  function lensOf(first: string, toolboxIsOpen = false): Lens {
    let looksAsAtFirst = true;
    let worksAsAtFirst = true;
    // An update leaves the devtools page of the version before.
    let devtoolsAreOurs = true;
    const page = tabOf(first);
    const handles = new Map<Tab, string>([[page, first]]);
    const handleOf = (tab: Tab) => handles.get(tab) ?? first;
    async function begin(handle: string): Promise<Tab> {
      const tab = tabOf(handle);
      handles.set(tab, handle);
      await agent.select(handle);
      return tab;
    }

    return {
      browser: "firefox",
      version,
      page,
      openTab: async () => begin(await agent.openTab()),
      openPrivateTab: async (url) => begin(await agent.openPrivateTab(url)),
      moveToNewWindow: async (tab) => begin(await agent.moveToNewWindow(handleOf(tab))),
      closeAndRestore: async (tab) => begin(await agent.closeAndRestore(handleOf(tab))),
      openDevtools: () => agent.openToolbox(first),
      showPanel,
      openPanel: async () => {
        await (toolboxIsOpen ? agent.emptyPanel() : agent.openToolbox(first));
        return showPanel();
      },
      openPopup: async () => {
        await agent.openPopup();
        return rendered(surfaceAt("popup"));
      },
      closePopup: () => agent.closePopup(),
      badge: page.badge,
      inExtension: surfaceAt("background").evaluate,
      stopBackground: () => agent.stopBackground(),
      killBackground: async () => {
        worksAsAtFirst = false;
        await agent.killBackground();
      },
      backgroundRuns: () => agent.backgroundRuns(),
      updateExtension: async () => {
        devtoolsAreOurs = false;
        await install();
        await agent.backgroundStarted();
      },
      setHostAccess: async (granted) => {
        worksAsAtFirst &&= granted;
        await agent.setHostAccess(granted);
      },
      setDark: async (dark) => {
        looksAsAtFirst = false;
        await setDark(dark);
      },
      resize: async (w, h) => {
        looksAsAtFirst = false;
        await resize({ width: w, height: h });
      },
      renew: async (panel) => {
        if (!worksAsAtFirst) return null;
        await agent.select(first);
        await agent.closePopup();
        await surfaceAt("background").evaluate(() => chrome.storage.local.clear());
        const stays = panel === "open" && devtoolsAreOurs && (await agent.toolboxIsOpen());
        if (stays) await agent.navigate(first, { url: "about:blank" });
        else await agent.closeToolbox();
        const kept = stays ? first : await agent.openTab();
        await agent.select(kept);
        await agent.closeOthers(kept);
        if (!looksAsAtFirst) {
          await setDark(false);
          await resize(size);
        }
        return lensOf(kept, stays);
      },
      closed: exited,
      close: async () => {
        const traffic = await agent.ownTraffic();
        await quit();
        return traffic;
      },
    };
  }
}

async function rendered(surface: Surface): Promise<Surface> {
  await until("the first rendering", () =>
    surface.evaluate(() => document.querySelector("#app")?.children.length),
  );
  return surface;
}

type Remote = {
  readonly [Name in keyof Agent]: (
    ...args: Parameters<Agent[Name]>
  ) => Promise<Awaited<ReturnType<Agent[Name]>>>;
};

/** Installs the agent in Firefox's chrome; each of its functions becomes a call over the wire. */
async function startAgent(marionette: Marionette, extensionId: string): Promise<Remote> {
  const send = (script: string, args: readonly unknown[]) =>
    marionette.send("WebDriver:ExecuteScript", {
      // tsx keeps the names of functions by a call that Firefox does not know.
      script: `const __name = (f) => f; ${script}`,
      args,
      sandbox: "system",
      newSandbox: false,
    });
  await marionette.send("Marionette:SetContext", { value: "chrome" });
  await send(INSTALL_AGENT, [extensionId, HANG]);
  return new Proxy({} as Remote, {
    // A promise would be taken for an agent if it had `then`.
    get: (_, name) =>
      name === "then"
        ? undefined
        : (...args: unknown[]) => send(`return (${callAgent})(...arguments)`, [name, args]),
  });
}
