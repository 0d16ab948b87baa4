import type { Fields } from "../fields.ts";

const ALLOW_ORIGIN = "access-control-allow-origin";

/** Characters of the field that are read: an origin is far shorter. */
const LIMIT = 8_192;

/**
 * Every value of Access-Control-Allow-Origin in the order seen. A browser combines the lines by commas (Fetch, "get");
 * Chromium's protocol joins them by line breaks.
 */
export function allowedOrigins(fields: Fields): readonly string[] {
  return fields
    .all(ALLOW_ORIGIN)
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
  if (allowed.length === 0) return fields.lacks(ALLOW_ORIGIN);
  return allowed.length > 1 || (allowed[0] !== "*" && allowed[0] !== origin);
}

/**
 * The CORS check passes for this origin and would fail with credentials: any origin is allowed, or the consent is
 * not there (Fetch, CORS protocol and credentials: "true", to the letter).
 */
export function refusesCredentials(fields: Fields, origin: string | null): boolean {
  if (refusesOrigin(fields, origin)) return false;
  const [allowed] = allowedOrigins(fields);
  return allowed !== undefined && (allowed === "*" || !consents(fields));
}

/** Allows credentials: one line that says `true`, in lower case. */
export function consents(fields: Fields): boolean {
  const lines = fields.all("access-control-allow-credentials");
  return lines.length === 1 && lines[0]?.trim() === "true";
}

/** Why no origin at all passes the CORS check with this answer. */
export type Unusable = "several" | "not-an-origin";

/** A value that no origin equals: several of them, or one with a path, a pattern or no scheme (Fetch, CORS check). */
export function unusableFor(fields: Fields): Unusable | null {
  const [allowed, ...more] = allowedOrigins(fields);
  if (allowed === undefined) return null;
  if (more.length > 0) return "several";
  return allowed === "*" || allowed === "null" || isOrigin(allowed) ? null : "not-an-origin";
}

/** Written as browsers write an origin: scheme, host and port, where it is not the scheme's own (HTML, serialization). */
function isOrigin(value: string): boolean {
  // Schemes that a URL parser does not know have no origin there: an extension's, an application's.
  const own = /^([a-z][a-z0-9+.-]{0,40}):\/\/[^/?#\s*]+$/.exec(value);
  if (!own) return false;
  return !/^https?$/.test(own[1] ?? "") || (URL.canParse(value) && new URL(value).origin === value);
}
