import type { Context } from "./context.ts";
import { isSecret } from "./judge.ts";
import { redactPairs } from "./pairs.ts";
import { redactPath } from "./url-path.ts";

const SCHEME = /^[a-z][a-z0-9+.-]{0,30}:/i;

export function looksLikeUrl(text: string): boolean {
  const isAbsolute = text.slice(0, 40).includes("://") && ABSOLUTE.test(text.slice(0, 40));
  if (!isAbsolute && text.charCodeAt(0) !== 47) {
    const query = text.slice(0, 500).indexOf("?");
    if (query < 0 || text.indexOf("=", query) < 0) return false;
  }
  return !text.startsWith("/*") && !/\s/.test(text.slice(0, 2_000));
}

const ABSOLUTE = /^[a-z][a-z0-9+.-]{0,30}:\/\//i;

/** A URL, absolute or relative: user, secret segments and parameters go, its structure stays. */
export function redactUrl(url: string, context: Context): string {
  const scheme = SCHEME.exec(url.slice(0, 40))?.[0] ?? "";
  // What these hold is no address.
  if (/^(?:data|javascript|blob|about):$/i.test(scheme)) return url;
  const hash = url.indexOf("#");
  const whole = hash < 0 ? url : url.slice(0, hash);
  const question = whole.indexOf("?");
  const before = question < 0 ? whole : whole.slice(0, question);
  const query = question < 0 ? null : whole.slice(question + 1);
  const { authority, path } = divided(before, scheme);
  const safeQuery = query === null ? null : redactPairs(query, context);
  const endsInSecret = safeQuery !== null && safeQuery !== query && /\[redacted-\d+\]$/.test(safeQuery);
  const fragment = hash < 0 ? null : url.slice(hash + 1);
  return (
    redactAuthority(authority, context) +
    redactPath(path, context) +
    (safeQuery === null ? "" : `?${safeQuery}`) +
    (fragment === null ? "" : `#${redactFragment(fragment, context, endsInSecret)}`)
  );
}

/** The authority with the scheme before it, and the path. */
function divided(text: string, scheme: string): { readonly authority: string; readonly path: string } {
  if (!text.startsWith("//", scheme.length)) return { authority: scheme, path: text.slice(scheme.length) };
  const slash = text.indexOf("/", scheme.length + 2);
  return slash < 0
    ? { authority: text, path: "" }
    : { authority: text.slice(0, slash), path: text.slice(slash) };
}

/** User and password, of which either can be the token; a password may hold "@" and ":". */
function redactAuthority(authority: string, { hide }: Context): string {
  const end = authority.lastIndexOf("@");
  if (end < 0) return authority;
  const start = authority.indexOf("//") + 2;
  const user = authority.slice(start, end);
  const colon = user.indexOf(":");
  const parts = colon < 0 ? [user] : [user.slice(0, colon), user.slice(colon + 1)];
  const hidden = parts.map((part) => (part === "" ? part : hide(part))).join(":");
  return `${authority.slice(0, start)}${hidden}${authority.slice(end)}`;
}

/** A route with a query of its own, parameters (OAuth's implicit grant), a path, or a name in the page. */
function redactFragment(fragment: string, context: Context, endsSecret: boolean): string {
  const question = fragment.indexOf("?");
  if (question >= 0) {
    return `${redactPath(fragment.slice(0, question), context)}?${redactPairs(fragment.slice(question + 1), context)}`;
  }
  if (fragment.includes("=")) return redactPairs(fragment, context);
  if (/^!?\//.test(fragment)) return redactPath(fragment, context);
  // A "#" that was not encoded cuts a secret in two.
  if (endsSecret && fragment !== "") return context.hide(fragment);
  return isSecret("plain", fragment, context.said) ? context.hide(fragment) : fragment;
}
