import type { Exchange } from "../../http/exchange.ts";
import { type Condition, holds } from "./condition.ts";

/** Sooner than anything can have been sent and answered. */
export function endedAtOnce({ duration }: Exchange): boolean {
  return duration !== null && duration < 1;
}

/**
 * Nothing was sent, as Chromium records it: an entry that ended without any outcome. Tools that do not record why a
 * request failed write a protocol version. A WebSocket's failures have no name either, but take their time.
 */
export const unsent: Condition = holds(({ exchange }) => {
  const { ended, response, failure, request, type } = exchange;
  if (!ended || response !== null || failure !== null || type === null) return false;
  return type === "websocket" ? endedAtOnce(exchange) : request.httpVersion === null;
});
