import type { Exchange } from "./exchange.ts";

/**
 * The fields forbid the frame that asked (HTML, X-Frame-Options; CSP, frame-ancestors, which takes its place).
 * Firefox records such an answer as a clean one. What depends on the page around it is left open.
 */
export function refusesFraming({ request, response }: Exchange): boolean {
  if (!response || !/^i?frame$/.test(request.fields.get("sec-fetch-dest") ?? "")) return false;
  const policies = response.fields.all("content-security-policy").join(",");
  const ancestors = /(?:^|[;,])\s*frame-ancestors\s+([^;,]{0,300})/i.exec(policies.slice(0, 8_000))?.[1];
  if (ancestors !== undefined) return /^'none'\s*$/i.test(ancestors);
  const option = (response.fields.get("x-frame-options") ?? "").trim().toLowerCase();
  if (option === "deny") return true;
  return option === "sameorigin" && request.fields.get("sec-fetch-site") === "cross-site";
}
