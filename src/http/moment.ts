import type { Exchange } from "./exchange.ts";
import { readHttpDate } from "./http-date.ts";

/** When the server answered, by its own clock where it says so: the reader's may be off. Milliseconds since the epoch. */
export function momentOf<Start extends number | null>(
  exchange: Pick<Exchange, "response"> & { readonly startedAt: Start },
): number | Start {
  return saidMoment(exchange) ?? exchange.startedAt;
}

/** The same as the response's Date alone tells it. */
export function saidMoment({ response }: Pick<Exchange, "response">): number | null {
  const date = response?.fields.get("date");
  return date ? readHttpDate(date) : null;
}
