import { type Condition, holds } from "./condition.ts";

/**
 * Nothing was sent, as Chromium records it: an entry that ended without any outcome. Tools that do not record why a
 * request failed write a protocol version. A WebSocket's failures have no name either, but take their time.
 */
export const unsent: Condition = holds(({ exchange }) => {
  const { ended, response, failure, request, type, duration } = exchange;
  if (!ended || response !== null || failure !== null || type === null) return false;
  return type === "websocket" ? duration !== null && duration < 1 : request.httpVersion === null;
});
