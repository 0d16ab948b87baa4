import type { Exchange } from "./exchange.ts";
import { writeStream } from "./har-stream.ts";
import { UNDATED } from "./har-timings.ts";
import { writeInitiator } from "./initiator.ts";

/** What else is written into an entry, under names that begin with `_`. */
export type EntryExtras = Readonly<Record<`_${string}`, unknown>>;

/** What HAR writes for a number that is not known (HAR 1.2: "use -1"). */
const UNKNOWN = -1;

/** A HAR 1.2 log of exchanges, with what `extras` adds to each entry. */
export function toHar(
  exchanges: readonly Exchange[],
  creator: { readonly name: string; readonly version: string },
  extras: (exchange: Exchange) => EntryExtras,
): object {
  return {
    log: {
      version: "1.2",
      creator,
      pages: [],
      entries: exchanges.map((exchange) => ({ ...toHarEntry(exchange), ...extras(exchange) })),
    },
  };
}

/** An exchange as an entry of a HAR 1.2 log. */
export function toHarEntry(exchange: Exchange): object {
  const { request, response, failure, timings } = exchange;
  return {
    startedDateTime: new Date(exchange.startedAt ?? UNDATED).toISOString(),
    time: exchange.duration ?? UNKNOWN,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: request.httpVersion ?? "",
      headers: request.fields.list,
      queryString: [],
      cookies: [],
      headersSize: UNKNOWN,
      bodySize: request.body.size ?? UNKNOWN,
      ...(request.body.text === null
        ? {}
        : { postData: { mimeType: request.fields.get("content-type") ?? "", text: request.body.text } }),
    },
    response: {
      status: response?.status ?? 0,
      statusText: response?.statusText ?? "",
      httpVersion: response?.httpVersion ?? "",
      headers: response?.fields.list ?? [],
      cookies: [],
      content: {
        size: response ? (response.body.size ?? UNKNOWN) : 0,
        mimeType: response?.fields.get("content-type") ?? response?.storedType ?? "",
        ...(response?.body.text == null ? {} : { text: response.body.text }),
        // The bytes were not kept; that they were no text still tells.
        ...(response?.body.binary ? { encoding: "base64", _binary: true } : {}),
      },
      redirectURL: response?.redirectUrl ?? "",
      headersSize: UNKNOWN,
      bodySize: UNKNOWN,
      ...(response?.received === undefined ? {} : { _transferSize: response.received }),
      ...(response?.viaServiceWorker ? { _fetchedViaServiceWorker: true } : {}),
      // A failure without a name has none, as in Firefox; where nothing was recorded there is none either.
      ...(failure?.name ? { _error: failure.name } : {}),
      ...(response || failure ? {} : { _error: "" }),
    },
    cache: {},
    timings: {
      blocked: timings?.blocked ?? UNKNOWN,
      dns: timings?.dns ?? UNKNOWN,
      connect: timings?.connect ?? UNKNOWN,
      ssl: timings?.ssl ?? UNKNOWN,
      send: timings?.send ?? UNKNOWN,
      wait: timings?.wait ?? UNKNOWN,
      receive: timings?.receive ?? UNKNOWN,
    },
    ...(exchange.serverAddress ? { serverIPAddress: exchange.serverAddress } : {}),
    ...(exchange.initiator ? { _initiator: writeInitiator(exchange.initiator) } : {}),
    ...(exchange.stream ? writeStream(exchange.stream) : {}),
    ...(exchange.type ? { _resourceType: exchange.type } : {}),
    // Nothing else in a HAR says whether two requests of one moment are one or two.
    ...(exchange.chainId === null ? {} : { _redirectChain: exchange.chainId }),
    ...(response?.fromCache ? { _fromCache: response.fromCache } : {}),
  };
}
