import { isObject } from "../http/shape.ts";
import { hasUnprintable } from "../http/unprintable.ts";

/** A filter that the reader gave a name. */
export type SavedFilter = { readonly name: string; readonly query: string };

/** Filters that are kept at most, and the longest name and text, in characters: storage and a menu have an end. */
export const SAVED_FILTERS = { most: 50, name: 60, query: 500 } as const;

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
  /** Of different names. */
  readonly filters: readonly SavedFilter[];
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
  filters: [],
  view: {},
};

/** A stored setting whose value is none of ours: the default is used in its place. */
export type Misunderstood = {
  readonly name: keyof Settings;
  /** The stored value as JSON, cut. */
  readonly value: string;
};

export type ReadSettings = {
  readonly settings: Settings;
  readonly misunderstood: readonly Misunderstood[];
};

/** What each setting may be. */
const ALLOWED: { readonly [Name in keyof Settings]: (value: unknown) => boolean } = {
  language: oneOf("auto", "en", "zh-CN"),
  theme: oneOf("auto", "light", "dark"),
  preserveLog: isBoolean,
  redact: isBoolean,
  // Fewer would show nothing, more would not fit into the memory of a page.
  historyLimit: wholeBetween(100, 100_000),
  badgeAlways: isBoolean,
  filters: areFilters,
  view: isObject,
};

/** Whether a setting may have the value, wherever it comes from. */
export function isAllowed(name: keyof Settings, value: unknown): boolean {
  return ALLOWED[name](value);
}

/** Reads stored settings, which another version or anything else may have written. Never throws. */
export function parseSettings(stored: unknown): ReadSettings {
  const found = isObject(stored) ? stored : {};
  const misunderstood: Misunderstood[] = [];
  const read = Object.entries(DEFAULT_SETTINGS).map(([key, fallback]) => {
    const name = key as keyof Settings;
    const value = Object.hasOwn(found, name) ? found[name] : undefined;
    if (value === undefined) return [name, fallback];
    if (ALLOWED[name](value)) return [name, value];
    misunderstood.push(misunderstoodOf(name, value));
    return [name, fallback];
  });
  return { settings: Object.fromEntries(read) as Settings, misunderstood };
}

export function misunderstoodOf(name: keyof Settings, value: unknown): Misunderstood {
  return { name, value: (JSON.stringify(value) ?? String(value)).slice(0, 60) };
}

function oneOf(...values: readonly string[]) {
  return (value: unknown) => (values as readonly unknown[]).includes(value);
}

function wholeBetween(least: number, most: number) {
  return (value: unknown) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}

function isBoolean(value: unknown): boolean {
  return typeof value === "boolean";
}

function areFilters(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > SAVED_FILTERS.most) return false;
  return value.every(isFilter) && new Set(value.map(({ name }) => name)).size === value.length;
}

function isFilter(value: unknown): value is SavedFilter {
  if (!isObject(value) || Object.keys(value).length !== 2) return false;
  return isLine(value.name, SAVED_FILTERS.name) && isLine(value.query, SAVED_FILTERS.query);
}

/** Text that can be shown as it is: of one line, and nothing in it that turns or hides what stands around it. */
function isLine(value: unknown, longest: number): boolean {
  return (
    typeof value === "string" && value.trim() !== "" && value.length <= longest && !hasUnprintable(value)
  );
}
