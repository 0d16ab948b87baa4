/** A document to drive: one of the tabs by its WebDriver handle, or a document of the extension. */
export type Place = { readonly tab: string } | "panel" | "popup" | "background";

export type DocumentsAgent = {
  readonly evaluate: (place: Place, source: string, args: readonly unknown[]) => Promise<unknown>;
  readonly click: (place: Place, selector: string) => Promise<void>;
  /** Keys as WebDriver spells them, to the element that has the focus. */
  readonly keys: (place: Place, text: string) => Promise<void>;
  /** A PNG in base64. */
  readonly screenshot: (place: Place) => Promise<string>;
};

export type TabsAgent = {
  readonly firstTab: () => string;
  readonly openTab: () => string;
  /** Closes all tabs but one, and forgets cookies. */
  readonly closeOthers: (handle: string) => Promise<void>;
  /** Resolves when another document is there and has loaded. */
  readonly navigate: (
    handle: string,
    how: { readonly url: string } | "reload" | "back" | "forward",
  ) => Promise<void>;
  /** Moves a tab to a window of its own; the tab gets a new handle. */
  readonly moveToNewWindow: (handle: string) => Promise<string>;
  /** Closes a tab and opens it again from the session store, under a new handle. */
  readonly closeAndRestore: (handle: string) => Promise<string>;
  readonly openPrivateTab: (url: string) => Promise<string>;
  readonly select: (handle: string) => void;
};

export type ToolboxAgent = {
  readonly openToolbox: (handle: string) => Promise<void>;
  readonly closeToolbox: () => Promise<void>;
  readonly toolboxIsOpen: () => boolean;
  readonly showPanel: () => Promise<void>;
  /** Loads the panel anew, out of sight: it is handed what a new one is when it is shown again. */
  readonly emptyPanel: () => Promise<void>;
};

export type ExtensionAgent = {
  readonly openPopup: () => Promise<void>;
  readonly closePopup: () => Promise<void>;
  readonly badge: (handle: string) => { text: string; title: string; color: string };
  readonly backgroundStarted: () => Promise<void>;
  readonly stopBackground: () => Promise<void>;
  readonly killBackground: () => void;
  readonly backgroundRuns: () => boolean;
  readonly setHostAccess: (granted: boolean) => Promise<void>;
  readonly setPreference: (name: string, value: boolean | number | string) => void;
  /** Requests that the extension's own documents made to anything but the extension itself. */
  readonly ownTraffic: () => readonly string[];
};

/** What the tests ask of a browser that they cannot reach from outside. */
export type Agent = DocumentsAgent & TabsAgent & ToolboxAgent & ExtensionAgent;
