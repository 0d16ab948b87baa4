import type { Context } from "./context.ts";

/** Attributes of a cookie (RFC 6265bis, RFC 2965, CHIPS) whose values are no secrets. */
const ATTRIBUTES =
  /^\s*(?:path|domain|expires|max-age|samesite|secure|httponly|partitioned|priority|version|comment|port|discard|commenturl)\s*(?:=|$)/i;

/** A Cookie field: names stay, since they often tell the framework. A cookie without "=" is all value. */
export function redactCookies(value: string, context: Context): string {
  return value
    .split(";")
    .map((pair) => (/^\s*\$(?:version|path|domain|port)=/i.test(pair) ? pair : redactCookie(pair, context)))
    .join(";");
}

/** One Set-Cookie: attributes stay. */
export function redactSetCookie(value: string, context: Context): string {
  const [pair = "", ...attributes] = value.split(";");
  return [
    redactCookie(pair, context),
    ...attributes.map((part) =>
      ATTRIBUTES.test(part) ? redactAttribute(part, context) : redactCookie(part, context),
    ),
  ].join(";");
}

function redactAttribute(part: string, context: Context): string {
  const equals = part.indexOf("=") + 1;
  return part.slice(0, equals) + context.inside(part.slice(equals), context);
}

function redactCookie(pair: string, { hide }: Context): string {
  const equals = pair.indexOf("=") + 1;
  const value = pair.slice(equals).trim();
  if (value === "") return pair;
  const bare = /^"(.*)"$/.exec(value)?.[1] ?? value;
  const space = /^\s*/.exec(pair)?.[0] ?? "";
  return (
    (equals === 0 ? space : pair.slice(0, equals)) +
    value.replace(bare, () => (bare === "" ? "" : hide(bare, false)))
  );
}
