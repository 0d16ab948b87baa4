import type { Exchange } from "../http/exchange.ts";
import { NO_BODY_SEEN } from "../http/exchange.ts";
import { parsedUrl } from "../http/parsed-url.ts";
import { endpointOf, keyOf } from "./endpoint.ts";
import { type Meanwhile, meanwhileOf } from "./meanwhile.ts";
import { type Dated, Timeline } from "./timeline.ts";
import { type Worked, workedOf } from "./worked.ts";

/** Endpoints whose last good exchange is kept after it left the list. */
const KEPT_ENDPOINTS = 500;
/** Documents that are remembered, newest first to stay. */
const KEPT_DOCUMENTS = 50;
/** Longest body that is kept beyond its exchange's place in the list, in characters. */
const KEPT_BODY = 4_096;

/** What an exchange is compared with. */
export type Found = {
  readonly good: Exchange;
  /** The document that was there when the good one was sent; null where none was seen. */
  readonly goodPage: Exchange | null;
  readonly failingPage: Exchange | null;
  readonly meanwhile: Meanwhile;
};

/** Exchanges in time, apart by whether they worked. */
export type Histories = { readonly good: Timeline; readonly bad: Timeline };

type Kept = { readonly good: Dated; readonly page: Exchange | null };
type EndpointHistory = Histories & { readonly key: string; kept: Kept | null };
type Record = {
  readonly exchange: Dated;
  readonly worked: Worked;
  readonly endpoint: EndpointHistory;
  readonly host: Histories;
};

/**
 * The last good exchange of each endpoint. What it answers depends on what is in it, not on the order in which that
 * came. An exchange that leaves the list (a page was loaded, the history is full) leaves the last good one of its
 * endpoint behind, with a short body: at most 500.
 */
export class LastGood {
  readonly #records = new Map<string, Record>();
  readonly #endpoints = new Map<string, EndpointHistory>();
  readonly #hosts = new Map<string, Histories>();
  /** Keys of endpoints with something kept, the one that was kept first at the front. */
  readonly #kept = new Set<string>();
  #documents: Dated[] = [];

  /** Takes in an exchange, in place of the one with its id. One without a start is compared with nothing. */
  add(exchange: Exchange): void {
    this.#forgetRecord(exchange.id);
    if (!isDated(exchange)) return;
    if (exchange.type === "document" && exchange.response) this.#addDocument(exchange);
    const worked = workedOf(exchange);
    const endpoint = worked && endpointOf(exchange);
    if (!endpoint) return;
    const record = {
      exchange,
      worked,
      endpoint: this.#endpoint(keyOf(endpoint)),
      host: this.#host(endpoint.origin),
    };
    this.#records.set(exchange.id, record);
    record.endpoint[worked].add(exchange);
    // What the browser answered by itself says nothing of the host.
    if (isOfHost(exchange)) record.host[worked].add(exchange);
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
    this.#documents = [];
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
      goodPage: good === kept?.good ? kept.page : this.#pageOf(good),
      failingPage: this.#pageOf(exchange),
      meanwhile: meanwhileOf({ good, failing: exchange, history, host: this.#host(endpoint.origin) }),
    };
  }

  #keep({ exchange, endpoint }: Record): void {
    if (endpoint.kept && endpoint.kept.good.startedAt > exchange.startedAt) return;
    endpoint.kept = { good: shortened(exchange), page: this.#pageOf(exchange) };
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
    record.endpoint[record.worked].delete(record.exchange);
    record.host[record.worked].delete(record.exchange);
    this.#dropWhereEmpty(record.endpoint);
  }

  #dropWhereEmpty(history: EndpointHistory): void {
    if (history.kept || history.good.size > 0 || history.bad.size > 0) return;
    this.#endpoints.delete(history.key);
  }

  #endpoint(key: string): EndpointHistory {
    const known = this.#endpoints.get(key);
    if (known) return known;
    const made = { key, good: new Timeline(), bad: new Timeline(), kept: null };
    this.#endpoints.set(key, made);
    return made;
  }

  #host(origin: string): Histories {
    const known = this.#hosts.get(origin);
    if (known) return known;
    const made = { good: new Timeline(), bad: new Timeline() };
    this.#hosts.set(origin, made);
    return made;
  }

  #addDocument(exchange: Dated): void {
    const others = this.#documents.filter(({ id }) => id !== exchange.id);
    this.#documents = [...others, shortened(exchange)]
      .sort((a, b) => a.startedAt - b.startedAt)
      .slice(-KEPT_DOCUMENTS);
  }

  /** The document that was loaded last before it, of the origin that its Referer names where it has one. */
  #pageOf(exchange: Dated): Exchange | null {
    const referer = parsedUrl(exchange.request.fields.get("referer") ?? "")?.origin;
    const page = this.#documents.findLast(
      ({ id, startedAt, request }) =>
        startedAt <= exchange.startedAt &&
        id !== exchange.id &&
        (referer === undefined || parsedUrl(request.url)?.origin === referer),
    );
    return page ?? null;
  }
}

function isDated(exchange: Exchange): exchange is Dated {
  return exchange.startedAt !== null;
}

function isOfHost({ response }: Exchange): boolean {
  return !response || (response.fromCache === null && !response.viaServiceWorker);
}

function shortened(exchange: Dated): Dated {
  const { request, response } = exchange;
  return {
    ...exchange,
    request: { ...request, body: shortBody(request.body) },
    response: response && { ...response, body: shortBody(response.body) },
  };
}

function shortBody(body: Exchange["request"]["body"]): Exchange["request"]["body"] {
  if (body.text === null || body.text.length <= KEPT_BODY) return body;
  return { ...NO_BODY_SEEN, size: body.size ?? body.text.length };
}
