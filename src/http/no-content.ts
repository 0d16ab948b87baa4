import type { Exchange } from "./exchange.ts";
import { statusOf } from "./outcome.ts";

/** The standard gives no content to these: an upgrade, 204 and 205, and 304 (RFC 9110, 15.2.2, 15.3.5, 15.3.6, 15.4.5). */
const WITHOUT_CONTENT: readonly (number | null)[] = [101, 204, 205, 304];

/** By the standard an answer to this method with this status has no content. */
export function neverHasContent(method: string, status: number | null): boolean {
  return method === "HEAD" || WITHOUT_CONTENT.includes(status);
}

/** A response came that says of itself that it has no content: by its status, its length, or as the answer to HEAD. */
export function hasNoContent(exchange: Exchange): boolean {
  const { request, response } = exchange;
  if (!response) return false;
  const length = response.fields.get("content-length")?.trim() ?? "";
  return neverHasContent(request.method, statusOf(exchange)) || /^0{1,9}$/.test(length);
}
