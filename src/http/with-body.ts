import type { Body, Exchange } from "./exchange.ts";
import { asFarAsRead } from "./unread-body.ts";

/** Whether anything was seen of the content: text, or that it is none. */
export function isSeen(body: Body): boolean {
  return body.text !== null || body.binary;
}

/** The exchange with a response body that was read later; as it is where it has one of its own. */
export function withBody(exchange: Exchange, body: Body): Exchange {
  const { response } = exchange;
  if (!response || isSeen(response.body)) return exchange;
  const read = asFarAsRead(body, exchange.request.method, response);
  if (!isSeen(read)) return exchange;
  return { ...exchange, response: { ...response, body: { ...read, size: read.size ?? response.body.size } } };
}
