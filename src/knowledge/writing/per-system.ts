import type { PerSystem } from "../../diagnosis/per-system.ts";
import type { MannerId } from "../manner-ids.ts";
import type { ResponderId } from "../responder-ids.ts";

/** A step that each system has in its own words, bound to our closed lists of systems and manners. */
export function perSystem(step: PerSystem<ResponderId | MannerId>): PerSystem<ResponderId | MannerId> {
  return step;
}
