import type { Diagnosis, FoundCause } from "./diagnosis.ts";
import type { Where } from "./place.ts";
import type { Role } from "./responder.ts";

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

type Told = Pick<Diagnosis, "status" | "author" | "causes">;

/**
 * Causes between which a gateway's status does not decide: what speaks for the first speaks as much for the others of its
 * family. That it got nothing usable from behind is known; what it got is in its log alone. Empty where one stands out.
 */
export function gatewayTie({ status, author, causes }: Told): readonly FoundCause[] {
  const [first] = causes;
  if (!first || first.certainty === "certain" || first.family !== status?.hides) return [];
  if (!author || !isGateway(author.role)) return [];
  const tied = causes.filter((cause) => cause.family === first.family && speaksFor(cause, first));
  return tied.length > 1 ? tied : [];
}

/** The causes, none of those that are tied more than possible: that one of them came first is no reason to believe it. */
export function noSurerThanTied(told: Told): readonly FoundCause[] {
  const tied = gatewayTie(told);
  return told.causes.map((cause) => (tied.includes(cause) ? { ...cause, certainty: "possible" } : cause));
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
