import { type Exchange, UNKNOWN_STATUS } from "../exchange.ts";
import { refusesOrigin } from "./cors-check.ts";
import { isSafelistedMethod } from "./safelist.ts";

/** Characters of a list that are read. */
const LIMIT = 8_192;

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** What the answer of a preflight refuses of what was asked for; null where nothing is. */
export type Refusal =
  /** The list of this field cannot be read, which makes the whole answer void. */
  | { readonly what: "unreadable"; readonly field: string; readonly value: string }
  | { readonly what: "method"; readonly allowed: readonly string[] }
  | { readonly what: "fields"; readonly missing: readonly string[] };

/**
 * Fetch, CORS-preflight fetch, step 7, behind the CORS check. Methods compare with case, names of fields without;
 * `*` allows every method and all names but Authorization, and with credentials it is a name like any other.
 *
 * @param credentials whether the request goes with credentials, which no record says.
 */
export function refusalOf(preflight: Exchange, credentials: boolean): Refusal | null {
  const methods = listed(preflight, "access-control-allow-methods");
  const names = listed(preflight, "access-control-allow-headers").map((name) => name.toLowerCase());
  for (const [field, list] of [
    ["Access-Control-Allow-Methods", methods],
    ["Access-Control-Allow-Headers", names],
  ] as const) {
    const value = list.find((item) => !TOKEN.test(item));
    if (value !== undefined) return { what: "unreadable", field, value };
  }
  const method = preflight.request.fields.get("access-control-request-method") ?? "GET";
  const any = (list: readonly string[]) => !credentials && list.includes("*");
  if (!isSafelistedMethod(method) && !methods.includes(method) && !any(methods))
    return { what: "method", allowed: methods };
  const missing = namesAskedFor(preflight).filter(
    (name) => !names.includes(name) && (name === "authorization" || !any(names)),
  );
  return missing.length > 0 ? { what: "fields", missing } : null;
}

/**
 * The answer of the preflight keeps back the request that it was for, with credentials or without: it is no 2xx, or
 * allows another origin, method or field alone (Fetch, CORS-preflight fetch, step 7). False where not enough of it is
 * on record, or where it was for another request of this path.
 */
export function keepsBack(preflight: Exchange, request: Exchange["request"]): boolean {
  const { response } = preflight;
  if (!response || response.status === UNKNOWN_STATUS || !isFor(preflight, request)) return false;
  const isOk = response.status >= 200 && response.status < 300;
  const origin = preflight.request.fields.get("origin");
  if (!isOk || (origin !== null && refusesOrigin(response.fields, origin))) return true;
  return response.fields.complete && refusalOf(preflight, false) !== null;
}

/** As far as both are on record: the method that it asks for, the origin, and that such a request has a preflight at all. */
function isFor(preflight: Exchange, { method, fields }: Exchange["request"]): boolean {
  const asked = preflight.request.fields;
  const isSame = (a: string | null, b: string | null) => a === null || b === null || a === b;
  return (
    isSame(asked.get("access-control-request-method"), method) &&
    isSame(asked.get("origin"), fields.get("origin")) &&
    isSame(fields.get("sec-fetch-mode"), "cors")
  );
}

/** Names of the fields that the preflight asks for, in lower case. */
export function namesAskedFor({ request }: Exchange): readonly string[] {
  return items([request.fields.get("access-control-request-headers") ?? ""]).map((name) =>
    name.toLowerCase(),
  );
}

function listed({ response }: Exchange, name: string): readonly string[] {
  return items(response?.fields.all(name) ?? []);
}

/** Entries of a comma-separated list on any number of lines; empty ones are none. */
function items(lines: readonly string[]): readonly string[] {
  return lines
    .join(",")
    .slice(0, LIMIT)
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
