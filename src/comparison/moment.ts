import { readHttpDate } from "../http/http-date.ts";
import type { Dated } from "./timeline.ts";

/** When the server answered, by its own clock where it says so: the reader's may be off. Milliseconds since the epoch. */
export function momentOf(exchange: Dated): number {
  return saidMoment(exchange) ?? exchange.startedAt;
}

/** The same as the response's Date alone tells it. */
export function saidMoment({ response }: Dated): number | null {
  const date = response?.fields.get("date");
  return date ? readHttpDate(date) : null;
}
