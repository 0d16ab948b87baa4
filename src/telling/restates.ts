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
export function isPlain(cause: FoundCause, exchange: Exchange): boolean {
  const { response, failure } = exchange;
  const { mechanism } = cause;
  const status = response?.status ?? 0;
  if (quotesServer(cause)) return true;
  if (mechanism === "rate-limited") return status === 429;
  if (mechanism === "response-truncated") return response !== null && failure !== null;
  if (mechanism === "cors-header-missing")
    return corsBlockOf(exchange) !== null && response?.fields.lacks("access-control-allow-origin") === true;
  if (mechanism === "connection-refused") return isRefusal(exchange.failure?.name ?? "");
  if (mechanism !== "websocket-handshake-failed" || exchange.type !== "websocket") return false;
  return status >= 300 || (failure !== null && exchange.request.fields.has("sec-websocket-key"));
}

/** Less may stand in a body by chance; a Chinese word takes two characters. */
const LONG_ENOUGH = /.{8}|\p{Script=Han}{4}/u;

/** Its name ends in what the body says, word for word: `GraphQL error: Not authorised`. */
function quotesServer({ name, certainty, evidence }: FoundCause): boolean {
  const [, said = ""] = /^.{1,80}?: (.+?)…?$/.exec(name.en) ?? [];
  return (
    certainty !== "possible" &&
    LONG_ENOUGH.test(said) &&
    // As JSON writes it: with its quotation marks escaped.
    evidence.some(
      ({ where, text }) => where === "response.body" && text.replaceAll('\\"', '"').includes(said),
    )
  );
}

/** The machine that was asked refused; a proxy's refusal has a name of its own. */
export function isRefusal(name: string): boolean {
  return /^(?!.{0,40}PROXY).{0,40}CONNECTION_REFUSED/.test(name);
}
