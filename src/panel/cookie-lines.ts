import type { Exchange } from "../http/exchange.ts";
import { isNamed, listed } from "../http/listed.ts";

/** The fields of an exchange that have cookies in them, as they were recorded. */
export type CookieLines = {
  /** Of Cookie; null where none was seen. */
  readonly sent: string | null;
  /** Of each Set-Cookie; some browsers write several cookies into one, by lines. */
  readonly set: readonly string[];
};

/** Of all exchanges without cookies: most have none. */
const NONE: CookieLines = { sent: null, set: [] };

export function cookieLinesOf({ request, response }: Exchange): CookieLines {
  const sent = listed(request.fields, "cookie");
  let set: string[] | null = null;
  for (const field of response?.fields.list ?? []) {
    if (!isNamed(field, "set-cookie")) continue;
    set ??= [];
    set.push(field.value);
  }
  return sent === null && set === null ? NONE : { sent, set: set ?? NONE.set };
}
