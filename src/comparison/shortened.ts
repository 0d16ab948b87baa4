import { type Body, NO_BODY_SEEN } from "../http/exchange.ts";
import type { Dated } from "./timeline.ts";

/** Longest body that is kept beyond its exchange's place in the list, in characters. */
const KEPT_BODY = 4_096;

/** What is kept of an exchange whatever becomes of the list: all but a long body, and messages, which nothing compares. */
export function shortened({ stream: _, ...exchange }: Dated): Dated {
  const { request, response } = exchange;
  return {
    ...exchange,
    request: { ...request, body: shortBody(request.body) },
    response: response && { ...response, body: shortBody(response.body) },
  };
}

function shortBody(body: Body): Body {
  if (body.text === null || body.text.length <= KEPT_BODY) return body;
  return { ...NO_BODY_SEEN, size: body.size ?? body.text.length };
}
