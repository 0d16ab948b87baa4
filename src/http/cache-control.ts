import type { Fields } from "./fields.ts";

/** Characters of all lines together that are read. */
const LIMIT = 4_096;

/** A directive's name in lower case, and its argument without quotes; null where it has none. */
export type Directive = { readonly name: string; readonly argument: string | null };

/** The directives of Cache-Control on all its lines, in the order seen (RFC 9111, 5.2). */
export function cacheDirectives(fields: Fields): readonly Directive[] {
  const all = fields.all("cache-control").join(",").slice(0, LIMIT);
  // A quoted list of names holds commas of its own.
  const items = all.match(/(?:"[^"]*"|[^",])+/g) ?? [];
  return items.map(readDirective).filter(({ name }) => name !== "");
}

function readDirective(item: string): Directive {
  const at = item.indexOf("=");
  if (at < 0) return { name: item.trim().toLowerCase(), argument: null };
  return {
    name: item.slice(0, at).trim().toLowerCase(),
    argument: item
      .slice(at + 1)
      .trim()
      .replace(/^"|"$/g, ""),
  };
}

/** Seconds that a directive names; null where it is not there or no whole number. */
export function secondsOf(directives: readonly Directive[], name: string): number | null {
  const said = directives.find((directive) => directive.name === name)?.argument ?? null;
  return said !== null && /^\d{1,15}$/.test(said) ? Number(said) : null;
}
