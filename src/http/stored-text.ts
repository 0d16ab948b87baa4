const BEYOND_ASCII = /[\u0080-\uffff]/g;

/**
 * Plain data as JSON in ASCII alone, so that its length is its size in bytes: an object costs Chromium's
 * `storage.session` 3.4 times its JSON, and one letter beyond Latin-1 doubles a text in Firefox's.
 */
export function toStoredText(value: unknown): string {
  return JSON.stringify(value).replace(BEYOND_ASCII, (letter) => {
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** The length of `toStoredText(value)`, without making it. */
export function storedSize(value: unknown): number {
  const json = JSON.stringify(value);
  return json.length + 5 * (json.match(BEYOND_ASCII)?.length ?? 0);
}
