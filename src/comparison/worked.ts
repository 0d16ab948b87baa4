import type { Exchange } from "../http/exchange.ts";
import { faultOf } from "../http/fault.ts";
import { isErrorOutcome, outcomeOf } from "../http/outcome.ts";
import { isPreflight } from "../http/preflight.ts";
import { withoutQuery } from "../http/redirect.ts";
import { builtFile } from "./built-file.ts";

/** Whether an exchange did what it was sent for. */
export type Worked = "good" | "bad";

/**
 * Null for what tells nothing: it still runs, was stopped by the reader or the page, asks ahead of another
 * (CORS), or leads elsewhere.
 */
export function workedOf(exchange: Exchange): Worked | null {
  if (!exchange.ended || isPreflight(exchange)) return null;
  const fault = faultOf(exchange);
  if (fault === "stopped") return null;
  const outcome = outcomeOf(exchange, null, fault);
  if (isErrorOutcome(outcome)) return "bad";
  if (outcome === "success") return isErrorInside(exchange) || isPageForFile(exchange) ? "bad" : "good";
  const status = exchange.response?.status ?? 0;
  if (status === 101) return "good";
  // A form is answered by a redirect; a page that was there is not.
  return outcome === "redirect" && !/^(?:GET|HEAD)$/.test(exchange.request.method) ? "good" : null;
}

/** Errors of GraphQL (7.1) and JSON-RPC (5.1) come with a 200, and stand first. */
function isErrorInside({ response }: Exchange): boolean {
  const head = response?.body.text?.slice(0, 200) ?? "";
  return /^\s{0,20}\{\s{0,20}"errors"\s{0,9}:\s{0,9}\[\s{0,20}\{|^\s{0,20}\{(?:"jsonrpc":"2\.0",)?(?:"id":[^,]{1,60},)?"error"\s{0,9}:\s{0,9}\{/.test(
    head,
  );
}

/** A single-page application's page, sent for a file of a build that is gone. */
function isPageForFile({ request, response }: Exchange): boolean {
  if (!/^text\/html\b/i.test(response?.fields.get("content-type") ?? "")) return false;
  const path = withoutQuery(request.url);
  const file = builtFile(path.slice(path.lastIndexOf("/") + 1));
  return file !== null && file.ending !== ".html";
}
