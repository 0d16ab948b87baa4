import type { Body, Exchange } from "../http/exchange.ts";
import { redact } from "../http/redact.ts";

/** One exchange, as it was and without its secrets: compared is the first, shown the second. */
export type Side = { readonly exchange: Exchange; readonly safe: Exchange };

/** Most characters of a value that are shown. */
const SHOWN = 120;

/** Bodies of more characters than this are not compared. */
const COMPARED = 65_536;

/** Each without the secrets of both: what is one in one of them may be repeated in the other. */
export function sidesOf(good: Exchange, failing: Exchange): { readonly before: Side; readonly after: Side } {
  return {
    before: { exchange: good, safe: redact(compared(good), [good, failing]) },
    after: { exchange: failing, safe: redact(compared(failing), [failing, good]) },
  };
}

/** Without the bodies and messages that nobody compares: to take out of them what is repeated there takes longest. */
function compared({ stream: _, ...exchange }: Exchange): Exchange {
  const { request, response } = exchange;
  const isLong = (body: Body) => (body.text?.length ?? 0) > COMPARED;
  const without = (body: Body) => ({ ...body, text: null });
  return {
    ...exchange,
    request: isLong(request.body) ? { ...request, body: without(request.body) } : request,
    response:
      response && (response.status >= 400 || isLong(response.body))
        ? { ...response, body: without(response.body) }
        : response,
  };
}

/** A safe text, cut for a line. */
export function shown(safe: string): string {
  const line = safe.replace(/\s+/g, " ").trim();
  if (line.length <= SHOWN) return line;
  // No half placeholder, and no half of a pair of surrogates.
  return `${line.slice(0, SHOWN).replace(/\[redacted-?\d*$|\[re?d?a?c?t?e?d?$|[\ud800-\udbff]$/, "")}…`;
}
