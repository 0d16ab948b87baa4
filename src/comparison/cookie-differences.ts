import type { Fields } from "../http/fields.ts";
import type { Difference } from "./difference.ts";
import { isAnalyticsCookie } from "./field-kinds.ts";
import { type Side, shown } from "./sides.ts";

/** Most cookies that are looked at; browsers keep about 180 for a site. */
const MOST = 300;

type Cookies = ReadonlyMap<string, { readonly raw: string; readonly safe: string }>;

/** Cookies that were sent, by name: gone, new, or with another value, of which the length alone is shown. */
export function cookieDifferences(then: Side, now: Side): readonly Difference[] {
  const before = cookiesOf(then.exchange.request.fields, then.safe.request.fields);
  const after = cookiesOf(now.exchange.request.fields, now.safe.request.fields);
  if (!before || !after) return [];
  const found: Difference[] = [];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(name), after.get(name)];
    if (was?.raw === is?.raw) continue;
    const change = !was ? "added" : !is ? "gone" : "changed";
    const isCsrf = /csrf|xsrf/i.test(name);
    found.push({
      part: "cookie",
      group: isAnalyticsCookie(name)
        ? "noise"
        : isCsrf && change !== "changed"
          ? "csrf"
          : // Frameworks write a session's cookie anew with every answer.
            change === "changed"
            ? "rotated"
            : "cookie",
      change,
      name: shown((was ?? is)?.safe.split("=", 1)[0] ?? ""),
      before: was ? cookieValue(was.safe) : null,
      after: is ? cookieValue(is.safe) : null,
    });
  }
  return found;
}

function cookieValue(pair: string): string {
  return shown(pair.slice(pair.indexOf("=") + 1));
}

/** Null where it is not known which cookies were sent. */
function cookiesOf(fields: Fields, safe: Fields): Cookies | null {
  if (!fields.has("cookie")) return fields.lacks("cookie") ? new Map() : null;
  const pairs = split(fields.all("cookie"));
  const safePairs = split(safe.all("cookie"));
  // A list that was redacted into another number of pairs shows nothing that can be told apart.
  if (pairs.length !== safePairs.length) return null;
  const found = new Map<string, { raw: string; safe: string }>();
  for (const [at, raw] of pairs.entries()) {
    const name = raw.split("=", 1)[0] ?? "";
    if (raw.includes("=")) found.set(name, { raw, safe: safePairs[at] ?? "" });
  }
  return found;
}

function split(values: readonly string[]): readonly string[] {
  return values
    .join(";")
    .split(";", MOST)
    .map((pair) => pair.trim())
    .filter((pair) => pair !== "");
}
