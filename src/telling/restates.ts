import type { FoundCause } from "../diagnosis/diagnosis.ts";
import { corsBlockOf } from "../http/cors/cors-block.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Fault } from "../http/fault.ts";

/** What a headline says before its cause is the cause already: nothing of it is a guess. */
export function restates({ mechanism }: FoundCause, exchange: Exchange, fault: Fault | null): boolean {
  const status = exchange.response?.status ?? 0;
  switch (mechanism) {
    case "response-truncated":
      return fault === "cut";
    case "cors-header-missing-on-error":
      return corsBlockOf(exchange) !== null && status >= 400;
    default:
      return false;
  }
}

/** What happened is beyond doubt, whatever led to it: it is told without one. */
export function isPlain({ mechanism }: FoundCause, exchange: Exchange): boolean {
  const { response, failure } = exchange;
  const status = response?.status ?? 0;
  if (mechanism === "rate-limited") return status === 429;
  if (mechanism === "response-truncated") return response !== null && failure !== null;
  if (mechanism === "cors-header-missing")
    return corsBlockOf(exchange) !== null && response?.fields.lacks("access-control-allow-origin") === true;
  if (mechanism === "connection-refused") return isRefusal(exchange.failure?.name ?? "");
  return mechanism === "websocket-handshake-failed" && exchange.type === "websocket" && status >= 300;
}

/** The machine that was asked refused; a proxy's refusal has a name of its own. */
export function isRefusal(name: string): boolean {
  return /^(?!.{0,40}PROXY).{0,40}CONNECTION_REFUSED/.test(name);
}
