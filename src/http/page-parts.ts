import { bareExchange, bareResponse } from "./bare-exchange.ts";
import type { Exchange } from "./exchange.ts";
import { type HeardFailure, isFull, isNobodysError } from "./heard-failures.ts";
import { shortUrl } from "./short-url.ts";

/** What went wrong below a document. */
export type PageParts = {
  /** Who told: DevTools with all it recorded, or the page's timing and the browser's events, which know no reasons. */
  readonly source: "devtools" | "page";
  readonly failed: readonly Exchange[];
  /** Ids of those that a redirect led to an address that nobody told: what is known is where they were sent. */
  readonly ledOn: ReadonlySet<string>;
  /** The document itself went wrong too. */
  readonly isOfError: boolean;
  /** Requests to other origins of which the page may not even know the status. */
  readonly hidden: number;
  /** URLs of calls to other origins whose answer the page may have been refused, where nobody tells whether it was. */
  readonly unread: readonly string[];
  /** All that failed is among them, as far as anybody can know. */
  readonly isWhole: boolean;
  /** The URL of the document; null where it is not known. */
  readonly pageUrl: string | null;
};

/** One request as the page's timing tells it (Resource Timing 2); status 0 where there was none. */
export type TimedPart = {
  readonly url: string;
  readonly status: number;
  /** Who asked: "fetch", "xmlhttprequest", the name of an element. */
  readonly initiator: string;
  /** The page itself may not see the status, whoever else may. */
  readonly isUnseen: boolean;
  /** It was redirected within its origin; to where is not told. */
  readonly isRedirected: boolean;
};

type Page = {
  readonly url: string | null;
  readonly isError: boolean;
  /** The browser ends with an error what CORS withholds. Otherwise it looks like what was asked for without CORS. */
  readonly tellsWithheld: boolean;
  /** It may ask for more. */
  readonly isLoading: boolean;
};

/** Requests that the timing of a page holds (Resource Timing 2, 4.1), unless it asks for room for more: later ones are missing. */
const TIMED_AT_LEAST = 250;

type Failure = Pick<HeardFailure, "url" | "name"> & {
  readonly type: string | null;
  readonly method: string;
  readonly status: number;
  readonly isLedOn?: boolean;
};

/**
 * The failed parts of a page where DevTools is closed: statuses by its own timing, failures without any by that and
 * by the browser's events. Each request counts once, whoever told of it.
 *
 * @param asked null where the document could not be asked.
 */
export function partsOfTiming(
  asked: readonly TimedPart[] | null,
  heard: readonly HeardFailure[],
  page: Page,
): PageParts {
  const timed = asked ?? [];
  const origin = originOf(page.url ?? "");
  const events = new Events(heard);
  const isOwn = ({ url }: TimedPart) => originOf(url) === origin;
  const failed: Failure[] = [];
  const unheard: TimedPart[] = [];
  const unseen: TimedPart[] = [];
  for (const part of timed.filter(({ status }) => status === 0)) {
    const event = events.take(part.url);
    if (event) failed.push({ ...event, url: part.url });
    else if (isOwn(part) || isAlwaysTold(part)) unheard.push(part);
    else unseen.push(part);
  }
  for (const { url, status, isRedirected } of timed.filter(({ status }) => status >= 400)) {
    // The same answer, where its body broke off too.
    events.take(url);
    failed.push({ url, status, name: "", type: null, method: "GET", isLedOn: isRedirected });
  }
  for (const part of timed.filter(({ status, isUnseen }) => status > 0 && status < 400 && isUnseen)) {
    if (isOwn(part)) continue;
    // An answer that came and was refused, as a frame is by its fields.
    const event = events.take(part.url);
    if (event) failed.push({ ...event, url: part.url });
    else if (isAlwaysTold(part))
      failed.push({ url: part.url, status: 0, name: "", type: "xhr", method: "GET" });
    else unseen.push(part);
  }
  // A status of our own origin is always told: where there is none, there was no response. The timing has the address that was asked for, an event the one that a redirect led to, and that is the one that failed.
  const others = events.left();
  for (const { url } of unheard.slice(others.length))
    failed.push({ url, status: 0, name: "", type: null, method: "GET" });
  const unread = page.tellsWithheld ? [] : unseen.filter(({ initiator }) => initiator === "fetch");
  const told = [...failed, ...others].filter((failure) => failure.status > 0 || !isSilent(failure));
  return {
    source: "page",
    pageUrl: page.url,
    isOfError: page.isError,
    failed: told.map(exchangeOf),
    ledOn: new Set(told.flatMap(({ isLedOn }, index) => (isLedOn ? idOf(index) : []))),
    hidden: unseen.length - unread.length,
    unread: unread.map(({ url }) => url),
    isWhole: asked !== null && timed.length < TIMED_AT_LEAST && !isFull(heard) && !page.isLoading,
  };
}

/** XMLHttpRequest asks under CORS alone: what the page may not see of its answer was withheld, or never came. */
function isAlwaysTold({ initiator }: TimedPart): boolean {
  return initiator === "xmlhttprequest";
}

/** The events that no request of the timing has been found for. */
class Events {
  readonly #left = new Map<string, { readonly event: HeardFailure; count: number }[]>();

  constructor(heard: readonly HeardFailure[]) {
    const asked = new Set(heard.filter(({ method }) => method !== "OPTIONS").map(({ url }) => url));
    for (const event of heard) {
      // What its preflight met is told with the request.
      if (event.method === "OPTIONS" && asked.has(event.url)) continue;
      const known = this.#left.get(event.url) ?? [];
      const mine = { event, count: event.count };
      this.#left.set(event.url, isNobodysError(event) ? [...known, mine] : [mine, ...known]);
    }
  }

  /** One event of this address, an error first; null where none is left. */
  take(url: string): Failure | null {
    const mine = this.#left.get(shortUrl(url))?.find(({ count }) => count > 0);
    if (!mine) return null;
    mine.count -= 1;
    return failureOf(mine.event);
  }

  /** All that are left and somebody's error. */
  left(): Failure[] {
    return [...this.#left.values()]
      .flat()
      .flatMap(({ event, count }) =>
        isNobodysError(event) ? [] : Array.from({ length: count }, () => failureOf(event)),
      );
  }
}

function failureOf({ url, name, type, method }: HeardFailure): Failure {
  return { url, name, type, method, status: 0 };
}

function isSilent({ url, name, type }: Failure): boolean {
  return type !== null && isNobodysError({ url, name, type });
}

function idOf(index: number): string {
  return `part-${index}`;
}

function exchangeOf({ url, status, name, type, method }: Failure, index: number): Exchange {
  return bareExchange({
    id: idOf(index),
    type,
    method,
    url,
    at: 0,
    response: status === 0 ? null : bareResponse(status),
    error: status === 0 ? name : null,
  });
}

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}
