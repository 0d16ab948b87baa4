import type { Caller, Initiator } from "../http/initiator.ts";
import { parsedUrl } from "../http/parsed-url.ts";

/** Where a caller stands, as short as a console has it: `client.ts:42`. */
export function placeOf({ url, line }: Caller): string {
  const path = parsedUrl(url)?.pathname ?? url;
  const name = path.slice(path.lastIndexOf("/") + 1) || "(index)";
  return line === null ? name : `${name}:${line}`;
}

/** All callers, a line each, the innermost first: `fetchOrders https://a.example/client.ts:42`. */
export function stackOf({ caller, outer }: Initiator): string {
  return [caller, ...outer]
    .map(({ functionName, url, line }) => `${functionName} ${url}${line === null ? "" : `:${line}`}`.trim())
    .join("\n");
}
