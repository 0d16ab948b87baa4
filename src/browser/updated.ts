import { browser } from "./interfaces.ts";

const KEY = "version";

/**
 * The version that runs now where the panel last ran as another one, once; null the first time of all, and where
 * nothing was updated.
 */
export async function updatedTo(): Promise<string | null> {
  const { version } = browser.runtime.getManifest();
  const { [KEY]: before } = await browser.storage.local.get(KEY);
  if (before === version) return null;
  await browser.storage.local.set({ [KEY]: version });
  return before === undefined ? null : version;
}
