import * as author from "../../diagnosis/condition/author.ts";
import type { Condition } from "../../diagnosis/condition/condition.ts";
import type { ResponderId } from "../responder-ids.ts";

/** The response was written by this system, as far as the engine can tell. */
export const by: (...ids: readonly ResponderId[]) => Condition = author.by;

/** The system showed a sign, as the author or on the way. */
export const through: (...ids: readonly ResponderId[]) => Condition = author.through;

/** The system answered, or code of the site that runs in it: its causes are looked at on its path only. */
export function inside(system: ResponderId): Condition {
  return by(system, "application");
}
