import type { Exchange } from "../http/exchange.ts";
import type { Neighbour } from "./before.ts";
import { type Endpoint, endpointOf, keyOf } from "./endpoint.ts";
import { LoadedDocuments } from "./loaded-documents.ts";
import { type Meanwhile, meanwhileOf } from "./meanwhile.ts";
import { type Past, pastOf } from "./past.ts";
import { shortened } from "./shortened.ts";
import { type Dated, type Histories, isDated, Timeline } from "./timeline.ts";
import { workedOf } from "./worked.ts";

/** Endpoints whose last good exchange is kept after it left the list. */
const KEPT_ENDPOINTS = 500;
/** What an exchange is compared with. */
export type Found = {
  readonly good: Exchange;
  /** The document that was there when the good one was sent; null where none was seen. */
  readonly goodPage: Exchange | null;
  readonly failingPage: Exchange | null;
  readonly meanwhile: Meanwhile;
};

/**
 * How many exchanges of its host tell of a failing one's past, and how many failures may lie between it and the last
 * good one of its endpoint: so one that arrives late concerns no more than that many others.
 */
const PAST = { before: 100, after: 20 };

type Kept = { readonly good: Dated; readonly page: Exchange | null };
type EndpointHistory = Histories & { readonly key: string; readonly endpoint: Endpoint; kept: Kept | null };
/** `all` has what tells nothing by itself too: a redirect may be a logout. */
type HostHistory = Histories & { readonly all: Timeline<Record> };
type Record = Neighbour & { readonly endpoint: EndpointHistory | null; readonly host: HostHistory };

/**
 * The last good exchange of each endpoint. What it answers depends on what is in it, not on the order in which that
 * came. An exchange that leaves the list (a page was loaded, the history is full) leaves the last good one of its
 * endpoint behind, with a short body: at most 500.
 */
export class LastGood {
  readonly #records = new Map<string, Record>();
  readonly #endpoints = new Map<string, EndpointHistory>();
  readonly #hosts = new Map<string, HostHistory>();
  /** Keys of endpoints with something kept, the one that was kept first at the front. */
  readonly #kept = new Set<string>();
  readonly #documents = new LoadedDocuments();
  #changes = 0;

  /** Another number whenever an endpoint has come or gone. */
  get changes(): number {
    return this.#changes;
  }

  /** Every endpoint of which something is in the list, or kept. */
  *endpoints(): Iterable<{ readonly endpoint: Endpoint; readonly fails: boolean }> {
    for (const { endpoint, bad } of this.#endpoints.values()) yield { endpoint, fails: bad.size > 0 };
  }

  /** The document that was there when it was sent; null where none was seen. */
  pageOf(exchange: Dated): Exchange | null {
    return this.#documents.pageOf(exchange);
  }

  /** Takes in an exchange, in place of the one with its id. One without a start is compared with nothing. */
  add(exchange: Exchange): void {
    this.#forgetRecord(exchange.id);
    if (!isDated(exchange)) return;
    this.#documents.add(exchange);
    const worked = workedOf(exchange);
    if (worked === null && !isRedirect(exchange)) return;
    const endpoint = endpointOf(exchange);
    if (!endpoint) return;
    const record = {
      exchange,
      startedAt: exchange.startedAt,
      worked,
      endpoint: worked && this.#endpoint(endpoint),
      host: this.#host(endpoint.origin),
    };
    this.#records.set(exchange.id, record);
    if (worked) record.endpoint?.[worked].add(exchange);
    // What the browser answered by itself says nothing of the host.
    if (!isOfHost(exchange)) return;
    if (worked) record.host[worked].add(exchange);
    record.host.all.add(record);
  }

  /** The exchange left the list; what it was good for stays known. */
  leave(id: string): void {
    const record = this.#records.get(id);
    if (record?.worked === "good") this.#keep(record);
    this.#forgetRecord(id);
  }

  /** The reader wants none of it any more. */
  clear(): void {
    this.#records.clear();
    this.#endpoints.clear();
    this.#hosts.clear();
    this.#kept.clear();
    this.#documents.clear();
    this.#changes++;
  }

  /**
   * The last good exchange of the same endpoint before this one, or the next one after it; null where there is
   * none.
   */
  of(exchange: Exchange): Found | null {
    if (!isDated(exchange)) return null;
    const endpoint = endpointOf(exchange);
    const history = endpoint && this.#endpoints.get(keyOf(endpoint));
    if (!endpoint || !history) return null;
    const before = history.good.lastBefore(exchange.startedAt);
    const kept = history.kept && history.kept.good.startedAt < exchange.startedAt ? history.kept : null;
    const good = before ?? kept?.good ?? history.good.firstAfter(exchange.startedAt);
    if (!good || good.id === exchange.id) return null;
    return {
      good,
      goodPage: good === kept?.good ? kept.page : this.#documents.pageOf(good),
      failingPage: this.#documents.pageOf(exchange),
      meanwhile: meanwhileOf({ good, failing: exchange, history, host: this.#host(endpoint.origin) }),
    };
  }

  /**
   * What is known of the time before a failing exchange of the list; null for one that works, and where nothing is
   * known. What has left the list tells nothing here: everybody who asks has the same list.
   */
  past({ id }: Exchange): Past | null {
    const record = this.#records.get(id);
    if (record?.worked !== "bad" || !record.endpoint) return null;
    const { exchange: failing, endpoint, host } = record;
    const { good, bad } = endpoint;
    const before = good.lastBefore(failing.startedAt);
    const after = good.firstAfter(failing.startedAt);
    const failures = (from: Dated, to: Dated) => bad.countTo(to.startedAt) - bad.countTo(from.startedAt);
    const at = host.all.countTo(failing.startedAt);
    return pastOf({
      failing,
      endpoint,
      good: before && failures(before, failing) <= PAST.before ? before : null,
      isGoodLater: after !== undefined && failures(failing, after) <= PAST.after,
      before: () => host.all.between(at - PAST.before, at),
      after: () => host.all.between(at, at + PAST.after),
    });
  }

  /** The failing exchanges whose past it belongs to, or may: to be asked before it goes, and after it came. */
  concernedBy({ id }: Exchange): readonly Exchange[] {
    const record = this.#records.get(id);
    if (!record) return [];
    const { startedAt, endpoint, host } = record;
    const found: Exchange[] = [...around(endpoint?.bad, startedAt)];
    if (host.bad.size > 0)
      for (const { exchange, worked } of around(host.all, startedAt))
        if (worked === "bad") found.push(exchange);
    return found;
  }

  #keep({ exchange, endpoint }: Record): void {
    if (!endpoint) return;
    if (endpoint.kept && endpoint.kept.good.startedAt > exchange.startedAt) return;
    endpoint.kept = { good: shortened(exchange), page: this.#documents.pageOf(exchange) };
    this.#kept.delete(endpoint.key);
    this.#kept.add(endpoint.key);
    if (this.#kept.size <= KEPT_ENDPOINTS) return;
    const [oldest] = this.#kept;
    if (oldest === undefined) return;
    this.#kept.delete(oldest);
    const history = this.#endpoints.get(oldest);
    if (!history) return;
    history.kept = null;
    this.#dropWhereEmpty(history);
  }

  #forgetRecord(id: string): void {
    const record = this.#records.get(id);
    if (!record) return;
    this.#records.delete(id);
    const { exchange, worked, endpoint, host } = record;
    host.all.delete(record);
    if (!worked || !endpoint) return;
    host[worked].delete(exchange);
    endpoint[worked].delete(exchange);
    this.#dropWhereEmpty(endpoint);
  }

  #dropWhereEmpty(history: EndpointHistory): void {
    if (history.kept || history.good.size > 0 || history.bad.size > 0) return;
    this.#endpoints.delete(history.key);
    this.#changes++;
  }

  #endpoint(endpoint: Endpoint): EndpointHistory {
    const key = keyOf(endpoint);
    const known = this.#endpoints.get(key);
    if (known) return known;
    this.#changes++;
    const made = { key, endpoint, good: new Timeline(), bad: new Timeline(), kept: null };
    this.#endpoints.set(key, made);
    return made;
  }

  #host(origin: string): HostHistory {
    const known = this.#hosts.get(origin);
    if (known) return known;
    const made = { good: new Timeline(), bad: new Timeline(), all: new Timeline<Record>() };
    this.#hosts.set(origin, made);
    return made;
  }
}

/** Those near enough for one of this moment to be in their past, or they in its. */
function around<Item extends { readonly startedAt: number }>(
  line: Timeline<Item> | undefined,
  moment: number,
): readonly Item[] {
  const at = line?.countTo(moment) ?? 0;
  return line?.between(at - PAST.after - 1, at + PAST.before + 1) ?? [];
}

function isRedirect({ ended, response }: Exchange): boolean {
  return ended && response !== null && response.status >= 300 && response.status < 400;
}

function isOfHost({ response }: Exchange): boolean {
  return !response || (response.fromCache === null && !response.viaServiceWorker);
}
