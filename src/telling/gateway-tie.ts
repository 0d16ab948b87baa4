import type { Diagnosis, FoundCause } from "../diagnosis/diagnosis.ts";
import type { Where } from "../diagnosis/place.ts";
import type { Role } from "../diagnosis/responder.ts";
import type { Exchange } from "../http/exchange.ts";
import { statusOf } from "../http/outcome.ts";

/** A web server that answers for a gateway's statuses is one. */
const GATEWAYS: readonly Role[] = [
  "forward-proxy",
  "cdn",
  "waf",
  "load-balancer",
  "reverse-proxy",
  "cache",
  "web-server",
];

/** @param role of who wrote a 502 or 504. */
export function isGateway(role: Role): boolean {
  return GATEWAYS.includes(role);
}

/**
 * Causes between which a gateway's 502 does not decide: what speaks for the first speaks as much for the others of its
 * family. That it got nothing usable from behind is known; what it got is in its log alone. Empty where one stands out.
 */
export function gatewayTie(exchange: Exchange, { author, causes }: Diagnosis): readonly FoundCause[] {
  const [first] = causes;
  if (statusOf(exchange) !== 502 || !first || first.certainty === "certain") return [];
  if (!author || !isGateway(author.role)) return [];
  const tied = causes.filter((cause) => cause.family === first.family && speaksFor(cause, first));
  return tied.length > 1 ? tied : [];
}

/** Where it stands that a gateway failed, and how fast: that fits whatever happened behind it. */
const TELLS_NOTHING: readonly Where[] = ["timing", "response.status"];

/** All that is quoted for the second is quoted for the first. */
function speaksFor({ evidence }: FoundCause, { evidence: quoted }: FoundCause): boolean {
  return quoted.every(
    ({ where, text }) =>
      TELLS_NOTHING.includes(where) ||
      evidence.some((other) => other.where === where && other.text.includes(text)),
  );
}
