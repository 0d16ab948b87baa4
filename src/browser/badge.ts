import { browser } from "./interfaces.ts";

export type Badge = { readonly text: string; readonly color: string; readonly title: string };

/** Paints the toolbar button of one tab, the text last: who sees it finds its title. A tab that is gone is no error. */
export async function paintBadge(tabId: number, badge: Badge): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: badge.color }),
      browser.action.setTitle({ tabId, title: badge.title }),
    ]);
    await browser.action.setBadgeText({ tabId, text: badge.text });
  } catch {
    // The tab closed between the event and the paint.
  }
}
