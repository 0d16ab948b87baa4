import { inDevtools } from "./interfaces.ts";

/** The tab that DevTools inspects: DevTools starts no extension before it knows that. */
export function inspectedTabId(): number {
  return inDevtools().inspectedWindow.tabId;
}

/** Reloads the page that DevTools inspects. */
export function reloadInspectedPage(): void {
  inDevtools().inspectedWindow.reload({});
}

/** Adds our panel to DevTools; calls back with its window whenever it is shown. */
export function addPanel(title: string, icon: string, page: string, onShown: (window: Window) => void): void {
  inDevtools().panels.create(title, icon, page, (panel) => panel.onShown.addListener(onShown));
}
