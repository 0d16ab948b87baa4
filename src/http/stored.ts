import type { Response } from "./exchange.ts";

/** The browser asked nobody. Where it asked whether its copy is still good, somebody answered now: 304. */
export function isStored(response: Response | null): boolean {
  return response !== null && response.fromCache !== null && response.status !== 304;
}
