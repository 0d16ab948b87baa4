import type { Caller, Initiator } from "../http/initiator.ts";
import { parsedUrl } from "../http/parsed-url.ts";

/** The file of a caller, as short as a console has it: `client.ts`, `(index)` for a document of a folder. */
export function fileOf({ url }: Caller): string {
  const path = parsedUrl(url)?.pathname ?? url;
  return path.slice(path.lastIndexOf("/") + 1) || "(index)";
}

/** Where a caller stands, as short as a console has it: `client.ts:42`. */
export function placeOf(caller: Caller): string {
  const { line } = caller;
  return line === null ? fileOf(caller) : `${fileOf(caller)}:${line}`;
}

/** All callers, a line each, the innermost first: `fetchOrders https://a.example/client.ts:42`. */
export function stackOf({ caller, outer }: Initiator): string {
  return [caller, ...outer]
    .map(({ functionName, url, line }) => `${functionName} ${url}${line === null ? "" : `:${line}`}`.trim())
    .join("\n");
}
