import type { Fields } from "./fields.ts";

/** Characters of the field that are read: an origin is far shorter. */
const LIMIT = 8_192;

/**
 * Every value of Access-Control-Allow-Origin in the order seen. A browser combines the lines by commas (Fetch, "get");
 * Chromium's protocol joins them by line breaks.
 */
export function allowedOrigins(fields: Fields): readonly string[] {
  return fields
    .all("access-control-allow-origin")
    .flatMap((value) => value.slice(0, LIMIT).split(/[\n,]/))
    .map((value) => value.trim())
    .filter((value) => value !== "");
}

/**
 * The CORS check (Fetch, 4.10) fails for this origin: the field is certainly not there, names another one, or stands
 * there more than once, which is refused even where all values are right. Whether credentials were sent cannot be seen.
 */
export function refusesOrigin(fields: Fields, origin: string | null): boolean {
  const allowed = allowedOrigins(fields);
  if (allowed.length === 0) return fields.lacks("access-control-allow-origin");
  return allowed.length > 1 || (allowed[0] !== "*" && allowed[0] !== origin);
}
