import { any, type Condition, quoting } from "./condition.ts";
import { resourceType, sent } from "./request.ts";

/** The opening of a WebSocket (RFC 6455, 4.1), which no preflight, no CORS check and no service worker meets (Fetch). */
export const websocket: Condition = any(
  resourceType("websocket"),
  sent("upgrade", /^websocket$/i),
  quoting("request.url", (c) => /^wss?:/i.test(c.exchange.request.url.slice(0, 6))),
);
