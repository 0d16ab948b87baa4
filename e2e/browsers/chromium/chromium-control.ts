import type { Badge } from "../driver.ts";

// These run in the control document, sent there as text.

export async function firstTab(): Promise<number> {
  const tabs = await chrome.tabs.query({ active: true });
  return tabs[0]?.id ?? -1;
}

export async function tabIds(): Promise<number[]> {
  return (await chrome.tabs.query({})).flatMap((tab) => tab.id ?? []);
}

export async function readBadge(tabId: number): Promise<Badge> {
  return {
    text: await chrome.action.getBadgeText({ tabId }),
    title: await chrome.action.getTitle({ tabId }),
  };
}

export async function select(tabId: number): Promise<void> {
  const tab = await chrome.tabs.update(tabId, { active: true });
  if (tab) await chrome.windows.update(tab.windowId, { focused: true });
}

/** Forgets what a reader chose, and wakes the background, which may have been stopped. One that starts may never answer. */
export async function forget(): Promise<void> {
  await chrome.storage.local.clear();
  void chrome.runtime.sendMessage({}).catch(() => {});
}

export async function openTab(url: string): Promise<number> {
  const tab = await chrome.tabs.create({ url });
  return tab.id ?? -1;
}

export async function openPrivateTab(url: string): Promise<number> {
  const window = await chrome.windows.create({ url, incognito: true });
  return window?.tabs?.[0]?.id ?? -1;
}

export async function moveToNewWindow(tabId: number): Promise<void> {
  await chrome.windows.create({ tabId });
}

export async function openPopup(tabId: number): Promise<void> {
  const { windowId } = await chrome.tabs.get(tabId);
  await chrome.action.openPopup({ windowId });
}
