import type { Exchange } from "./exchange.ts";

/**
 * A connection that went on when its messages were recorded. Of a WebSocket Chromium's log says so by the time of its
 * entry, which has no receiving and ends with the handshake.
 */
export function isStillOpen({ ended, stream, duration, timings }: Exchange): boolean {
  if (!stream) return false;
  if (!ended) return true;
  const { wait = null, receive = null } = timings ?? {};
  return stream.of === "socket" && stream.close === undefined && receive === 0 && duration === wait;
}
