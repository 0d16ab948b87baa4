import type { Exchange, Request } from "./exchange.ts";
import { HELD_BACK, JOIN_TOLERANCE, QUEUED } from "./observers-apart.ts";
import { type Pairing, pairInOrder } from "./pairing.ts";
import { locationOf, resolveLocation, withoutFragment } from "./redirect.ts";

/** Exchanges that could be the same have this in common; HAR and webRequest share no id. */
export function joinKey({ method, url }: Pick<Request, "method" | "url">): string {
  return `${method} ${withoutFragment(url)}`;
}

export type Pair = readonly [har: Exchange, event: Exchange];

/**
 * Pairs the HAR exchanges of one key with the ended webRequest exchanges of the same key, one-to-one,
 * by outcome, start and end. The surer a way tells partners, the earlier it chooses.
 */
export function joinGroup(hars: readonly Exchange[], events: readonly Exchange[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const taken = new Set<Exchange>();
  const free = (exchange: Exchange) => !taken.has(exchange);
  for (const join of WAYS) {
    const found = join(hars.filter(free), events.filter(free));
    for (const pair of found) {
      pairs.push(pair);
      for (const half of pair) taken.add(half);
    }
  }
  return pairs;
}

/** What both observers must agree on: the status, and where a redirect leads. */
function outcomeOf({ response, request }: Exchange): string {
  if (!response) return "failed";
  // 304 in the HAR is a 200 from the cache to webRequest: both are true.
  const status = response.status === 304 ? 200 : response.status;
  const location = status >= 300 && status < 400 ? locationOf(response) : null;
  return `${status} ${location === null ? "" : resolveLocation(location, request.url)}`;
}

/** Start or end of an exchange, in milliseconds. */
type Moment = (exchange: Exchange) => number;

type Fits = (har: Exchange, event: Exchange) => boolean;

type Join = (hars: readonly Exchange[], events: readonly Exchange[], fits: Fits) => readonly Pair[];

function joinByOutcome(hars: readonly Exchange[], events: readonly Exchange[], join: Join): readonly Pair[] {
  const groups = new Map<string, { hars: Exchange[]; events: Exchange[] }>();
  for (const har of hars) {
    const outcome = outcomeOf(har);
    const group = groups.get(outcome);
    if (group) group.hars.push(har);
    else groups.set(outcome, { hars: [har], events: [] });
  }
  for (const event of events) groups.get(outcomeOf(event))?.events.push(event);
  return [...groups.values()].flatMap((group) => join(group.hars, group.events, sameValidation));
}

function sameValidation(har: Exchange, event: Exchange): boolean {
  if (har.response?.status !== 304) return event.response?.status !== 304;
  return event.response?.status === 304 || event.response?.fromCache !== null;
}

/**
 * Requests that start together may end apart, and the other way round: the order that agrees better
 * on both is the true one.
 */
const joinInTime: Join = (hars, events, fits) => {
  if (hars.length === 0 || events.length === 0) return [];
  const byStart = pairedBy(start, hars, events, inTime(fits));
  if (hars.length === 1 && events.length === 1) return byStart.pairs;
  const byEnd = pairedBy(end, hars, events, inTime(fits));
  return byEnd.cost < byStart.cost ? byEnd.pairs : byStart.pairs;
};

/**
 * For what one observer saw begin later than the other, while it was under way for both: the nearest by their starts,
 * then, for what waited longer than that, those that ended together.
 */
function joinLateBy(moment: Moment): Join {
  return (hars, events, fits) => {
    if (hars.length === 0 || events.length === 0) return [];
    return pairedBy(moment, hars, events, heldBack(fits, moment)).pairs;
  };
}

const joinHeldBack = joinLateBy(start);
const joinQueued = joinLateBy(end);

/**
 * A WebSocket that nobody answered is dated by Chromium's HAR when DevTools was told of it, however late that is: one that
 * never opened when it failed, one whose handshake was sent when that was told (measured: 7 ms after its end).
 */
function isDatedWhenTold({ type, response }: Exchange): boolean {
  return type === "websocket" && response === null;
}

const joinToldLate: Join = (hars, events, fits) => {
  const told = hars.filter(isDatedWhenTold);
  const failed = events.filter(({ type }) => type === "websocket");
  if (told.length === 0 || failed.length === 0) return [];
  const rule = { ...heldBack(fits, end), before: QUEUED, after: 0 };
  return pairedBy(end, told, failed, rule).pairs;
};

/** A CORS block or a reset after the fields: one observer has the status, the other the failure. */
function hasFailedForOne(har: Exchange, event: Exchange): boolean {
  const isKnown = har.failure !== null || har.response !== null;
  return isKnown && (har.response === null) !== (event.response === null) && event.failure !== null;
}

const WAYS: readonly ((hars: readonly Exchange[], events: readonly Exchange[]) => readonly Pair[])[] = [
  (hars, events) => joinByOutcome(hars, events, joinInTime),
  (hars, events) => joinByOutcome(hars, events, joinHeldBack),
  (hars, events) => joinByOutcome(hars, events, joinQueued),
  (hars, events) => joinByOutcome(hars, events, joinToldLate),
  (hars, events) => joinInTime(hars, events, hasFailedForOne),
  (hars, events) => joinQueued(hars, events, hasFailedForOne),
];

type Rule = Pick<Pairing, "before" | "after" | "alone"> & {
  /** Of a HAR exchange and an event that start and end so far apart, in milliseconds (the event's less the HAR's). */
  readonly cost: (startsApart: number, endsApart: number, har: Exchange, event: Exchange) => number;
};

/** Squares, since a delay that all share must not count: it moves every order's sum alike. */
function inTime(fits: Fits): Rule {
  return {
    before: JOIN_TOLERANCE,
    after: JOIN_TOLERANCE,
    alone: 2 * JOIN_TOLERANCE ** 2 + 1,
    cost: (startsApart, endsApart, har, event) => {
      if (Math.abs(startsApart) > JOIN_TOLERANCE || !fits(har, event)) return Number.POSITIVE_INFINITY;
      return startsApart ** 2 + Math.min(Math.abs(endsApart), JOIN_TOLERANCE) ** 2;
    },
  };
}

function heldBack(fits: Fits, moment: Moment): Rule {
  return {
    before: HELD_BACK,
    after: HELD_BACK,
    cost: (startsApart, _, har, event) =>
      Math.abs(startsApart) <= QUEUED && areTogether(har, event) && fits(har, event)
        ? Math.abs(moment(event) - moment(har))
        : Number.POSITIVE_INFINITY,
  };
}

/** Whether there was a moment when both were under way. What has no duration never began for the page: it only failed. */
function areTogether(har: Exchange, event: Exchange): boolean {
  if (har.duration === null || isDatedWhenTold(har)) return start(har) >= start(event);
  return start(event) <= end(har) && start(har) <= end(event);
}

/** The pairs in the order of a moment, and what they cost together with those that are left alone. */
function pairedBy(
  moment: Moment,
  hars: readonly Exchange[],
  events: readonly Exchange[],
  { cost, ...rule }: Rule,
): { readonly pairs: readonly Pair[]; readonly cost: number } {
  const left = [...hars].sort((a, b) => moment(a) - moment(b));
  const right = [...events].sort((a, b) => moment(a) - moment(b));
  const moments = { left: momentsOf(left), right: momentsOf(right) };
  const costAt = (l: number, r: number): number => {
    const har = left[l];
    const event = right[r];
    if (!har || !event) return Number.POSITIVE_INFINITY;
    const startsApart = (moments.right.starts[r] ?? 0) - (moments.left.starts[l] ?? 0);
    return cost(startsApart, (moments.right.ends[r] ?? 0) - (moments.left.ends[l] ?? 0), har, event);
  };
  const partner = pairInOrder({ ...rule, left: left.map(moment), right: right.map(moment), cost: costAt });
  const pairs: Pair[] = [];
  let sum = 0;
  partner.forEach((at, index) => {
    const har = left[index];
    const event = right[at];
    if (har && event) pairs.push([har, event]);
    sum += at < 0 ? (rule.alone ?? 0) : costAt(index, at);
  });
  return { pairs, cost: sum };
}

/** Asked for once for each pair that is thought of. */
function momentsOf(exchanges: readonly Exchange[]): { starts: Float64Array; ends: Float64Array } {
  return { starts: Float64Array.from(exchanges, start), ends: Float64Array.from(exchanges, end) };
}

function start(exchange: Exchange): number {
  return exchange.startedAt ?? Number.NEGATIVE_INFINITY;
}

function end(exchange: Exchange): number {
  return start(exchange) + (exchange.duration ?? 0);
}

/** One exchange from both observers: the HAR's contents, webRequest's identity and failure name. */
export function merge(har: Exchange, event: Exchange): Exchange {
  return {
    ...har,
    source: "both",
    type: har.type ?? event.type,
    failure: har.failure?.name ? har.failure : (event.failure ?? har.failure),
    response: har.response
      ? { ...har.response, fromCache: har.response.fromCache ?? event.response?.fromCache ?? null }
      : event.response,
    chainId: event.chainId,
  };
}
