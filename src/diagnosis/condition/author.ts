import type { Clue } from "../need.ts";
import { type Condition, called, holds, needing } from "./condition.ts";

/** The response was written by this responder, as far as the engine can tell. */
export function by(...ids: readonly string[]): Condition {
  return called(
    "by",
    [...ids],
    needing(
      [ids.map((id): Clue => `author ${id}`)],
      holds((c) => c.author !== null && ids.includes(c.author)),
    ),
  );
}

/** The responder showed a sign, as the author or as a relay. */
export function through(...ids: readonly string[]): Condition {
  return called(
    "through",
    [...ids],
    needing(
      [ids.map((id): Clue => `path ${id}`)],
      holds((c) => ids.some((id) => c.onPath.has(id))),
    ),
  );
}
