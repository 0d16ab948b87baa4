import type { Exchange } from "./exchange.ts";

/**
 * The fields forbid the frame that asked (HTML, X-Frame-Options; CSP, frame-ancestors, which takes its place).
 * Firefox records such an answer as a clean one. What depends on the page around it is left open.
 */
export function refusesFraming({ request, response }: Exchange): boolean {
  if (!response || !/^i?frame$/.test(request.fields.get("sec-fetch-dest") ?? "")) return false;
  const policies = response.fields.all("content-security-policy").join(",");
  const ancestors = frameAncestors(policies.slice(0, 8_000));
  if (ancestors) return ancestors === "'none'";
  const option = (response.fields.get("x-frame-options") ?? "").trim().toLowerCase();
  if (option === "deny") return true;
  return option === "sameorigin" && request.fields.get("sec-fetch-site") === "cross-site";
}

const FRAME_ANCESTORS = /(?:^|[;,])\s{0,8}frame-ancestors(?:\s{1,8}([^;,]{0,400}))?/i;

/**
 * Who may frame an answer, as its policy says, in lower case; null where that says nothing, and X-Frame-Options counts
 * (CSP 3, 6.4.2).
 *
 * @param policy of bounded length.
 */
export function frameAncestors(policy: string): string | null {
  const found = FRAME_ANCESTORS.exec(policy);
  return found ? (found[1] ?? "").trim().toLowerCase() : null;
}
