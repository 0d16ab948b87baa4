import type { Surroundings } from "../../diagnosis/case.ts";
import type { Exchange } from "../../http/exchange.ts";
import { readRawHttpChain } from "../../http/raw-http.ts";

/** An example as the engine takes it: the exchange, and the earlier ones of its text around it. */
export type ExampleCase = { readonly exchange: Exchange; readonly surroundings: Surroundings };

/**
 * Reads an example: the last exchange is the one to explain. Earlier ones are its preflight (by type),
 * the hops of its chain, and, where they asked for the same address, what that answered shortly before.
 */
export function readExample(raw: string): ExampleCase {
  const hops = readRawHttpChain(raw);
  const exchange = hops.at(-1);
  if (!exchange) throw new Error("an example without an exchange");
  const earlier = hops.slice(0, -1);
  const chain = earlier.filter((hop) => hop.type !== "preflight");
  return {
    exchange,
    surroundings: {
      chain,
      preflight: earlier.find((hop) => hop.type === "preflight") ?? null,
      pageUrl: null,
      recent: chain.filter((hop) => hop.request.url === exchange.request.url),
      hostAnswers: false,
    },
  };
}
