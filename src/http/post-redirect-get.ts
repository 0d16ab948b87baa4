import type { Exchange } from "./exchange.ts";
import { locationTarget, sameOrigin } from "./redirect.ts";

/** Rails with Turbo and Inertia answer these with 303, so that the page that follows is fetched with GET. */
const CHANGING = ["PUT", "PATCH", "DELETE"];

/**
 * A form was sent and answered with a redirect to a page of the same site, as it is done everywhere (Post/Redirect/Get):
 * that its POST becomes a GET without a body is what was meant. So it is with 303 for what changes a resource by
 * script: "See Other" leads to another resource, to be retrieved (RFC 9110, 15.4.4).
 */
export function isPostRedirectGet({ request, response, type }: Exchange): boolean {
  const status = response?.status;
  if (!response || (status !== 302 && status !== 303)) return false;
  const target = locationTarget(response.fields.get("location") ?? response.redirectUrl ?? "", request.url);
  if (target === null || !sameOrigin(target.href, request.url)) return false;
  if (status === 303 && CHANGING.includes(request.method)) return true;
  const mode = request.fields.get("sec-fetch-mode");
  return request.method === "POST" && (mode !== null ? mode === "navigate" : type === "document");
}
