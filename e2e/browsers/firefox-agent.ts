/**
 * What the tests need of Firefox's own code. Everything that rests on Firefox's internals is in this
 * file; measured with 153 ESR.
 */

import type { Agent, Place } from "./agent.ts";
import type {
  Browser,
  BrowserWindow,
  Channel,
  Extension,
  Modules,
  Tab,
  Toolbox,
  WindowGlobal,
} from "./firefox-internals.ts";

declare const ChromeUtils: { importESModule(url: string): Modules };
declare const Services: {
  readonly wm: { getEnumerator(type: "navigator:browser"): Iterable<BrowserWindow> };
  readonly obs: { addObserver(observer: (subject: Channel) => void, topic: string): void };
  readonly prefs: Record<
    "setBoolPref" | "setIntPref" | "setStringPref",
    (name: string, value: unknown) => void
  >;
  readonly cookies: { removeAll(): void };
  readonly scriptSecurityManager: { getSystemPrincipal(): object };
};
declare const Ci: { readonly nsIHttpChannel: unknown };
declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } };

/** Runs in Firefox's chrome, sent there as text: it sees its arguments alone. `hang` in milliseconds. */
export function installAgent(extensionId: string, hang: number): void {
  const home = window as unknown as BrowserWindow;
  const { NavigableManager } = ChromeUtils.importESModule(
    "chrome://remote/content/shared/NavigableManager.sys.mjs",
  );
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionPermissions.sys.mjs",
  );
  const { SessionStore } = ChromeUtils.importESModule(
    "resource:///modules/sessionstore/SessionStore.sys.mjs",
  );
  const { TabStateFlusher } = ChromeUtils.importESModule(
    "resource:///modules/sessionstore/TabStateFlusher.sys.mjs",
  );
  const { require } = ChromeUtils.importESModule("resource://devtools/shared/loader/Loader.sys.mjs");
  const extension = () => WebExtensionPolicy.getByID(extensionId).extension;
  const action = () => ExtensionParent.apiManager.global.browserActionFor(extension());
  const TOOL_AT_FIRST = "webconsole";
  let toolbox: Toolbox | null = null;
  let panel: Browser | null = null;

  const traffic: string[] = [];
  Services.obs.addObserver((subject) => {
    const { loadInfo, URI } = subject.QueryInterface(Ci.nsIHttpChannel);
    const owners = [loadInfo.loadingPrincipal?.addonId, loadInfo.triggeringPrincipal?.addonId];
    if (owners.includes(extensionId)) traffic.push(URI.spec);
  }, "http-on-modify-request");

  /** Asks again until there is an answer. */
  async function until<T>(what: string, ask: () => T | null | undefined | false | ""): Promise<T> {
    const end = Date.now() + hang;
    for (;;) {
      const answer = ask();
      if (answer) return answer;
      if (Date.now() > end) throw new Error(`waited for ${what}`);
      await new Promise((resolve) => home.setTimeout(resolve, 10));
    }
  }

  function isLoaded(browser: Browser | null | undefined): browser is Browser {
    const document = browser?.browsingContext.currentWindowGlobal;
    return (
      document?.documentURI.spec.startsWith("moz-extension:") === true &&
      !document.isInitialDocument &&
      browser?.webProgress?.isLoadingDocument !== true
    );
  }

  function browserAt(place: Place): Browser | null | undefined {
    if (typeof place === "object") return NavigableManager.getBrowserById(place.tab);
    if (place === "panel") return panel;
    if (place === "popup")
      return tabWindow().document.querySelector<Browser>("browser[webextension-view-type=popup]");
    return [...extension().views].find((view) => view.viewType === "background")?.xulBrowser;
  }

  function documentAt(place: Place): WindowGlobal {
    const document = browserAt(place)?.browsingContext.currentWindowGlobal;
    if (!document) throw new Error(`no document at ${JSON.stringify(place)}`);
    return document;
  }

  const actorAt = (place: Place) => documentAt(place).getActor("MarionetteCommands");
  const CAPABILITIES = { toJSON: () => ({}) };

  function windowOf(element: Element): BrowserWindow {
    return element.ownerDocument.defaultView as unknown as BrowserWindow;
  }

  function tabOf(handle: string): Tab {
    const browser = NavigableManager.getBrowserById(handle);
    const tab = windowOf(browser).gBrowser.getTabForBrowser(browser);
    if (!tab) throw new Error(`no tab ${handle}`);
    return tab;
  }

  let selected: string | null = null;
  const tabWindow = () => (selected === null ? home : windowOf(tabOf(selected)));
  const handleOf = (tab: Tab) => NavigableManager.getIdForBrowser(tab.linkedBrowser);

  home.statusLensAgent = {
    async evaluate(place, source, args) {
      if (place === "background") await extension().wakeupBackground();
      const options = {
        timeout: hang,
        sandboxName: null,
        newSandbox: false,
        file: "e2e",
        line: 0,
        async: false,
      };
      return actorAt(place).executeScript(`return (${source}).apply(null, arguments)`, args, options);
    },
    async click(place, selector) {
      const actor = actorAt(place);
      const element = await actor.findElement("css selector", selector, { all: false, timeout: hang });
      await actor.clickElement(element, CAPABILITIES);
    },
    async keys(place, text) {
      const actor = actorAt(place);
      await actor.sendKeysToElement(await actor.getActiveElement(), text, CAPABILITIES);
    },
    async screenshot(place) {
      const bitmap = await documentAt(place).drawSnapshot(null, 1, "white");
      const canvas = home.document.createElementNS(
        "http://www.w3.org/1999/xhtml",
        "canvas",
      ) as HTMLCanvasElement;
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext("2d")?.drawImage(bitmap, 0, 0);
      return canvas.toDataURL("image/png").split(",")[1] ?? "";
    },
    firstTab: () => handleOf(home.gBrowser.selectedTab),
    openTab() {
      const tab = home.gBrowser.addTab("about:blank", {
        triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
      });
      home.gBrowser.selectedTab = tab;
      return handleOf(tab);
    },
    async closeToolbox() {
      await toolbox?.destroy();
      toolbox = null;
      panel = null;
    },
    toolboxIsOpen: () => toolbox !== null,
    async closeOthers(handle) {
      const kept = tabOf(handle);
      const others = () => [...Services.wm.getEnumerator("navigator:browser")].filter((w) => w !== home);
      for (const other of others()) other.close();
      await until("other windows to close", () => others().length === 0);
      for (const tab of [...home.gBrowser.tabs]) if (tab !== kept) home.gBrowser.removeTab(tab);
      Services.cookies.removeAll();
    },
    async navigate(handle, how) {
      const browser = NavigableManager.getBrowserById(handle);
      const before = browser.browsingContext.currentWindowGlobal?.innerWindowId;
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      if (typeof how === "object") browser.fixupAndLoadURIString(how.url, { triggeringPrincipal });
      else if (how === "reload") browser.reload();
      else if (how === "back") browser.goBack();
      else browser.goForward();
      await until("the next document", () => {
        const document = browser.browsingContext.currentWindowGlobal;
        return (
          document &&
          document.innerWindowId !== before &&
          !document.isInitialDocument &&
          browser.webProgress?.isLoadingDocument === false
        );
      });
    },
    async openToolbox(handle) {
      const { gDevTools } = require("devtools/client/framework/devtools");
      const options = { toolId: TOOL_AT_FIRST, hostType: "bottom" };
      const opened = await gDevTools.showToolboxForTab(tabOf(handle), options);
      toolbox = opened;
      // The tool is there as soon as the devtools page has asked for a panel: its capture runs by then.
      await until("our tool", () => opened.getAdditionalTools().find((t) => t.extensionId === extensionId));
    },
    async emptyPanel() {
      await toolbox?.selectTool(TOOL_AT_FIRST);
      const shown = panel;
      const before = shown?.browsingContext.currentWindowGlobal?.innerWindowId;
      shown?.reload();
      await until("the panel anew", () => {
        const document = shown?.browsingContext.currentWindowGlobal;
        return document?.innerWindowId !== before && isLoaded(shown);
      });
    },
    async showPanel() {
      const tool = toolbox?.getAdditionalTools().find((t) => t.extensionId === extensionId);
      if (!toolbox || !tool) throw new Error("DevTools is not open");
      await toolbox.selectTool(tool.id);
      const frame = toolbox.doc.getElementById(`toolbox-panel-iframe-${tool.id}`) as HTMLIFrameElement;
      panel = await until("the panel", () => {
        const browser = frame.contentWindow?.document.querySelector<Browser>("browser");
        return isLoaded(browser) && browser;
      });
    },
    async openPopup() {
      await action().openPopup(tabWindow(), true);
      await until("the popup", () => isLoaded(browserAt("popup")));
    },
    async closePopup() {
      const holder = browserAt("popup")?.closest("panel") as
        | (Element & { hidePopup(): void })
        | null
        | undefined;
      holder?.hidePopup();
      await until("the popup to close", () => !browserAt("popup"));
    },
    badge(handle) {
      const tab = tabOf(handle);
      const read = (name: string) => action().action.getProperty(tab, name);
      return {
        text: String(read("badgeText") ?? ""),
        title: String(read("title")),
        color: String(read("badgeBackgroundColor")),
      };
    },
    async backgroundStarted() {
      await until("the background", () => extension().backgroundState === "running");
    },
    async stopBackground() {
      if (extension().backgroundState === "stopped") return;
      await extension().terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
    },
    backgroundRuns: () => extension().backgroundState === "running",
    killBackground() {
      const { backgroundBuilder } = extension().apiManager.getAPI("backgroundPage", extension());
      if (extension().backgroundState === "running") {
        backgroundBuilder.backgroundContextOwner.setBgStateStopped(false);
      }
    },
    async setHostAccess(granted) {
      const sites = { permissions: [], origins: ["<all_urls>"] };
      await ExtensionPermissions[granted ? "add" : "remove"](extensionId, sites, extension());
    },
    async moveToNewWindow(handle) {
      const moved = home.gBrowser.replaceTabWithWindow(tabOf(handle));
      await until("the new window", () => moved.gBrowserInit?.delayedStartupFinished);
      return handleOf(moved.gBrowser.selectedTab);
    },
    async closeAndRestore(handle) {
      const tab = tabOf(handle);
      const owner = windowOf(tab);
      // The tab's state goes to the session store by and by; only a tab with a state is remembered.
      await TabStateFlusher.flush(tab.linkedBrowser);
      owner.gBrowser.removeTab(tab);
      const restored = SessionStore.undoCloseTab(owner, 0);
      if (!restored) throw new Error("the session store remembers no closed tab");
      owner.gBrowser.selectedTab = restored;
      return handleOf(restored);
    },
    async openPrivateTab(url) {
      const opened = home.OpenBrowserWindow({ private: true });
      await until("the private window", () => opened.gBrowserInit?.delayedStartupFinished);
      const tab = opened.gBrowser.addTab(url, {
        triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
      });
      opened.gBrowser.selectedTab = tab;
      return handleOf(tab);
    },
    select(handle) {
      const tab = tabOf(handle);
      windowOf(tab).gBrowser.selectedTab = tab;
      selected = handle;
    },
    setPreference(name, value) {
      if (typeof value === "boolean") Services.prefs.setBoolPref(name, value);
      else if (typeof value === "number") Services.prefs.setIntPref(name, value);
      else Services.prefs.setStringPref(name, value);
    },
    ownTraffic: () => traffic,
  };
}

/** Calls one of the agent's functions; sent to Firefox's chrome as text. */
export async function callAgent(name: keyof Agent, args: readonly unknown[]): Promise<unknown> {
  // Commands run in the window of the tab that was navigated last.
  const agent = [...Services.wm.getEnumerator("navigator:browser")].find(
    (w) => w.statusLensAgent,
  )?.statusLensAgent;
  if (!agent) throw new Error("no agent");
  try {
    return await (agent[name] as (...args: readonly unknown[]) => unknown)(...args);
  } catch (error) {
    // Errors of Firefox's own code come without a message, or without a word on what was asked.
    throw new Error(`${name}(${JSON.stringify(args).slice(0, 300)}): ${error}`);
  }
}
