import { LastGood } from "../comparison/last-good.ts";
import type { Exchange } from "../http/exchange.ts";
import { atMost, type Measurement } from "./measurement.ts";
import { chainOf } from "./synthetic-traffic.ts";

const EXCHANGES = 100_000;
const ENDPOINTS = 500;
/** Milliseconds. */
const LIMIT = 0.1;
/** Failures that are asked for their last good one. */
const ASKED = 1_000;

/** What differs from when it last worked: finding the exchange to compare with, among 100,000. */
export function lastGoodBench(): readonly Measurement[] {
  const exchanges = Array.from({ length: EXCHANGES }, (_, n) => answer(n, fails(n) ? 500 : 200));
  const failures = exchanges.filter(({ response }) => response?.status === 500).slice(0, ASKED);
  const lastGood = new LastGood();
  for (const exchange of exchanges) lastGood.add(exchange);
  const endpoints = [...lastGood.endpoints()].length;
  if (endpoints !== ENDPOINTS) throw new Error(`${endpoints} endpoints in place of ${ENDPOINTS}`);
  return [each("the last good one among 100,000", failures, lastGood)];
}

/** A word for a number: digits would be one variable part of one endpoint. */
function nameOf(n: number): string {
  return [...String(n)].map((digit) => "qwertyuiop"[Number(digit)]).join("");
}

/** One in about a hundred, at any endpoint, once each has worked. */
function fails(n: number): boolean {
  return n >= ENDPOINTS && n % 99 === 0;
}

function answer(n: number, status: number): Exchange {
  const [, , last] = chainOf(n, `/api/${nameOf(n % ENDPOINTS)}`, n * 20);
  if (!last?.response) throw new Error("no answer at the end of the chain");
  return { ...last, response: { ...last.response, status } };
}

/** The least of several rounds over all failures. */
function each(name: string, failures: readonly Exchange[], lastGood: LastGood): Measurement {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    for (const failure of failures)
      if (!lastGood.of(failure)) throw new Error(`nothing before ${failure.id}`);
    least = Math.min(least, (performance.now() - start) / failures.length);
  }
  return atMost(name, Math.round(least * 10_000) / 10_000, "ms", LIMIT);
}
