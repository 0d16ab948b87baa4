import type { Initiator } from "../http/initiator.ts";

/** All callers, a line each, the innermost first: `fetchOrders https://a.example/client.ts:42`. */
export function stackOf({ caller, outer }: Initiator): string {
  return [caller, ...outer]
    .map(({ functionName, url, line }) => `${functionName} ${url}${line === null ? "" : `:${line}`}`.trim())
    .join("\n");
}
