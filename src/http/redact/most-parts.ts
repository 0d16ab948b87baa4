import type { Context } from "./context.ts";

/**
 * Parts of an address or a form that are looked at one by one: as many parameters as PHP (`max_input_vars`), Express
 * (`parameterLimit`) and Django (`DATA_UPLOAD_MAX_NUMBER_FIELDS`) take.
 */
const MOST = 1_000;

/** What stands between separators, each part redacted by itself; what comes after so many goes as one. */
export function redactParts(
  text: string,
  separator: string,
  context: Context,
  redact: (part: string, at: number) => string,
): string {
  const parts = text.split(separator, MOST);
  const redacted = parts.map(redact).join(separator);
  // As long as the parts are with what was between them.
  const length = parts.reduce((sum, part) => sum + part.length, parts.length - 1);
  if (length === text.length) return redacted;
  return `${redacted}${separator}${context.hide(text.slice(length + separator.length))}`;
}
