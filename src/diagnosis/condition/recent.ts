import type { Exchange } from "../../http/exchange.ts";
import type { Case } from "../case.ts";
import { measured } from "../evidence.ts";
import { quoteHop } from "./chain.ts";
import type { Condition } from "./condition.ts";

/** The same address answered so shortly before. Newest first. */
export function recently(predicate: (earlier: Exchange, c: Case) => boolean): Condition {
  return (c) => {
    const seen = c.surroundings.recent.findLast((earlier) => predicate(earlier, c));
    return seen ? [measured("recent", quoteHop(seen))] : false;
  };
}
