import type { Exchange } from "../http/exchange.ts";
import { withoutQuery } from "../http/redirect.ts";
import type { Dated, Histories, Timeline } from "./timeline.ts";

/** What else happened between the good exchange and the failing one. */
export type Meanwhile = {
  /** Good ones of the endpoint up to the one that is compared with, itself included. */
  readonly good: number;
  /** Bad ones of the endpoint from then to the failing one, itself included. */
  readonly bad: number;
  /** Requests to the host in the minute before the good one, and before the failing one, without them. */
  readonly rate: { readonly before: number; readonly after: number };
  readonly neighbours: Neighbours | null;
};

/**
 * Other endpoints of the host at the same moment: all fail, since when (milliseconds since the epoch), or go on.
 * `count` is of requests, without the failing one.
 */
export type Neighbours =
  | { readonly state: "fail"; readonly since: number; readonly count: number }
  | { readonly state: "work"; readonly count: number };

/** How long after the failing one others of the same moment begin, in milliseconds. */
const SAME_MOMENT = 2_000;
/** How far back neighbours tell of the moment, in milliseconds. */
const NEAR = 60_000;
const MINUTE = 60_000;
/** Fewer refusals of other addresses say nothing of the host. */
const FEWEST_REFUSED = 3;
/** Most neighbours that are looked at. */
const NEIGHBOURS = 200;

type Asked = {
  readonly good: Dated;
  readonly failing: Dated;
  readonly history: Histories;
  readonly host: Histories;
};

export function meanwhileOf({ good, failing, history, host }: Asked): Meanwhile {
  const { good: goods, bad: bads } = history;
  return {
    good: Math.max(1, goods.countTo(good.startedAt)),
    bad: Math.abs(bads.countTo(failing.startedAt) - bads.countTo(good.startedAt)),
    rate: { before: requestsBefore(good, host), after: requestsBefore(failing, host) },
    neighbours: neighboursOf(failing, host),
  };
}

function requestsBefore(exchange: Dated, { good, bad }: Histories): number {
  const within = (line: Timeline) =>
    line.countTo(exchange.startedAt) - line.countTo(exchange.startedAt - MINUTE);
  return Math.max(0, within(good) + within(bad) - 1);
}

function neighboursOf(failing: Dated, { good, bad }: Histories): Neighbours | null {
  const from = failing.startedAt - NEAR;
  const to = failing.startedAt + SAME_MOMENT;
  const near = (line: Timeline) => nearIn(line, from, to).filter((other) => other.id !== failing.id);
  const worked = near(good);
  const failed = near(bad);
  const lastGood = worked.at(-1)?.startedAt ?? from;
  const broken = failed.filter((other) => other.startedAt > lastGood && failsAlike(other, failing));
  const own = withoutQuery(failing.request.url);
  const isOther = (other: Exchange) => withoutQuery(other.request.url) !== own;
  const others = new Set(broken.filter(isOther).map((other) => withoutQuery(other.request.url)));
  if (lastGood < failing.startedAt && others.size >= (isClientError(failing) ? FEWEST_REFUSED : 1)) {
    const since = Math.min(failing.startedAt, broken[0]?.startedAt ?? failing.startedAt);
    return { state: "fail", since, count: broken.length };
  }
  const since = failing.startedAt - SAME_MOMENT;
  const working = worked.filter((other) => other.startedAt >= since && isOther(other)).length;
  return working > 0 && !failed.some((other) => isOther(other) && failsAlike(other, failing))
    ? { state: "work", count: working }
    : null;
}

/** The newest of those that start within the span, oldest first. */
function nearIn(line: Timeline, from: number, to: number): readonly Dated[] {
  const end = line.countTo(to);
  const found: Dated[] = [];
  for (let at = Math.max(line.countTo(from), end - NEIGHBOURS); at < end; at++) {
    const exchange = line.at(at);
    if (exchange) found.push(exchange);
  }
  return found;
}

/** Refusals that concern whoever asks, not what is asked for. */
const OF_ALL = new Set([401, 403, 407, 429]);

function isClientError({ response }: Exchange): boolean {
  return response !== null && response.status < 500;
}

/** A missing image beside a server that is down says nothing of it. */
export function failsAlike(a: Exchange, b: Exchange): boolean {
  if (a.failure && b.failure && !a.response && !b.response) return true;
  const [one, other] = [a.response?.status ?? 0, b.response?.status ?? 0];
  return one >= 500 ? other >= 500 : one === other && OF_ALL.has(one);
}
