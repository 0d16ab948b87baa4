import type { Exchange } from "../http/exchange.ts";
import { redact } from "../http/redact.ts";
import type { Difference } from "./difference.ts";
import { shown } from "./sides.ts";

/** The directives that govern a request, by its type (CSP 3, 6.8.1); "default-src" stands in for all of them. */
const GOVERNING: Readonly<Record<string, RegExp>> = {
  script: /^(?:script-src|script-src-elem)$/,
  stylesheet: /^(?:style-src|style-src-elem)$/,
  xhr: /^connect-src$/,
  fetch: /^connect-src$/,
  eventsource: /^connect-src$/,
  websocket: /^connect-src$/,
  image: /^img-src$/,
  font: /^font-src$/,
  media: /^media-src$/,
  object: /^object-src$/,
  document: /^(?:frame-src|child-src)$/,
};

/** Most directives of one policy that are looked at. */
const DIRECTIVES = 60;

/**
 * What the page's Content Security Policy allowed then and now, a directive a line: what it blocks is no matter of
 * the request that is blocked (CSP 3, 2.2).
 *
 * @param type of the request that was blocked, as the browser names it.
 */
export function pagePolicyDifferences(
  then: Exchange | null,
  now: Exchange | null,
  type: string | null,
): readonly Difference[] {
  if (!then?.response || !now?.response) return [];
  const [before, after] = [policyOf(then), policyOf(now)];
  if (!before || !after) return [];
  const governing = type !== null && Object.hasOwn(GOVERNING, type) ? GOVERNING[type] : undefined;
  const found: Difference[] = [];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(name) ?? null, after.get(name) ?? null];
    if (was === is || name.startsWith("report")) continue;
    found.push({
      part: "page-policy",
      group: !governing || governing.test(name) || name === "default-src" ? "policy" : "context",
      change: was === null ? "added" : is === null ? "gone" : "changed",
      name: shown(name),
      before: was === null ? null : shown(was),
      after: is === null ? null : shown(is),
    });
  }
  return found;
}

/** Directives by name; null where it is not known whether there are any. A nonce is another one in every page. */
function policyOf(page: Exchange): ReadonlyMap<string, string> | null {
  const fields = redact(page).response?.fields;
  if (!fields) return null;
  const values = fields.all("content-security-policy");
  if (values.length === 0 && !fields.lacks("content-security-policy")) return null;
  const directives = values.join("; ").split(/[;,]/, DIRECTIVES);
  return new Map(
    directives
      .map((directive) => directive.trim().replace(/\s+/g, " "))
      .filter((directive) => directive !== "")
      .map((directive): [string, string] => {
        const at = directive.indexOf(" ");
        if (at < 0) return [directive.toLowerCase(), ""];
        const sources = directive.slice(at + 1).replace(/'nonce-[^']{1,100}'/g, "'nonce-…'");
        return [directive.slice(0, at).toLowerCase(), sources];
      }),
  );
}
