import type { Exchange } from "./exchange.ts";

/**
 * A WebSocket of which no handshake was sent: Chromium records the fields of one when it sends it, so where its record has
 * none there was no connection.
 */
export function isHandshakeUnsent({ type, source, response, request }: Exchange): boolean {
  return (
    type === "websocket" && response === null && source !== "web-request" && request.fields.list.length === 0
  );
}
