import { browser } from "./interfaces.ts";

/** What the reader chose. Nothing secret. */
export type Settings = {
  /** "auto": Chinese for any Chinese browser, else English. */
  readonly language: "auto" | "en" | "zh-CN";
  readonly theme: "auto" | "light" | "dark";
  readonly preserveLog: boolean;
  readonly redact: boolean;
  /** Exchanges kept at most. */
  readonly historyLimit: number;
  /** Show every status on the badge, not errors alone. */
  readonly badgeAlways: boolean;
  /** How the panel was arranged (columns, split, folds): the panel's own business, read there. */
  readonly view: Readonly<Record<string, unknown>>;
};

export const DEFAULT_SETTINGS: Settings = {
  language: "auto",
  theme: "auto",
  preserveLog: false,
  redact: true,
  historyLimit: 10_000,
  badgeAlways: false,
  view: {},
};

const KEY = "settings";

/** The stored settings over the defaults; what is stored is not trusted. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return withDefaults(stored[KEY]);
}

/** The last change under way: two at once would each be written over what was there before both. */
let writing: Promise<unknown> = Promise.resolve();

export async function writeSettings(change: Partial<Settings>): Promise<void> {
  const write = async () => {
    const settings = await readSettings();
    await browser.storage.local.set({ [KEY]: { ...settings, ...change } });
  };
  const written = writing.then(write, write);
  writing = written;
  await written;
}

/** Calls back with the new settings after every change anywhere, until the returned function is called. */
export function onSettingsChange(listener: (settings: Settings) => void): () => void {
  const hear = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === "local" && change) listener(withDefaults(change.newValue));
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}

function withDefaults(stored: unknown): Settings {
  if (typeof stored !== "object" || stored === null) return DEFAULT_SETTINGS;
  const known = Object.entries(DEFAULT_SETTINGS).map(([key, fallback]) => {
    const value = (stored as Record<string, unknown>)[key];
    return [key, typeof value === typeof fallback ? value : fallback];
  });
  return Object.fromEntries(known) as Settings;
}
