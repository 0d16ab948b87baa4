import type { Case } from "../../diagnosis/case.ts";
import type { Exchange } from "../../http/exchange.ts";
import { isPreflight } from "../../http/preflight.ts";
import { originOf } from "./page-origin.ts";

/** The preflight of this request, or the one that this is. */
export function preflightOf(c: Case): Exchange | null {
  const { exchange, surroundings } = c;
  return isPreflight(exchange) ? exchange : surroundings.preflight;
}

/** Of the page that asks. */
export function origin(c: Case): string | null {
  return originOf(c, preflightOf(c)?.request.fields.get("origin"));
}
