import type { Exchange } from "../http/exchange.ts";
import { redact } from "../http/redact.ts";
import type { Difference } from "./difference.ts";
import { shown } from "./sides.ts";

/** Most directives of one policy that are looked at. */
const DIRECTIVES = 60;

/**
 * What the page's Content Security Policy allowed then and now, a directive a line: what it blocks is no matter of
 * the request that is blocked (CSP 3, 2.2).
 */
export function pagePolicyDifferences(then: Exchange | null, now: Exchange | null): readonly Difference[] {
  if (!then?.response || !now?.response) return [];
  const [before, after] = [policyOf(then), policyOf(now)];
  if (!before || !after) return [];
  const found: Difference[] = [];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(name) ?? null, after.get(name) ?? null];
    if (was === is || name.startsWith("report")) continue;
    found.push({
      part: "page-policy",
      group: "policy",
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
