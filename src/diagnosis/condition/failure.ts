import type { Clue } from "../need.ts";
import { type Condition, called, needing, quoting } from "./condition.ts";

/** The browser names one of these failures. */
export function failure(...names: readonly string[]): Condition {
  return called(
    "failure",
    [...names],
    needing(
      [names.map((name): Clue => `failure ${name}`)],
      quoting("failure", (c) => {
        const name = c.exchange.failure?.name;
        return name !== undefined && names.includes(name);
      }),
    ),
  );
}
