import { type Exchange, NO_BODY_SEEN } from "../http/exchange.ts";
import { type Field, Fields } from "../http/fields.ts";
import type { NetworkEvent } from "../http/web-request.ts";

const SENT: readonly Field[] = [
  { name: "Accept", value: "*/*" },
  { name: "Accept-Encoding", value: "gzip, deflate, br, zstd" },
  { name: "Accept-Language", value: "en" },
  { name: "Connection", value: "keep-alive" },
  { name: "Cookie", value: "session=1" },
  { name: "Host", value: "site.test" },
  { name: "Referer", value: "https://site.test/" },
  { name: "User-Agent", value: "Mozilla/5.0" },
];

/** POST → 302 → GET → 301 → GET: four exchanges with a stray one, as a HAR tells them. */
export function chainOf(n: number, path: string, at: number | null): readonly Exchange[] {
  const moment = (offset: number) => (at === null ? null : 1_000_000 + at + offset);
  return [
    exchange(`${n}.0`, "POST", path, moment(0), 302, `${path}/a`),
    exchange(`${n}.1`, "GET", `${path}/a`, moment(5), 301, `${path}/b`),
    exchange(`${n}.2`, "GET", `${path}/b`, moment(10), 200, null),
    exchange(`${n}.3`, "GET", "/stray", moment(12), 200, null),
  ];
}

type Poll = { readonly events: readonly NetworkEvent[]; readonly har: Exchange };

/** Requests of one address, `every` milliseconds, seen by both observers. */
export function pollOf(count: number, every: number): readonly Poll[] {
  return Array.from({ length: count }, (_, n) => {
    const at = 1_000_000 + n * every;
    const har = exchange(`har-${n}`, "GET", "/poll", at, 200, null);
    const common = {
      requestId: String(n),
      method: "GET",
      url: har.request.url,
      type: "xhr",
      tabId: 1,
      frameId: 0,
      statusText: "",
      requestFields: Fields.unknown,
      responseFields: Fields.unknown,
      fromCache: false,
      serverAddress: null,
      error: null,
      redirectUrl: null,
      initiator: null,
    };
    const events: NetworkEvent[] = [
      { ...common, kind: "onBeforeRequest", at: at + 1.4, status: null },
      { ...common, kind: "onCompleted", at: at + 6, status: 200 },
    ];
    return { events, har };
  });
}

function exchange(
  id: string,
  method: string,
  path: string,
  startedAt: number | null,
  status: number,
  location: string | null,
): Exchange {
  return {
    id,
    source: "har",
    startedAt,
    duration: 5,
    ended: true,
    type: "fetch",
    request: {
      method,
      url: `https://site.test${path}`,
      httpVersion: "http/1.1",
      fields: new Fields(SENT, true),
      body: NO_BODY_SEEN,
    },
    response: {
      status,
      statusText: "",
      httpVersion: "http/1.1",
      fields: new Fields(location === null ? [] : [{ name: "Location", value: location }], true),
      redirectUrl: location,
      body: NO_BODY_SEEN,
      fromCache: null,
      viaServiceWorker: false,
    },
    failure: null,
    timings: null,
    serverAddress: null,
    chainId: null,
  };
}
