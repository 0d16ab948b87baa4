import { type Body, NO_BODY_SEEN } from "./exchange.ts";
import type { Fields } from "./fields.ts";
import { neverHasContent } from "./no-content.ts";

/**
 * The body, or none where it was not read: browsers give an empty text for what they did not keep (a service worker's own
 * fetch), though the server announced a length. Unknown is not empty.
 *
 * @param method of the request: a HEAD is answered with the length of what a GET would get.
 */
export function asFarAsRead(body: Body, method: string, response: { status: number; fields: Fields }): Body {
  const { status, fields } = response;
  if (body.text !== "" || neverHasContent(method, status)) return body;
  return /^0*[1-9]\d{0,14}$/.test((fields.get("content-length") ?? "").trim()) ? NO_BODY_SEEN : body;
}
