import type { TabsAgent } from "./agent.ts";
import type { Home } from "./firefox-home.ts";
import type { Services as FirefoxServices } from "./firefox-internals.ts";

declare const Services: FirefoxServices;

/** Runs in Firefox's chrome, sent there as text. */
export function tabsAgent(shared: Home): TabsAgent {
  const { home, opened, until, importModule, windowOf, tabOf, handleOf, browserOf } = shared;
  const { SessionStore } = importModule("resource:///modules/sessionstore/SessionStore.sys.mjs");
  const { TabStateFlusher } = importModule("resource:///modules/sessionstore/TabStateFlusher.sys.mjs");

  return {
    firstTab: () => handleOf(home.gBrowser.selectedTab),
    openTab() {
      const tab = home.gBrowser.addTab("about:blank", {
        triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
      });
      home.gBrowser.selectedTab = tab;
      return handleOf(tab);
    },
    async closeOthers(handle) {
      const kept = tabOf(handle);
      const others = () => [...Services.wm.getEnumerator("navigator:browser")].filter((w) => w !== home);
      for (const other of others()) other.close();
      await until("other windows to close", () => others().length === 0);
      for (const tab of [...home.gBrowser.tabs]) if (tab !== kept) home.gBrowser.removeTab(tab);
      Services.cookies.removeAll();
    },
    async navigate(handle, how) {
      const browser = browserOf(handle);
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
      const window = home.OpenBrowserWindow({ private: true });
      await until("the private window", () => window.gBrowserInit?.delayedStartupFinished);
      const tab = window.gBrowser.addTab(url, {
        triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
      });
      window.gBrowser.selectedTab = tab;
      return handleOf(tab);
    },
    select(handle) {
      const tab = tabOf(handle);
      windowOf(tab).gBrowser.selectedTab = tab;
      opened.selected = handle;
    },
  };
}
