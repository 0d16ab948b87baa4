import type { Place } from "./agent.ts";
import type {
  Browser,
  BrowserWindow,
  Extension,
  Modules,
  Tab,
  Toolbox,
  WindowGlobal,
} from "./firefox-internals.ts";

declare const ChromeUtils: { importESModule(url: string): Modules };
declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } };

export type Home = ReturnType<typeof openHome>;

/** What the parts of the agent share. Runs in Firefox's chrome, sent there as text. `hang` in milliseconds. */
export function openHome(extensionId: string, hang: number) {
  const home = window as unknown as BrowserWindow;
  const { NavigableManager } = ChromeUtils.importESModule(
    "chrome://remote/content/shared/NavigableManager.sys.mjs",
  );
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  const extension = () => WebExtensionPolicy.getByID(extensionId).extension;
  /** What is open by the agent's doing; `selected` is the handle of a tab. */
  const opened = {
    toolbox: null as Toolbox | null,
    panel: null as Browser | null,
    selected: null as string | null,
  };

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
    if (place === "panel") return opened.panel;
    if (place === "popup")
      return tabWindow().document.querySelector<Browser>("browser[webextension-view-type=popup]");
    return [...extension().views].find((view) => view.viewType === "background")?.xulBrowser;
  }

  function documentAt(place: Place): WindowGlobal {
    const document = browserAt(place)?.browsingContext.currentWindowGlobal;
    if (!document) throw new Error(`no document at ${JSON.stringify(place)}`);
    return document;
  }

  function windowOf(element: Element): BrowserWindow {
    return element.ownerDocument.defaultView as unknown as BrowserWindow;
  }

  function tabOf(handle: string): Tab {
    const browser = NavigableManager.getBrowserById(handle);
    const tab = windowOf(browser).gBrowser.getTabForBrowser(browser);
    if (!tab) throw new Error(`no tab ${handle}`);
    return tab;
  }

  function tabWindow(): BrowserWindow {
    return opened.selected === null ? home : windowOf(tabOf(opened.selected));
  }

  return {
    home,
    hang,
    extensionId,
    extension,
    action: () => ExtensionParent.apiManager.global.browserActionFor(extension()),
    opened,
    until,
    isLoaded,
    browserAt,
    documentAt,
    windowOf,
    tabOf,
    tabWindow,
    handleOf: (tab: Tab) => NavigableManager.getIdForBrowser(tab.linkedBrowser),
    browserOf: (handle: string) => NavigableManager.getBrowserById(handle),
    importModule: (url: string) => ChromeUtils.importESModule(url),
  };
}
