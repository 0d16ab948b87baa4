import type { ExtensionAgent } from "./agent.ts";
import type { Home } from "./firefox-home.ts";
import type { Services as FirefoxServices } from "./firefox-internals.ts";

declare const Services: FirefoxServices;
declare const Ci: { readonly nsIHttpChannel: unknown };

/** Runs in Firefox's chrome, sent there as text. */
export function extensionAgent(shared: Home): ExtensionAgent {
  const { extensionId, extension, action, until, isLoaded, browserAt, tabOf, tabWindow, importModule } =
    shared;
  const { ExtensionPermissions } = importModule("resource://gre/modules/ExtensionPermissions.sys.mjs");

  const traffic: string[] = [];
  Services.obs.addObserver((subject) => {
    const { loadInfo, URI } = subject.QueryInterface(Ci.nsIHttpChannel);
    const owners = [loadInfo.loadingPrincipal?.addonId, loadInfo.triggeringPrincipal?.addonId];
    if (owners.includes(extensionId)) traffic.push(URI.spec);
  }, "http-on-modify-request");

  return {
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
      await until("the background", () => extension().wakeupBackground);
      // One that idles for half a second at most may sleep again before a laden machine looks.
      await extension().wakeupBackground();
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
    setPreference(name, value) {
      if (typeof value === "boolean") Services.prefs.setBoolPref(name, value);
      else if (typeof value === "number") Services.prefs.setIntPref(name, value);
      else Services.prefs.setStringPref(name, value);
    },
    ownTraffic: () => traffic,
  };
}
