import { browser } from "./interfaces.ts";
import { type Misunderstood, parseSettings, type ReadSettings, type Settings } from "./stored-settings.ts";

const KEY = "settings";

/** The stored settings over the defaults; what is stored is not trusted. */
export async function readSettings(): Promise<Settings> {
  return (await readStoredSettings()).settings;
}

/** The same, with what was stored and is none of ours. */
export async function readStoredSettings(): Promise<ReadSettings> {
  const stored = await browser.storage.local.get(KEY);
  return heard(parseSettings(stored[KEY]));
}

/** The last change under way: two at once would each be written over what was there before both. */
let writing: Promise<unknown> = Promise.resolve();

/** Writes a change; what was not understood stays as it is stored until the reader chooses anew. */
export async function writeSettings(change: Partial<Settings>): Promise<void> {
  const write = async () => {
    const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
    const { settings, misunderstood } = parseSettings(stored);
    const kept = misunderstood.map(({ name }) => [name, (stored as Record<string, unknown>)[name]]);
    await browser.storage.local.set({ [KEY]: { ...settings, ...Object.fromEntries(kept), ...change } });
  };
  const written = writing.then(write, write);
  writing = written;
  await written;
}

/** Calls back with the new settings after every change anywhere, until the returned function is called. */
export function onSettingsChange(
  listener: (settings: Settings, misunderstood: readonly Misunderstood[]) => void,
): () => void {
  const hear = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area !== "local" || !change) return;
    const { settings, misunderstood } = heard(parseSettings(change.newValue));
    listener(settings, misunderstood);
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}

let warned = "";

/** Says in the console what was not understood; the background reads its settings for every badge. */
function heard(read: ReadSettings): ReadSettings {
  const said = read.misunderstood.map(({ name, value }) => `${name}: ${value}`).join(", ");
  if (said !== "" && said !== warned) console.warn(`Status Lens: stored settings not understood: ${said}`);
  warned = said;
  return read;
}
