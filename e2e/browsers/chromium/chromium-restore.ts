import type { Page } from "@playwright/test";
import { until } from "../poll.ts";
import { tabIds } from "./chromium-control.ts";
import type { ChromiumProcess } from "./chromium-process.ts";

type TabSearch = {
  readonly TabSearchApiProxyImpl: {
    getInstance(): {
      getProfileData(): Promise<{ profileData: { recentlyClosedTabs: readonly { tabId: number }[] } }>;
      openRecentlyClosedEntry(id: number, withSearch: boolean, isTab: boolean, index: number): void;
    };
  };
};

/** Closes a tab and opens it again as the browser's list of closed tabs does. */
export async function closeAndRestore(
  { context, control }: ChromiumProcess,
  tab: Page,
): Promise<[Page, number]> {
  const url = tab.url();
  await tab.close();
  const before = await control().evaluate(tabIds);
  const list = await context.newPage();
  await list.goto("chrome://tab-search.top-chrome/");
  const [restored] = await Promise.all([
    context.waitForEvent("page"),
    until("the closed tab in the list", () => list.evaluate(openClosedTab)),
  ]);
  await list.close();
  await restored.waitForURL(url);
  const id = await until("the restored tab", async () =>
    (await control().evaluate(tabIds)).find((other) => !before.includes(other)),
  );
  return [restored, id];
}

/** Runs in the browser's own search of tabs; false as long as it does not list the tab. */
async function openClosedTab(): Promise<boolean> {
  const bundle = "chrome://tab-search.top-chrome/tab_search.js";
  const { TabSearchApiProxyImpl } = (await import(bundle)) as TabSearch;
  const proxy = TabSearchApiProxyImpl.getInstance();
  const [closed] = (await proxy.getProfileData()).profileData.recentlyClosedTabs;
  if (closed) proxy.openRecentlyClosedEntry(closed.tabId, false, true, 0);
  return closed !== undefined;
}
