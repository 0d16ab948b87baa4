import fc from "fast-check";
import { long, url, words } from "./hostile-strings.ts";

/** Seldom enough that most of an entry means something, often enough that every place meets it. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, false, 0, -1, 1e308, 0.1, "", "0", " 7 ", [], {}, [[]], { name: {} }),
  words,
);

function mostly<T>(usual: fc.Arbitrary<T>, weight = 24): fc.Arbitrary<unknown> {
  return fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: odd });
}

const NAMES =
  `content-type content-length location set-cookie cookie authorization server via date origin referer host
  www-authenticate retry-after cache-control allow access-control-allow-origin x-cache cf-ray x-amzn-errortype age etag
  content-encoding transfer-encoding strict-transport-security refresh link x-api-key :authority :path accept-encoding`.split(
    /\s+/,
  );

const VALUES = [
  "text/html; charset=utf-8",
  "application/json",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "nginx/1.25.3",
  "cloudflare",
  "Apache/2.4.57 (Debian)",
  "1.1 varnish",
  "Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
  "Basic dXNlcjpwYXNz",
  "sid=4f9c0a1b; Path=/; HttpOnly",
  "0",
  "999999999999999999999",
  "-1",
  "*",
  "Thu, 01 Jan 1970 00:00:00 GMT",
] as const;

const field = fc.record(
  {
    name: mostly(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...NAMES) }, { weight: 1, arbitrary: words }),
    ),
    value: mostly(
      fc.oneof(
        { weight: 60, arbitrary: fc.constantFrom<string>(...VALUES) },
        { weight: 30, arbitrary: url },
        { weight: 20, arbitrary: words },
        { weight: 1, arbitrary: long(8_000) },
      ),
    ),
  },
  { requiredKeys: ["name", "value"] },
);

const fields = mostly(
  fc.oneof(
    { weight: 600, arbitrary: fc.array(mostly(field, 60), { maxLength: 8 }) },
    // Thousands of them, of which most are the same.
    { weight: 1, arbitrary: fc.tuple(field, fc.nat(3_000)).map(([one, count]) => Array(count).fill(one)) },
  ),
);

const STATUSES =
  `0 -1 1 99 100 101 103 200 201 204 206 226 300 301 302 303 304 307 308 400 401 402 403 404 405 407 408 409 410
  411 412 413 414 415 416 417 418 421 422 423 425 426 428 429 431 440 444 449 451 494 499 500 501 502 503 504 505 507 508 511
  520 521 522 524 525 530 561 598 599 600 999 1000 65536`
    .split(/\s+/)
    .map(Number);

const nested = fc
  .tuple(fc.constantFrom("[", '{"a":', '[{"b":'), fc.nat(800), fc.boolean())
  .map(([open, depth, closed]) => {
    const close = open === "[" ? "]" : open === '{"a":' ? "}" : "}]";
    return open.repeat(depth) + (closed ? `1${close.repeat(depth)}` : "");
  });

const text = fc.oneof(
  { weight: 60, arbitrary: words },
  { weight: 30, arbitrary: fc.json({ maxDepth: 2 }) },
  {
    weight: 30,
    arbitrary: words.map(
      (said) => `<html><head><title>${said}</title></head><body><h1>502 Bad Gateway</h1>${said}</body>`,
    ),
  },
  {
    weight: 20,
    arbitrary: words.map((said) =>
      JSON.stringify({ error: said, password: said, code: 7, access_token: said }),
    ),
  },
  { weight: 5, arbitrary: nested },
  { weight: 1, arbitrary: long(60_000) },
);

const content = fc.record(
  {
    size: mostly(fc.integer({ min: -1, max: 100_000 })),
    mimeType: mostly(words),
    text: mostly(
      fc.oneof(
        { weight: 5, arbitrary: text },
        {
          weight: 1,
          arbitrary: text.map((plain) => Buffer.from(plain).toString("base64")),
        },
      ),
    ),
    encoding: fc.constantFrom<unknown>("base64", "BASE64", "gzip", null, 64),
  },
  { requiredKeys: ["size"] },
);

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

const request = fc.record(
  {
    method: mostly(
      fc.oneof(
        {
          weight: 8,
          arbitrary: fc.constantFrom(
            "GET",
            "GET",
            "POST",
            "PUT",
            "DELETE",
            "PATCH",
            "HEAD",
            "OPTIONS",
            "CONNECT",
            "TRACE",
            "PROPFIND",
            "get",
            "",
          ),
        },
        { weight: 1, arbitrary: words },
      ),
    ),
    url: fc.oneof(
      { weight: 400, arbitrary: mostly(url, 60) },
      { weight: 1, arbitrary: long(100_000).map((tail) => `https://a.example/${tail}`) },
    ),
    httpVersion: mostly(fc.constantFrom("HTTP/1.1", "h2", "http/2.0", "")),
    headers: fields,
    bodySize: mostly(fc.integer({ min: -1, max: 5_000 })),
    postData: mostly(fc.record({ mimeType: words, text: mostly(text) }), 8),
  },
  { requiredKeys: ["method", "url"] },
);

const response = fc.record(
  {
    status: mostly(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...STATUSES) }, { weight: 1, arbitrary: fc.double() }),
    ),
    statusText: mostly(fc.oneof(words, fc.constantFrom("OK", "Found", "Bad Gateway"))),
    httpVersion: mostly(fc.constantFrom("HTTP/1.1", "h3", "", "HTTP/0.9")),
    headers: fields,
    redirectURL: mostly(fc.oneof(fc.constant(""), url)),
    content: mostly(content),
    _error: fc.constantFrom<unknown>(
      "net::ERR_FAILED",
      "net::ERR_ABORTED",
      "net::ERR_TOO_MANY_REDIRECTS",
      "net::ERR_HTTP_RESPONSE_CODE_FAILURE",
      "NS_ERROR_NET_RESET",
      "",
      null,
      7,
      "\u001b[31m",
    ),
    _failureText: words,
    _charlesStatus: fc.constantFrom<unknown>("COMPLETE", "FAILED", null, 1),
    _fetchedViaServiceWorker: fc.constantFrom<unknown>(true, false, "true"),
  },
  { requiredKeys: ["status", "headers", "content"] },
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
