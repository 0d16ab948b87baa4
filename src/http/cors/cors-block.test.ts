import { expect, it } from "vitest";
import type { Exchange } from "../exchange.ts";
import { readHarEntry } from "../har-entry.ts";
import { corsBlockOf } from "./cors-block.ts";

const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0";
const CALL = {
  host: "api.example",
  origin: "https://page.example",
  "sec-fetch-mode": "cors",
  "user-agent": FIREFOX,
};

function exchange(sent: Record<string, string>, got: Record<string, string>, more: object = {}): Exchange {
  const list = (fields: Record<string, string>) =>
    Object.entries(fields).map(([name, value]) => ({ name, value }));
  const entry = {
    request: { method: "GET", url: "https://api.example/", headers: list(sent) },
    response: { status: 200, headers: list({ date: "now", ...got }), ...more },
  };
  const read = readHarEntry(entry, "1").exchange;
  if (!read) throw new Error("unreadable");
  return read;
}

const ALLOW = "access-control-allow-origin";

it("infers the block where Firefox's fields show that the page was not allowed to read", () => {
  expect(corsBlockOf(exchange(CALL, {}))).toBe("inferred");
  expect(corsBlockOf(exchange(CALL, { [ALLOW]: "https://other.example" }))).toBe("inferred");
});

it.each([{ cookie: "a=1" }, { "sec-fetch-storage-access": "none" }])(
  "infers the block of what went with credentials: %o",
  (sign) => {
    const call = { ...CALL, ...sign };
    expect(corsBlockOf(exchange(call, { [ALLOW]: "*" }))).toBe("inferred");
    expect(corsBlockOf(exchange(call, { [ALLOW]: CALL.origin }))).toBe("inferred");
    const consents = { "access-control-allow-credentials": "true" };
    expect(corsBlockOf(exchange(call, { [ALLOW]: CALL.origin, ...consents }))).toBeNull();
    expect(corsBlockOf(exchange({ ...call, "sec-fetch-mode": "no-cors" }, { [ALLOW]: "*" }))).toBeNull();
  },
);

it("infers nothing where the page was allowed, or read its own site, or did not ask to read", () => {
  expect(corsBlockOf(exchange(CALL, { [ALLOW]: "*" }))).toBeNull();
  expect(corsBlockOf(exchange(CALL, { [ALLOW]: "https://page.example" }))).toBeNull();
  expect(corsBlockOf(exchange({ ...CALL, origin: "https://api.example" }, {}))).toBeNull();
  expect(corsBlockOf(exchange({ ...CALL, "sec-fetch-mode": "no-cors" }, {}))).toBeNull();
  const asking = exchange({ ...CALL, "access-control-request-method": "PUT" }, {});
  expect(corsBlockOf({ ...asking, request: { ...asking.request, method: "OPTIONS" } })).toBeNull();
  expect(corsBlockOf(exchange(CALL, { location: "/" }, { status: 302 }))).toBeNull();
});

it("takes Chromium at its word, and a clean response of Chromium for clean", () => {
  const chromium = { ...CALL, "user-agent": "Chrome/156.0.0.0" };
  expect(corsBlockOf(exchange(chromium, {}, { _error: "net::ERR_FAILED" }))).toBe("told");
  expect(corsBlockOf(exchange(chromium, {}))).toBeNull();
  expect(corsBlockOf(exchange(chromium, {}, { _error: "net::ERR_CONTENT_LENGTH_MISMATCH" }))).toBeNull();
});
