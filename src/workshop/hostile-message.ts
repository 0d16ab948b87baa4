import fc from "fast-check";
import { mostly } from "./hostile-odd.ts";
import { long, url, words } from "./hostile-strings.ts";

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

/** The request of an entry, mostly as HAR has it. */
export const request = fc.record(
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

/** The response of an entry, mostly as HAR has it. */
export const response = fc.record(
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
