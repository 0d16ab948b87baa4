/** How an exchange ended, at a glance; each has a colour and a shape of its own. */
export const OUTCOMES = [
  "info",
  "success",
  "redirect",
  "client-error",
  "server-error",
  "failed",
  "pending",
  "unknown",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The class of a status code; one that is none counts as an error of the server (RFC 9110, 15). */
export function outcomeOfStatus(status: number): Outcome {
  const first = Math.floor(status / 100);
  if (first === 1) return "info";
  if (first === 2 || status === 304) return "success";
  if (first === 3) return "redirect";
  if (first === 4) return "client-error";
  return first >= 5 ? "server-error" : "unknown";
}

export function isErrorOutcome(outcome: Outcome): boolean {
  return outcome === "client-error" || outcome === "server-error" || outcome === "failed";
}
