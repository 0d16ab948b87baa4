import type { Diagnosis, FoundCause } from "../diagnosis/diagnosis.ts";
import type { Evidence } from "../diagnosis/evidence.ts";
import type { Role } from "../diagnosis/responder.ts";
import type { Exchange } from "../http/exchange.ts";
import { statusOf } from "../http/outcome.ts";

const PASSES_ON: readonly Role[] = ["forward-proxy", "cdn", "waf", "load-balancer", "reverse-proxy", "cache"];

export function passesOn(role: Role): boolean {
  return PASSES_ON.includes(role);
}

/**
 * Causes between which a gateway's 502 does not decide: what speaks for the first speaks as much for the others of its
 * family. That it got nothing usable from behind is known; what it got is in its log alone. Empty where one stands out.
 */
export function gatewayTie(exchange: Exchange, { author, causes }: Diagnosis): readonly FoundCause[] {
  const [first] = causes;
  if (statusOf(exchange) !== 502 || !first || first.certainty === "certain") return [];
  if (!author || !passesOn(author.role)) return [];
  const tied = causes.filter((cause) => cause.family === first.family && speaksFor(cause, first));
  return tied.length > 1 ? tied : [];
}

/** All that is quoted for the second is quoted for the first. How long it took fits several, so it does not count. */
function speaksFor({ evidence }: FoundCause, { evidence: quoted }: FoundCause): boolean {
  return quoted.every((piece) => piece.where === "timing" || evidence.some((other) => isSame(piece, other)));
}

function isSame(a: Evidence, b: Evidence): boolean {
  return a.where === b.where && a.text === b.text;
}
