import { browser } from "./interfaces.ts";
import { originPattern } from "./origin-pattern.ts";
import { ask } from "./questions.ts";

const ALL_SITES = { origins: ["<all_urls>"] };

/** Firefox gives DevTools documents no `permissions`: the background tells them through this key. */
const TOLD = "maySeeAllSites";

/** Whether the reader lets us see the traffic of all sites. */
export async function maySeeAllSites(): Promise<boolean> {
  if (browser.permissions) return browser.permissions.contains(ALL_SITES);
  const told: unknown = (await browser.storage.session.get(TOLD))[TOLD];
  // Nobody has told yet: nothing is asked for before that.
  if (told === undefined || typeof told === "boolean") return told !== false;
  console.warn(`Status Lens: ${TOLD} is neither true nor false`);
  return true;
}

/** Whether the reader lets us see the traffic of the site that `url` belongs to. */
export async function maySee(url: string | null): Promise<boolean> {
  if (await maySeeAllSites()) return true;
  const pattern = url === null ? null : originPattern(url);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

/**
 * Asks the reader; must be called from a click. A DevTools document in Firefox may not ask: there a
 * page of ours opens that can.
 */
export async function askForAllSites(): Promise<void> {
  if (browser.permissions) await browser.permissions.request(ALL_SITES);
  else await ask("background", "ask-for-all-sites", {});
}

/** Calls back after every grant and withdrawal, until the returned function is called. */
export function onPermissionChange(listener: () => void): () => void {
  const { permissions, storage } = browser;
  if (!permissions) {
    const hear = (changes: Record<string, unknown>) => {
      if (TOLD in changes) listener();
    };
    storage.session.onChanged.addListener(hear);
    return () => storage.session.onChanged.removeListener(hear);
  }
  permissions.onAdded.addListener(listener);
  permissions.onRemoved.addListener(listener);
  return () => {
    permissions.onAdded.removeListener(listener);
    permissions.onRemoved.removeListener(listener);
  };
}

/** Background side: tells the documents that cannot look for themselves. */
export function tellPermissions(): void {
  const tell = async () => browser.storage.session.set({ [TOLD]: await maySeeAllSites() });
  onPermissionChange(() => void tell());
  void tell();
}
