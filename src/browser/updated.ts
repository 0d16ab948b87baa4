import { browser } from "./interfaces.ts";

const KEY = "version";

/** The version that runs now where another one was told last; null the first time of all, and where nothing was updated. */
export async function updatedTo(): Promise<string | null> {
  const { version } = browser.runtime.getManifest();
  const { [KEY]: told } = await browser.storage.local.get(KEY);
  if (told === undefined) await versionTold();
  return told === undefined || told === version ? null : version;
}

/** The reader was told of the version that runs now. */
export async function versionTold(): Promise<void> {
  await browser.storage.local.set({ [KEY]: browser.runtime.getManifest().version });
}
