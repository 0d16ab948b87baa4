import type { Body, Exchange } from "./exchange.ts";

/** Whether anything was seen of the content: text, or that it is none. */
export function isSeen(body: Body): boolean {
  return body.text !== null || body.binary;
}

/** The exchange with a response body that was read later; as it is where it has one of its own. */
export function withBody(exchange: Exchange, body: Body): Exchange {
  const { response } = exchange;
  if (!response || isSeen(response.body)) return exchange;
  return { ...exchange, response: { ...response, body: { ...body, size: body.size ?? response.body.size } } };
}
