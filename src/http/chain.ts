import { carriedOn } from "./carried.ts";
import { ChainLinks } from "./chain-links.ts";
import type { Exchange } from "./exchange.ts";
import { pairInOrder } from "./pairing.ts";
import { isPreflight } from "./preflight.ts";
import {
  addressOf,
  isRedirectStatus,
  locationOf,
  methodAfter,
  resolveLocation,
  withoutFragment,
} from "./redirect.ts";

/**
 * How much later than the end of a hop the next one may start, in milliseconds. Measured: at most 1
 * in Chromium, up to 21 in Firefox; a busy page or another tool's log takes longer.
 */
const HOP_GAP = 250;

/** How much earlier than the end of a hop the next one may seem to start: clocks are rounded. */
const HOP_OVERLAP = 3;

/** Of two requests at one moment the answered one was sent; in milliseconds. */
const UNANSWERED = 1;

/** What may lie between the end of a hop and the start of the next, in milliseconds. */
type Window = { readonly before: number; readonly after: number };

const AT_ONCE: Window = { before: HOP_OVERLAP, after: HOP_GAP };

/**
 * For what is left then: any moment from the start of the hop on, since tools count phases twice or not at all, up
 * to this long after its end. Measured in 568 files of thirteen tools: −52 to 1,700.
 */
const LATER: Window = { before: 600_000, after: 2_000 };

/** Exchanges of one redirect chain, first request first; at least two. */
export type Chain = {
  /** Shared by all hops, the final exchange included. */
  readonly id: string;
  readonly hops: readonly Exchange[];
};

export type Place = { readonly chain: Chain; readonly hop: number };

/**
 * Finds the redirect chains among exchanges, in whatever order they are given: by the browser's id
 * where there is one, else by resolved Location and method, one-to-one. Time decides among several; it
 * refuses the only one that fits no sooner than two seconds after the hop.
 *
 * @returns exchange id → its chain and its place in it, counted from 0; exchanges outside of any
 *   chain are not in it. Linear in the number of exchanges, apart from sorting.
 */
export function linkChains(exchanges: readonly Exchange[]): ReadonlyMap<string, Place> {
  const links = new ChainLinks(exchanges);
  linkByBrowserId(exchanges, links);
  for (const window of [AT_ONCE, LATER]) {
    for (const rule of [asTheRulesSay, byAnotherClient])
      linkByLocation(exchanges, links, { ...rule, window });
  }
  return places(exchanges, links);
}

/** The request that a browser makes when it follows this response; null where it follows none. */
export function expectedNext(exchange: Exchange): { method: string; url: string } | null {
  const { response, request } = exchange;
  if (!response || !isRedirectStatus(response.status) || endsChain(exchange)) return null;
  const location = locationOf(response);
  if (location === null) return null;
  const url = resolveLocation(location, request.url);
  return url === null
    ? null
    : { method: methodAfter(response.status, request.method), url: withoutFragment(url) };
}

/**
 * The browser refused to follow. An abort is no refusal: with `redirect: "manual"` Chromium notes
 * it, and an entry for the next request that it never sends.
 */
function endsChain(exchange: Exchange): boolean {
  const { failure } = exchange;
  return isPreflight(exchange) || (failure !== null && failure.name !== "net::ERR_ABORTED");
}

function linkByBrowserId(exchanges: readonly Exchange[], links: ChainLinks): void {
  const byId = new Map<string, Exchange[]>();
  for (const exchange of exchanges) {
    if (exchange.chainId === null) continue;
    const hops = byId.get(exchange.chainId);
    if (hops) hops.push(exchange);
    else byId.set(exchange.chainId, [exchange]);
  }
  for (const hops of byId.values()) {
    hops.sort((a, b) => hopNumber(a) - hopNumber(b) || start(a) - start(b));
    for (let i = 1; i < hops.length; i++) {
      const from = hops[i - 1];
      const to = hops[i];
      if (from && to) links.add(from, to);
    }
  }
}

/** The journal numbers the hops of a request: `17.0`, `17.1`. */
function hopNumber({ id, chainId }: Exchange): number {
  return id.startsWith(`${chainId}.`) ? Number(id.slice(id.lastIndexOf(".") + 1)) : 0;
}

/** What a hop and the request that follows it have in common. */
type Rule = {
  /** Null where nothing follows. */
  readonly awaited: (exchange: Exchange) => string | null;
  /** Null for what follows nothing. */
  readonly arrived: (exchange: Exchange) => string | null;
  readonly fits: (from: Exchange, to: Exchange) => boolean;
};

const asTheRulesSay: Rule = {
  awaited: (exchange) => {
    const expected = expectedNext(exchange);
    return expected && `${expected.method} ${expected.url}`;
  },
  arrived: (exchange) =>
    isPreflight(exchange) ? null : `${exchange.request.method} ${addressOf(exchange.request.url)}`,
  fits: () => true,
};

/** Clients that keep the method or turn it into GET against the rules; Firefox upgrades to https unseen. */
const byAnotherClient: Rule = {
  awaited: (exchange) => upgraded(expectedNext(exchange)?.url ?? null),
  arrived: ({ request, type }) =>
    type === "preflight" || request.method === "OPTIONS" ? null : upgraded(addressOf(request.url)),
  fits: (from, to) => [from.request.method, "GET"].includes(to.request.method),
};

function upgraded(url: string | null): string | null {
  return url === null ? null : url.replace(/^http:/, "https:");
}

type Search = Rule & { readonly window: Window };

type Awaited = { readonly from: Exchange[]; readonly to: Exchange[] };

function linkByLocation(exchanges: readonly Exchange[], links: ChainLinks, rule: Search): void {
  const awaited = new Map<string, Awaited>();
  for (const exchange of exchanges) {
    const key = links.hasNext(exchange) ? null : rule.awaited(exchange);
    if (key === null) continue;
    const group = awaited.get(key);
    if (group) group.from.push(exchange);
    else awaited.set(key, { from: [exchange], to: [] });
  }
  if (awaited.size === 0) return;
  for (const exchange of exchanges) {
    const key = links.hasPrevious(exchange) ? null : rule.arrived(exchange);
    if (key !== null) awaited.get(key)?.to.push(exchange);
  }
  for (const group of awaited.values()) linkGroup(group, links, rule);
}

/**
 * Links what waits for one method and URL. What a page set itself goes along with a redirect and so
 * tells parallel requests apart; time decides among the rest.
 */
function linkGroup({ from, to }: Awaited, links: ChainLinks, rule: Search): void {
  if (from.length > 1 && to.length > 1) {
    const bySignature = new Map<string, Awaited>();
    for (const a of from) groupOf(bySignature, carriedOn(a))?.from.push(a);
    for (const b of to) groupOf(bySignature, carriedOn(b))?.to.push(b);
    if (bySignature.size > 1) for (const same of bySignature.values()) linkByTime(same, links, rule);
  }
  linkByTime({ from, to }, links, rule);
}

function groupOf(groups: Map<string, Awaited>, signature: string | null): Awaited | null {
  if (signature === null) return null;
  const group = groups.get(signature) ?? { from: [], to: [] };
  groups.set(signature, group);
  return group;
}

function linkByTime(group: Awaited, links: ChainLinks, { fits, window }: Search): void {
  // Of one moment, what is written later is later: a loop has no other order. A log may be written backwards, too.
  const inOrder: Rule["fits"] = (a, b) => fits(a, b) && (start(a) !== start(b) || links.isLater(a, b));
  linkInOrder(group, links, { fits: inOrder, window });
  linkInOrder(group, links, { fits, window });
}

function linkInOrder(
  { from, to }: Awaited,
  links: ChainLinks,
  { fits, window }: Pick<Search, "fits" | "window">,
): void {
  const left = from.filter((a) => !links.hasNext(a)).sort((a, b) => end(a) - end(b));
  const right = to.filter((b) => !links.hasPrevious(b)).sort((a, b) => start(a) - start(b));
  if (left.length === 0 || right.length === 0) return;
  const ends = left.map(end);
  const starts = right.map(start);
  const cost = (l: number, r: number): number => {
    const a = left[l];
    const b = right[r];
    if (!a || !b || a === b || start(b) < start(a) || !fits(a, b) || isAnotherFetch(a, b))
      return Number.POSITIVE_INFINITY;
    // Two ids of the browser are two chains.
    if (a.chainId !== null && b.chainId !== null) return Number.POSITIVE_INFINITY;
    return Math.abs((ends[l] ?? 0) - (starts[r] ?? 0)) + (b.response === null ? UNANSWERED : 0);
  };
  pairInOrder({ left: ends, right: starts, ...window, cost }).forEach((at, index) => {
    const a = left[index];
    const b = right[at];
    if (a && b) links.add(a, b);
  });
}

/** What is asked for and how stays the same across redirects (Fetch: a request's destination and mode). */
function isAnotherFetch(a: Exchange, b: Exchange): boolean {
  const [before, after] = [knownType(a), knownType(b)];
  if (before !== null && after !== null && (before === "document") !== (after === "document")) return true;
  return ["sec-fetch-dest", "sec-fetch-mode"].some((name) => {
    const before = a.request.fields.get(name);
    const after = b.request.fields.get(name);
    return before !== null && after !== null && before !== after;
  });
}

/** Chromium says "other" where it has no type; a HAR of Chromium 61 has it at the first hop of a page. */
function knownType({ type }: Exchange): string | null {
  return type === "other" ? null : type;
}

function start(exchange: Exchange): number {
  return exchange.startedAt ?? 0;
}

/** Without a start there is no end either: the order of the log has to do. */
function end(exchange: Exchange): number {
  return exchange.startedAt === null ? 0 : exchange.startedAt + (exchange.duration ?? 0);
}

function places(exchanges: readonly Exchange[], links: ChainLinks): ReadonlyMap<string, Place> {
  const result = new Map<string, Place>();
  for (const first of exchanges) {
    if (links.hasPrevious(first) || !links.hasNext(first)) continue;
    const hops = links.from(first);
    const chain: Chain = { id: first.chainId ?? first.id, hops };
    hops.forEach((hop, index) => {
      result.set(hop.id, { chain, hop: index });
    });
  }
  return result;
}

/** Hops to each side that are near: as many as browsers follow. */
export const NEAR = 20;

/** The hops of a place's chain that are near it, itself included. */
export function nearHops({ chain, hop }: Place): readonly Exchange[] {
  return chain.hops.slice(Math.max(0, hop - NEAR), hop + NEAR + 1);
}
