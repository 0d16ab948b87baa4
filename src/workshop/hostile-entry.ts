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

/** Seconds since the epoch as Chromium writes them, and as no clock does. */
const second = mostly(
  fc.oneof(
    fc.double({ min: 1_790_000_000, max: 1_790_000_100, noNaN: true }),
    fc.constantFrom(0, -1, 1e-9, 1e-5, 9_999_999_999.999_998, 1e10, 1_790_000_000_000, 1e300),
  ),
);

const message = fc.record(
  {
    type: mostly(fc.constantFrom("send", "receive", "error")),
    time: second,
    opcode: mostly(fc.constantFrom(-1, 0, 1, 1, 2, 8, 9, 10, 15, 1.5)),
    data: mostly(
      fc.oneof(
        { weight: 30, arbitrary: words },
        { weight: 20, arbitrary: fc.constantFrom("AQL/", '{"token":"a"}', "=".repeat(9)) },
        { weight: 1, arbitrary: fc.constant("\ud800".repeat(9_000)) },
      ),
    ),
    _size: fc.constantFrom<unknown>(0, 3, 1.5, -1, "9"),
    _cut: fc.constantFrom<unknown>(true, false, 1),
  },
  { requiredKeys: [] },
);

const event = fc.record(
  { time: second, eventName: mostly(words), eventId: mostly(words), data: mostly(words) },
  { requiredKeys: [] },
);

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
    _webSocketMessages: mostly(fc.array(mostly(message), { maxLength: 4 })),
    _eventSourceMessages: mostly(fc.array(mostly(event), { maxLength: 4 })),
    _webSocketRecordedBy: fc.constantFrom<unknown>("chromium", 1, null),
    _webSocketClose: mostly(
      fc.oneof(
        fc.constant("aborted"),
        fc.record({
          code: mostly(fc.constantFrom(1000, 1006, 4001, 0, 65_536, 1.5)),
          reason: words,
          timestamp: second,
        }),
      ),
    ),
    _messagesLeftOut: fc.constantFrom<unknown>(3, 0.5, -1, "7", 1e300),
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
