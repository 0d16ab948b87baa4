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

/** The class of a status code. */
export function outcomeOfStatus(status: number): Outcome {
  const first = Math.floor(status / 100);
  if (first === 1) return "info";
  if (first === 2 || status === 304) return "success";
  if (first === 3) return "redirect";
  if (first === 4) return "client-error";
  if (first === 5) return "server-error";
  return "unknown";
}
