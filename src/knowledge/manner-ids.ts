// Written by `npm run registries` from the files of the folder.
/** Apart from the values, so that these may name each other. */
export const MANNER_IDS = [
  "denies-by-rule",
  "nginx-family",
  "refuses-malformed-requests",
  "serves-files",
  "webdav",
] as const;

export type MannerId = (typeof MANNER_IDS)[number];
