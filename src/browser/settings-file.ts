import { isObject } from "../http/shape.ts";
import {
  DEFAULT_SETTINGS,
  isAllowed,
  type Misunderstood,
  misunderstoodOf,
  type Settings,
} from "./stored-settings.ts";

/** Largest file that is read, in bytes: settings are a few thousand. */
export const SETTINGS_FILE_LIMIT = 1_000_000;

export type ReadSettingsFile = {
  /** The settings that the file holds and that may be so; all others stay as they are. */
  readonly change: Partial<Settings>;
  readonly misunderstood: readonly Misunderstood[];
  /** Names that are no settings, cut, a few of them. */
  readonly unknown: readonly string[];
};

const UNKNOWN_TOLD = 10;
const NAME_TOLD = 40;

/** Reads a file of settings, which anybody may have written. Null where it is none at all. Never throws. */
export function readSettingsFile(text: string): ReadSettingsFile | null {
  const found = parsed(text);
  if (found === null) return null;
  const entries = Object.entries(found);
  const isSetting = (name: string): name is keyof Settings => Object.hasOwn(DEFAULT_SETTINGS, name);
  const change: [string, unknown][] = [];
  const misunderstood: Misunderstood[] = [];
  for (const [name, value] of entries) {
    if (!isSetting(name)) continue;
    if (isAllowed(name, value)) change.push([name, value]);
    else misunderstood.push(misunderstoodOf(name, value));
  }
  if (change.length + misunderstood.length === 0) return null;
  const unknown = entries.map(([name]) => name).filter((name) => !isSetting(name));
  return {
    change: Object.fromEntries(change),
    misunderstood,
    unknown: unknown.slice(0, UNKNOWN_TOLD).map((name) => name.slice(0, NAME_TOLD)),
  };
}

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
