import type { Exchange } from "../http/exchange.ts";
import { statusOf } from "../http/outcome.ts";
import { parsedUrl } from "../http/parsed-url.ts";

/** How long what a host did is told of together, in milliseconds. */
const MOMENT = 1_000;

type Moment = { answers: number; readonly failed: Set<Exchange> };

/**
 * For which hosts, with their port, somebody answered in which moments, and what failed there then. An answer counts for the
 * moment before and after its own: a server that restarts is silent for longer.
 */
export class AnswersNear {
  readonly #isAnswer: (exchange: Exchange) => boolean;
  readonly #moments = new Map<string, Moment>();

  /** @param isAnswer the one whose answers count gave this one. */
  constructor(isAnswer: (exchange: Exchange) => boolean) {
    this.#isAnswer = isAnswer;
  }

  add(exchange: Exchange): void {
    const counts = this.#isAnswer(exchange);
    if (!counts && !hasFailed(exchange)) return;
    const [key] = keysOf(exchange);
    if (key === undefined) return;
    const moment = this.#moments.get(key) ?? { answers: 0, failed: new Set() };
    this.#moments.set(key, moment);
    if (counts) moment.answers++;
    else moment.failed.add(exchange);
  }

  /** @param exchange as it was added. */
  delete(exchange: Exchange): void {
    const counts = this.#isAnswer(exchange);
    if (!counts && !hasFailed(exchange)) return;
    const [key = ""] = keysOf(exchange);
    const moment = this.#moments.get(key);
    if (!moment) return;
    if (counts) moment.answers--;
    else moment.failed.delete(exchange);
    if (moment.answers === 0 && moment.failed.size === 0) this.#moments.delete(key);
  }

  /** Whether others of the host of this failure were answered then; false for what did not fail. */
  around(exchange: Exchange): boolean {
    return hasFailed(exchange) && this.#near(keysOf(exchange)).some(({ answers }) => answers > 0);
  }

  /** The failures for which it may count that this was answered: none where its moment has another answer. */
  failedAround(exchange: Exchange): readonly Exchange[] {
    if (!this.#isAnswer(exchange)) return [];
    const keys = keysOf(exchange);
    const own = this.#moments.get(keys[0] ?? "");
    if (own && own.answers > 1) return [];
    return this.#near(keys).flatMap(({ failed }) => [...failed]);
  }

  #near(keys: readonly string[]): readonly Moment[] {
    return keys.flatMap((key) => this.#moments.get(key) ?? []);
  }
}

/**
 * The host itself answered. A browser's own redirect and what a service worker makes up have no Date (RFC 9110, 6.6.1), and
 * what Firefox took out of a worker's cache took no time.
 */
export function isOfHost(exchange: Exchange): boolean {
  const { response, duration } = exchange;
  return (
    statusOf(exchange) !== null &&
    duration !== 0 &&
    response?.fromCache === null &&
    !response.viaServiceWorker &&
    response.fields.has("date")
  );
}

function hasFailed({ response, failure }: Exchange): boolean {
  return response === null && failure !== null;
}

/** Host and port with its moment, the one before and the one after; none where one of them is not known. */
function keysOf({ request, startedAt }: Exchange): readonly string[] {
  const url = startedAt === null ? null : parsedUrl(request.url);
  if (!url || startedAt === null) return [];
  const port = url.port || (/^(?:https|wss):$/.test(url.protocol) ? "443" : "80");
  const moment = Math.floor(startedAt / MOMENT);
  return [moment, moment - 1, moment + 1].map((at) => `${url.hostname} ${port} ${at}`);
}
