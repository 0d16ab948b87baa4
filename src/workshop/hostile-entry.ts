import fc from "fast-check";
import { request, response } from "./hostile-message.ts";
import { mostly, odd } from "./hostile-odd.ts";
import { words } from "./hostile-strings.ts";

/** Moments that hops of a chain share, that lie a little apart, and that no clock shows. */
const started = mostly(
  fc.oneof(
    { weight: 8, arbitrary: fc.nat(40).map((at) => new Date(1_790_000_000_000 + at * 3).toISOString()) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "1970-01-01T00:00:00.000Z",
        "+275760-09-13T00:00:00.000Z",
        "+275760-09-13T00:00:00.001Z",
        "-271821-04-20T00:00:00.000Z",
        "yesterday",
        "2026-02-30T25:61:00Z",
      ),
    },
  ),
);

const span = mostly(fc.constantFrom(-1, 0, 0.5, 3, 3, 3, 1e9, 1e300));

const whole = fc.record(
  {
    startedDateTime: started,
    time: span,
    request: mostly(request, 60),
    response: mostly(response, 60),
    timings: mostly(
      fc.record(
        { blocked: span, dns: span, connect: span, ssl: span, send: span, wait: span, receive: span },
        { requiredKeys: [] },
      ),
    ),
    serverIPAddress: mostly(fc.constantFrom("192.0.2.1", "[2001:db8::1]", "")),
    _resourceType: mostly(fc.constantFrom("document", "fetch", "xhr", "image", "preflight", "websocket", "")),
    _fromCache: fc.constantFrom<unknown>("disk", "memory", "cache", "prefetch", true),
    _fetchType: fc.constantFrom<unknown>("Disk Cache", "Service Worker", "Network Load", 1),
    _webSocketMessages: mostly(fc.array(fc.record({ type: words, data: words }), { maxLength: 2 })),
    _initiator: odd,
  },
  { requiredKeys: ["startedDateTime", "time", "request", "response"] },
);

/** A hop that leads to the next address of a few: chains, rings, several at one moment. */
const hop = fc
  .record({
    at: fc.nat(4),
    from: fc.nat(3),
    to: fc.nat(3),
    status: fc.constantFrom(301, 302, 303, 307, 308),
    took: fc.nat(3),
    method: fc.constantFrom("GET", "POST"),
  })
  .map(({ at, from, to, status, took, method }) => ({
    startedDateTime: new Date(1_790_000_000_000 + at).toISOString(),
    time: took,
    request: {
      method,
      url: `https://a.example/hop/${from}`,
      httpVersion: "h2",
      headers: [{ name: ":authority", value: "a.example" }],
    },
    response: { status, headers: [{ name: "Location", value: `/hop/${to}` }], content: {}, redirectURL: "" },
  }));

/** Members that stand twice: the last one counts in JSON. */
const twice = fc.constantFrom(
  "",
  "",
  "",
  "",
  "",
  '"request":null,',
  '"response":{"status":200},',
  '"__proto__":{"polluted":true},',
);

/** One entry of a HAR file as its text, as the worst of all tools and servers together would write it. */
export const hostileEntry: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 24,
    arbitrary: fc.tuple(whole, twice).map(([entry, before]) => `{${before}${JSON.stringify(entry).slice(1)}`),
  },
  { weight: 8, arbitrary: hop.map((entry) => JSON.stringify(entry)) },
  { weight: 1, arbitrary: odd.map((entry) => JSON.stringify(entry)) },
);
