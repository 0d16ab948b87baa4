/** A document of the extension or of the page, driven as a reader would. */
export type Surface = {
  /** Runs a function in the document once that has loaded. It is sent as text: it sees its arguments alone. */
  readonly evaluate: <Result, Args extends readonly unknown[]>(
    run: (...args: Args) => Result,
    ...args: Args
  ) => Promise<Awaited<Result>>;
  /** A trusted click on the first element that matches. */
  readonly click: (selector: string) => Promise<void>;
  /** Trusted keys, under the names of `KeyboardEvent.key`, held ones in front: `Control+f`. */
  readonly press: (key: string) => Promise<void>;
  /** Types into what has the focus. */
  readonly type: (text: string) => Promise<void>;
  readonly screenshot: (file: string) => Promise<void>;
};

export type Badge = { readonly text: string; readonly title: string };

/** A tab and the document that it shows. */
export type Tab = Surface & {
  /** Resolves when the document has loaded, or could not be. */
  readonly goto: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly back: () => Promise<void>;
  readonly forward: () => Promise<void>;
  readonly badge: () => Promise<Badge>;
  /** Brings it in front of the reader: the popup opens for this tab. */
  readonly select: () => Promise<void>;
};

export type LensOptions = {
  readonly headless: boolean;
  readonly width: number;
  readonly height: number;
  readonly firefoxPreferences: Readonly<Record<string, boolean | number | string>>;
  /** Pages stay alive behind back and forward; test browsers have it off unless asked. */
  readonly backForwardCache: boolean;
  /** The oldest Chromium that can be had, in place of the usual one. */
  readonly oldest: boolean;
  /** Runs in every document of Chromium, the extension's own too, before its scripts. */
  readonly beforeScripts: (() => void) | null;
  /** A certificate that the reader accepted though nobody vouches for it; the next one of its server is not. */
  readonly acceptedCertificate: AcceptedCertificate | null;
};

export type AcceptedCertificate = {
  /** Name or address and port, as in a URL: `127.0.0.1:8443`. */
  readonly host: string;
  readonly pem: string;
};

/** Whether our panel is open in DevTools when a test begins, empty. */
export type PanelAtFirst = "closed" | "open";

/** A browser with the built extension: the same for both browsers. */
export type Lens = {
  readonly browser: "chromium" | "firefox";
  /** As the browser names it: `150.0.7871.100`. */
  readonly version: string;
  /** The tab that the browser began with. */
  readonly page: Tab;
  /** Another tab, in front. */
  readonly openTab: () => Promise<Tab>;
  readonly openPrivateTab: (url: string) => Promise<Tab>;
  readonly moveToNewWindow: (tab: Tab) => Promise<Tab>;
  /** Closes a tab and brings it back as the browser's history of closed tabs does. */
  readonly closeAndRestore: (tab: Tab) => Promise<Tab>;
  /** Opens DevTools on the first tab without showing our panel; resolves when its capture runs. */
  readonly openDevtools: () => Promise<void>;
  /** Shows our panel in the open DevTools. */
  readonly showPanel: () => Promise<Surface>;
  /** Our panel in DevTools on the first tab, empty: opened now, or left open by the test before. */
  readonly openPanel: () => Promise<Surface>;
  /** Opens the toolbar popup on the tab in front. */
  readonly openPopup: () => Promise<Surface>;
  readonly closePopup: () => Promise<void>;
  /** The badge of the first tab. */
  readonly badge: () => Promise<Badge>;
  /** Runs a function in a document of the extension, where its interfaces are. */
  readonly inExtension: Surface["evaluate"];
  /** Stops the background as the browser does when it idles; it may object where the browser lets it. */
  readonly stopBackground: () => Promise<void>;
  /** Ends the background at once, whatever it is doing, as a crash does. */
  readonly killBackground: () => Promise<void>;
  /** Loads the extension anew, as an update does. */
  readonly updateExtension: () => Promise<void>;
  readonly backgroundRuns: () => Promise<boolean>;
  /** Withholds or gives access to all sites, as the reader does in the browser's own settings. */
  readonly setHostAccess: (granted: boolean) => Promise<void>;
  readonly setDark: (dark: boolean) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  /**
   * The same browser for another test: tabs, cookies and what was stored are gone. DevTools are too, and the first
   * tab is another one, unless the panel may stay open there for a test that begins with it. Null where something was
   * done to the browser or the extension that this does not undo: close it then.
   */
  readonly renew: (panel: PanelAtFirst) => Promise<Lens | null>;
  /** Resolves with what the extension's own documents requested from the network while it ran. */
  readonly close: () => Promise<readonly string[]>;
  /** Resolves when the browser is gone, whoever closed it. */
  readonly closed: Promise<void>;
};
