import type { Exchange } from "../../http/exchange.ts";
import type { Case } from "../case.ts";
import { measured } from "../evidence.ts";
import { type Condition, measuring, needing } from "./condition.ts";

/** Some earlier hop satisfies the predicate, which says what to tell. Newest first. */
export function hop(read: (hop: Exchange, c: Case) => string | false): Condition {
  return needing([["there chain"]], (c) => {
    for (const earlier of [...c.surroundings.chain].reverse()) {
      const told = read(earlier, c);
      if (told !== false) return [measured("chain", told)];
    }
    return false;
  });
}

/** The hop right before satisfies the predicate, which says what to tell. */
export function lastHop(read: (hop: Exchange, c: Case) => string | false): Condition {
  return needing([["there chain"]], (c) => {
    const before = c.surroundings.chain.at(-1);
    const told = before ? read(before, c) : false;
    return told === false ? false : [measured("chain", told)];
  });
}

/** The preflight satisfies the predicate, which says what to tell. */
export function preflight(read: (preflight: Exchange, c: Case) => string | false): Condition {
  return needing([["there preflight"]], (c) => {
    const seen = c.surroundings.preflight;
    const told = seen ? read(seen, c) : false;
    return told === false ? false : [measured("preflight", told)];
  });
}

/** `POST /a → 301 /b`, the way a hop is quoted. */
export function quoteHop(exchange: Exchange): string {
  const { request, response } = exchange;
  const path = URL.canParse(request.url) ? new URL(request.url).pathname : request.url;
  const location = response?.fields.get("location");
  return `${request.method} ${path} → ${response?.status || "–"}${location ? ` ${location}` : ""}`;
}

/** A redirect on the way changed the method, so this request is not the one that the page made. */
export const methodWasChanged: Condition = measuring("chain", (c) => {
  const first = c.surroundings.chain[0];
  return first && first.request.method !== c.exchange.request.method ? first.request.method : false;
});
