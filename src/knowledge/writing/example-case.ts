import { Recording } from "../../diagnosis/recording.ts";
import type { Surroundings } from "../../diagnosis/surroundings.ts";
import type { Exchange } from "../../http/exchange.ts";
import { readRawHttpChain } from "../../http/raw-http.ts";

/** An example as the engine takes it: the exchange, and the earlier ones of its text around it. */
export type ExampleCase = { readonly exchange: Exchange; readonly surroundings: Surroundings };

/**
 * Reads an example: the last exchange is the one to explain. Earlier ones are its preflight (by type),
 * the hops of its chain, and, where they asked for the same address, what that answered shortly before. Those that
 * say how long ago they were are no hops: they are in the list with it.
 */
export function readExample(raw: string): ExampleCase {
  const all = readRawHttpChain(raw);
  const exchange = all.at(-1);
  if (!exchange) throw new Error("an example without an exchange");
  const earlier = all.slice(0, -1).filter(({ startedAt }) => startedAt === exchange.startedAt);
  const chain = earlier.filter((hop) => hop.type !== "preflight");
  const around = {
    chain,
    preflight: earlier.find((hop) => hop.type === "preflight") ?? null,
    pageUrl: null,
    recent: chain.filter((hop) => hop.request.url === exchange.request.url),
    hostAnswers: false,
    workerAnswers: false,
  };
  if (earlier.length === all.length - 1) return { exchange, surroundings: around };
  const { past, recent, workerAnswers } = new Recording(all).around(exchange);
  return { exchange, surroundings: { ...around, recent, workerAnswers, ...(past ? { past } : {}) } };
}
