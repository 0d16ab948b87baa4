import type { Exchange } from "../../http/exchange.ts";
import type { Case } from "../case.ts";
import { evidence } from "../evidence.ts";
import { type Condition, needing, quoting } from "./condition.ts";

/** Some earlier hop satisfies the predicate, which says what to quote. Newest first. */
export function hop(read: (hop: Exchange, c: Case) => string | false): Condition {
  return needing([["there chain"]], (c) => {
    for (const earlier of [...c.surroundings.chain].reverse()) {
      const excerpt = read(earlier, c);
      if (excerpt !== false) return [evidence("chain", excerpt)];
    }
    return false;
  });
}

/** The hop right before satisfies the predicate, which says what to quote. */
export function lastHop(read: (hop: Exchange, c: Case) => string | false): Condition {
  return needing([["there chain"]], (c) => {
    const before = c.surroundings.chain.at(-1);
    const excerpt = before ? read(before, c) : false;
    return excerpt === false ? false : [evidence("chain", excerpt)];
  });
}

/** The preflight satisfies the predicate, which says what to quote. */
export function preflight(read: (preflight: Exchange, c: Case) => string | false): Condition {
  return needing([["there preflight"]], (c) => {
    const seen = c.surroundings.preflight;
    const excerpt = seen ? read(seen, c) : false;
    return excerpt === false ? false : [evidence("preflight", excerpt)];
  });
}

/** `POST /a → 301 /b`, the way a hop is quoted. */
export function quoteHop(exchange: Exchange): string {
  const { request, response } = exchange;
  const path = URL.canParse(request.url) ? new URL(request.url).pathname : request.url;
  const location = response?.fields.get("location");
  return `${request.method} ${path} → ${response?.status ?? "–"}${location ? ` ${location}` : ""}`;
}

/** A redirect on the way changed the method, so this request is not the one that the page made. */
export const methodWasChanged: Condition = quoting("chain", (c) => {
  const first = c.surroundings.chain[0];
  return first && first.request.method !== c.exchange.request.method ? first.request.method : false;
});
