import type { Exchange } from "./exchange.ts";

const FILE: readonly (number | null)[] = [200, 203, 206];

/**
 * What a navigation was for, where it was not for the page itself: a frame in it, or a file to keep (RFC 6266, 4.2). Both
 * browsers call these documents; null for everything else.
 */
export function loadKindOf({ request, response, type }: Exchange): "frame" | "download" | null {
  const destination = request.fields.get("sec-fetch-dest");
  const isFrame = destination === "iframe" || destination === "frame" || type === "iframe";
  if (!isFrame && destination !== "document" && type !== "document") return null;
  // A redirect, a 204 and a 304 bring no file.
  const isFile = response !== null && FILE.includes(response.status);
  if (isFile && /^\s{0,20}attachment\b/i.test(response?.fields.get("content-disposition") ?? ""))
    return "download";
  return isFrame ? "frame" : null;
}
