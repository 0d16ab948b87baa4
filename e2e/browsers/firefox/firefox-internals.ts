import type { Agent } from "./agent.ts";

/** The few parts of Firefox's own interfaces that are used; measured with 153 ESR. */

export type Actor = {
  executeScript(script: string, args: readonly unknown[], options: object): Promise<unknown>;
  findElement(strategy: "css selector", selector: string, options: object): Promise<object>;
  getActiveElement(): Promise<object>;
  clickElement(element: object, capabilities: object): Promise<void>;
  sendKeysToElement(element: object, text: string, capabilities: object): Promise<void>;
};
export type WindowGlobal = {
  readonly innerWindowId: number;
  readonly documentURI: { readonly spec: string };
  readonly isInitialDocument: boolean;
  getActor(name: "MarionetteCommands"): Actor;
  drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap>;
};
export type Browser = HTMLElement & {
  readonly browsingContext: { readonly currentWindowGlobal: WindowGlobal | null };
  readonly currentURI: { readonly spec: string } | null;
  readonly webProgress: { readonly isLoadingDocument: boolean } | null;
  fixupAndLoadURIString(url: string, options: object): void;
  reload(): void;
  goBack(): void;
  goForward(): void;
};
export type Tab = HTMLElement & { readonly linkedBrowser: Browser };
export type BrowserWindow = Window & {
  readonly gBrowser: {
    selectedTab: Tab;
    readonly tabs: readonly Tab[];
    getTabForBrowser(browser: Browser): Tab | null;
    replaceTabWithWindow(tab: Tab): BrowserWindow;
    removeTab(tab: Tab): void;
    addTab(url: string, options: object): Tab;
  };
  readonly gBrowserInit: { readonly delayedStartupFinished: boolean };
  OpenBrowserWindow(options: { private: boolean }): BrowserWindow;
  statusLensAgent?: Agent;
};
export type Tool = { readonly id: string; readonly extensionId?: string };
export type Toolbox = {
  readonly doc: Document;
  getAdditionalTools(): readonly Tool[];
  selectTool(id: string): Promise<void>;
  destroy(): Promise<void>;
};
export type Extension = {
  readonly views: ReadonlySet<{ readonly viewType: string; readonly xulBrowser: Browser }>;
  readonly backgroundState: "running" | "stopped" | "starting" | "suspending";
  readonly apiManager: {
    getAPI(
      name: "backgroundPage",
      extension: Extension,
    ): { backgroundBuilder: { backgroundContextOwner: { setBgStateStopped(isAppShutdown: boolean): void } } };
  };
  wakeupBackground(): Promise<void>;
  terminateBackground(options: object): Promise<void>;
};
export type Action = {
  readonly action: { getProperty(tab: Tab, name: string): unknown };
  openPopup(window: BrowserWindow, withoutGesture: boolean): Promise<void>;
};
export type Channel = {
  readonly URI: { readonly spec: string };
  readonly loadInfo: Record<"loadingPrincipal" | "triggeringPrincipal", { addonId?: string } | null>;
  QueryInterface(type: unknown): Channel;
};
export type Modules = {
  readonly NavigableManager: { getIdForBrowser(b: Browser): string; getBrowserById(id: string): Browser };
  readonly ExtensionParent: {
    apiManager: { global: { browserActionFor(extension: Extension): Action } };
  };
  readonly ExtensionPermissions: Record<
    "add" | "remove",
    (id: string, permissions: object, extension: Extension) => Promise<void>
  >;
  readonly SessionStore: { undoCloseTab(window: BrowserWindow, index: number): Tab | null };
  readonly TabStateFlusher: { flush(browser: Browser): Promise<void> };
  readonly require: (module: string) => {
    gDevTools: { showToolboxForTab(tab: Tab, options: object): Promise<Toolbox> };
  };
};
export type Services = {
  readonly wm: { getEnumerator(type: "navigator:browser"): Iterable<BrowserWindow> };
  readonly obs: { addObserver(observer: (subject: Channel) => void, topic: string): void };
  readonly prefs: Record<
    "setBoolPref" | "setIntPref" | "setStringPref",
    (name: string, value: unknown) => void
  >;
  readonly cookies: { removeAll(): void };
  readonly scriptSecurityManager: { getSystemPrincipal(): object };
};
