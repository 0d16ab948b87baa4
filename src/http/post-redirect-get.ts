import type { Exchange } from "./exchange.ts";
import { locationTarget, sameOrigin } from "./redirect.ts";

/**
 * A form was sent and answered with a redirect to a page of the same site, as it is done everywhere (Post/Redirect/Get):
 * that its POST becomes a GET without a body is what was meant.
 */
export function isPostRedirectGet({ request, response, type }: Exchange): boolean {
  if (request.method !== "POST" || (response?.status !== 302 && response?.status !== 303)) return false;
  const mode = request.fields.get("sec-fetch-mode");
  if (mode !== null ? mode !== "navigate" : type !== "document") return false;
  const target = locationTarget(response.fields.get("location") ?? response.redirectUrl ?? "", request.url);
  return target !== null && sameOrigin(target.href, request.url);
}
