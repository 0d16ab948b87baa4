import { samePast } from "../comparison/past.ts";
import { isDated } from "../comparison/timeline.ts";
import type { Place } from "../http/chain.ts";
import { beganDuring } from "../http/during.ts";
import type { Exchange } from "../http/exchange.ts";
import { isPreflight } from "../http/preflight.ts";
import { withoutQuery } from "../http/redirect.ts";
import { isMadeByWorker } from "../http/workers-answer.ts";
import { AnswersNear, isOfHost } from "./answers-near.ts";
import { PathHistory } from "./path-history.ts";
import { hopsBefore, type Surroundings } from "./surroundings.ts";

/** Most earlier answers of the same path that are told of. */
const RECENT_LIMIT = 5;

/**
 * What surrounds exchanges of one capture, looked up per exchange. Built over a list that may change:
 * what it says depends on the exchanges that are in it, not on the order in which they came, as far as
 * their starts tell one.
 */
export class SurroundingsIndex {
  readonly #byId = new Map<string, Exchange>();
  readonly #byPath = new Map<string, PathHistory>();
  readonly #ofHosts = new AnswersNear(isOfHost);
  readonly #ofWorkers = new AnswersNear(isMadeByWorker);

  /** Takes in an exchange, in place of the one with its id. */
  add(exchange: Exchange): void {
    this.delete(exchange.id);
    this.#byId.set(exchange.id, exchange);
    if (!isDated(exchange)) return;
    this.#ofHosts.add(exchange);
    this.#ofWorkers.add(exchange);
    const key = pathKey(exchange);
    const history = this.#byPath.get(key) ?? new PathHistory();
    this.#byPath.set(key, history);
    history.add(exchange);
  }

  delete(id: string): void {
    const exchange = this.#byId.get(id);
    if (!exchange || !this.#byId.delete(id) || !isDated(exchange)) return;
    this.#ofHosts.delete(exchange);
    this.#ofWorkers.delete(exchange);
    const key = pathKey(exchange);
    const history = this.#byPath.get(key);
    history?.delete(exchange);
    if (history?.size === 0) this.#byPath.delete(key);
  }

  of(exchange: Exchange, place: Place | undefined, pageUrl: string | null = null): Surroundings {
    const before = this.#near(exchange, "before");
    const after = mayCross(exchange) ? this.#near(exchange, "after") : [];
    return {
      ...(place ? hopsBefore(place.chain.hops, place.hop) : { chain: [] }),
      preflight: isPreflight(exchange)
        ? null
        : (after.find((other) => isPreflightOf(other, exchange)) ?? before.findLast(isPreflight) ?? null),
      pageUrl,
      recent: before.filter((other) => !isPreflight(other)).slice(-RECENT_LIMIT),
      hostAnswers: this.#ofHosts.around(exchange),
      workerAnswers: this.#ofWorkers.around(exchange),
    };
  }

  /** The exchanges whose surroundings it may belong to. */
  surroundedBy(exchange: Exchange): readonly Exchange[] {
    const after = [
      ...this.#near(exchange, "after"),
      ...this.#ofHosts.failedAround(exchange),
      ...this.#ofWorkers.failedAround(exchange),
    ];
    if (!isPreflight(exchange)) return after;
    return [...after, ...this.#near(exchange, "before").filter((other) => isPreflightOf(exchange, other))];
  }

  /** Those of its path that start at the same moment or shortly before, or after; none where its start is not known. */
  #near(exchange: Exchange, side: "before" | "after"): readonly Exchange[] {
    return isDated(exchange) ? (this.#byPath.get(pathKey(exchange))?.[side](exchange) ?? []) : [];
  }
}

/** Whether the same exchanges, as far as they are known, stand around; chains are compared by their hops. */
export function sameSurroundings(a: Surroundings, b: Surroundings): boolean {
  return (
    a.preflight === b.preflight &&
    a.hostAnswers === b.hostAnswers &&
    a.workerAnswers === b.workerAnswers &&
    sameItems(a.recent, b.recent) &&
    sameItems(a.chain, b.chain) &&
    samePast(a.past?.() ?? null, b.past?.() ?? null)
  );
}

function sameItems(a: readonly Exchange[], b: readonly Exchange[]): boolean {
  return a.length === b.length && a.every((exchange, index) => exchange === b[index]);
}

/** It goes to another origin as far as its fields are known: those alone have a preflight. */
function mayCross({ request }: Exchange): boolean {
  return request.fields.has("origin") || !request.fields.complete;
}

/**
 * The request waited for it: browsers begin it after the request that it is for (measured: 1 to 40 ms), which lasts
 * longer than it does.
 */
function isPreflightOf(preflight: Exchange, request: Exchange): boolean {
  if (!isPreflight(preflight) || isPreflight(request)) return false;
  const asked = preflight.request.fields.get("access-control-request-method");
  return (asked === null || asked === request.request.method) && beganDuring(preflight, request);
}

function pathKey({ request }: Exchange): string {
  return withoutQuery(request.url);
}
