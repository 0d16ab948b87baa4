/**
 * What stands in place of a secret: `[redacted-36]` for one of 36 characters. The length often explains
 * a refusal (cut off, doubled, over a limit). No character of it needs an escape in a JSON string, a
 * header field, a form or a shell word in quotes, and none divides a URL.
 */
export function placeholderFor(secret: string): string {
  return `[redacted-${secret.length}]`;
}

/** The text is a placeholder from an earlier redaction, also where a URL was percent-encoded since. */
export function isPlaceholder(text: string): boolean {
  return text.length <= 30 && /^(?:\[|%5B)redacted-\d{1,9}(?:\]|%5D)$/i.test(text);
}

/**
 * Takes a secret, gives what stands in its place. `chosen` is false for a value that is hidden for
 * where it stands (a cookie that may say `dark`), not for its name or shape.
 */
export type Hide = (secret: string, chosen?: boolean) => string;

export const hideAll: Hide = placeholderFor;
