import type { Exchange, Request } from "./exchange.ts";
import type { Fields } from "./fields.ts";
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
  return request.method === "POST" && isForm(request, type);
}

function isForm({ fields }: Request, type: string | null): boolean {
  if (isSubmittedByScript(fields)) return true;
  const mode = fields.get("sec-fetch-mode");
  return mode !== null ? mode === "navigate" : type === "document";
}

/** Inertia, htmx and Turbo send a page's forms by script, say so, and show what the redirect leads to as a page. */
function isSubmittedByScript(fields: Fields): boolean {
  return (
    fields.has("x-inertia") ||
    fields.has("hx-request") ||
    (fields.get("accept") ?? "").includes("text/vnd.turbo-stream.html")
  );
}
