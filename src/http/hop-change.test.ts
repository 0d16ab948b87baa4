import { describe, expect, it } from "vitest";
import type { Exchange } from "./exchange.ts";
import { Fields } from "./fields.ts";
import { chainChanges, hopChange } from "./hop-change.ts";
import { readRawHttpChain } from "./raw-http.ts";

function changeOf(raw: string) {
  const [first, second = null] = readRawHttpChain(raw);
  if (!first) throw new Error("no exchange");
  const change = hopChange(first, second);
  if (!change) throw new Error("no change");
  return change;
}

const JSON_POST = `
POST /orders HTTP/1.1
Host: shop.test
Content-Type: application/json
Content-Length: 7

{"a":1}
`;
const redirect = (status: number, location: string) => `
HTTP/1.1 ${status} Found
Location: ${location}
`;

describe("what was seen of the next request", () => {
  it("POST 302: method, body and its fields are gone", () => {
    const change = changeOf(
      `${JSON_POST}${redirect(302, "/done")}----\nGET /done HTTP/1.1\nHost: shop.test\n`,
    );
    expect(change.observed).toMatchObject({ method: "GET", body: "dropped", contentFields: "dropped" });
    expect(change.changed).toEqual(["method", "body", "content-type"]);
    expect(change.bytesLost).toBe(7);
    expect(change.differences).toEqual([]);
  });
  it("PUT 302 in Chromium: the log shows no body, Content-Length tells that there is one", () => {
    const change = changeOf(
      `${JSON_POST.replace("POST", "PUT")}${redirect(302, "/done")}----\nPUT /done HTTP/1.1\nHost: shop.test\nContent-Type: application/json\nContent-Length: 7\n`,
    );
    expect(change.observed).toMatchObject({ method: "PUT", body: "kept", contentFields: "kept" });
    expect(change.changed).toEqual([]);
  });
  it("nobody saw it: the rules speak", () => {
    const change = changeOf(`${JSON_POST}${redirect(303, "https://other.test/done")}`);
    expect(change.observed).toBeNull();
    expect(change.changed).toEqual(["method", "body", "content-type", "host"]);
  });
  it("http to https on the way keeps nothing secret: the origin is another", () => {
    const change = changeOf(`
      # scheme: http
      GET /a HTTP/1.1
      Host: shop.test
      Authorization: Bearer x
${redirect(301, "https://shop.test/a")}`);
    expect(change.changed).toEqual(["authorization", "scheme"]);
  });
  it("a new fragment replaces the old one", () => {
    const at = (location: string) =>
      changeOf(`GET https://shop.test/a#old HTTP/1.1\nHost: shop.test\n${redirect(301, location)}`);
    expect(at("/b#new").changed).toEqual(["fragment"]);
    expect(at("/b").changed).toEqual([]);
    expect(at("/b").predicted.url).toBe("https://shop.test/b#old");
  });
  it("Origin null, Referer cut, cookie withheld by the same host", () => {
    const change = changeOf(`
      PUT /a HTTP/1.1
      Host: api.test
      Origin: https://page.test
      Referer: https://page.test/path
      Cookie: s=1
${redirect(307, "/b")}----
      PUT /b HTTP/1.1
      Host: api.test
      Origin: null
      Referer: https://page.test/
      `);
    expect(change.changed).toEqual(["cookie", "origin", "referer"]);
  });
});

describe("a difference between rule and fact", () => {
  it.each([
    ["a client that keeps POST", "POST", "", [{ what: "method", predicted: "GET", observed: "POST" }]],
    ["as the rules say", "GET", "", []],
    [
      "a body that came along",
      "GET",
      "Content-Type: a/b\nContent-Length: 7\n",
      [
        { what: "body", predicted: "dropped", observed: "kept" },
        { what: "content-type", predicted: "dropped", observed: "kept" },
      ],
    ],
  ])("%s", (_, method, fields, expected) => {
    const next = `${method} /done HTTP/1.1\nHost: shop.test\n${fields}`;
    expect(changeOf(`${JSON_POST}${redirect(302, "/done")}----\n${next}`).differences).toEqual(expected);
  });
  it("Authorization that followed to another origin, but not the browser's own login", () => {
    const to = (value: string) =>
      changeOf(`
GET /a HTTP/1.1
Host: a.test
Authorization: Bearer x
${redirect(302, "https://b.test/a")}----
GET /a HTTP/1.1
Host: b.test
Authorization: ${value}
`).differences;
    expect(to("Bearer x")).toEqual([{ what: "authorization", predicted: "dropped", observed: "kept" }]);
    expect(to("Basic y")).toEqual([]);
  });
  it("another address; https in place of http is the browser's own upgrade", () => {
    const to = (location: string) =>
      changeOf(
        `GET /a HTTP/1.1\nHost: a.test\n${redirect(302, location)}----\nGET /c HTTP/1.1\nHost: a.test\n`,
      ).differences;
    expect(to("/b")).toMatchObject([{ what: "address", observed: "https://a.test/c" }]);
    expect(to("http://a.test/c")).toEqual([]);
  });
  it("a Content-Type on the GET after a POST is the network's log to tell, not webRequest", () => {
    const [first, second] = readRawHttpChain(
      `${JSON_POST}${redirect(302, "/done")}----\nGET /done HTTP/1.1\nHost: shop.test\nContent-Type: application/json\n`,
    );
    if (!first || !second) throw new Error("no chain");
    const differencesFrom = (source: Exchange["source"]) =>
      hopChange(first, { ...second, source })?.differences.map(({ what }) => what);
    expect(differencesFrom("har")).toEqual(["content-type"]);
    expect(differencesFrom("web-request")).toEqual([]);
  });

  it("says nothing of fields that were not seen", () => {
    const raw = `${JSON_POST.replace("POST", "PUT")}${redirect(307, "/done")}----\n# fields: incomplete\nPUT /done HTTP/1.1\nHost: shop.test\n`;
    const change = changeOf(raw);
    expect(change.observed).toMatchObject({ body: "unknown", contentFields: "unknown" });
    expect(change.differences).toEqual([]);
  });
});

describe("what is not followed changes nothing", () => {
  it.each([
    "data:text/plain,x",
    "blob:https://a.test/1",
    "mailto:a@a.test",
    "javascript:1",
    "myapp://x",
    "http://[",
  ])("to %s", (location) => {
    const change = changeOf(`${JSON_POST}${redirect(302, location)}`);
    expect(change).toMatchObject({
      isFollowed: false,
      changed: [],
      observed: null,
      predicted: { url: null },
    });
  });
  it('redirect: "error"', () => {
    const change = changeOf(`# failure: net::ERR_FAILED\n${JSON_POST.trim()}\n${redirect(302, "/b")}`);
    expect(change).toMatchObject({ isFollowed: false, changed: [] });
  });
  it('redirect: "manual": the next request that Chromium notes was never sent', () => {
    const [first] = readRawHttpChain(`${JSON_POST}${redirect(302, "/b")}`);
    if (!first) throw new Error("no exchange");
    const phantom: Exchange = {
      ...first,
      request: { ...first.request, method: "GET", fields: new Fields([], false) },
      response: null,
      failure: { name: "net::ERR_ABORTED" },
    };
    expect(hopChange(first, phantom)).toMatchObject({ isFollowed: false, observed: null, changed: [] });
    const aborted = { ...phantom, request: { ...phantom.request, fields: new Fields([], true) } };
    expect(hopChange(first, aborted)).toMatchObject({ isFollowed: true, observed: { method: "GET" } });
  });
});

it("a chain has a change for each hop but the last", () => {
  const hops = readRawHttpChain(
    `${JSON_POST}${redirect(307, "/b")}----\n${JSON_POST}${redirect(303, "/c")}----\nGET /c HTTP/1.1\nHost: shop.test\n\nHTTP/1.1 200 OK\n`,
  );
  const changes = chainChanges({ id: "x", hops });
  expect(changes.map((c) => c?.changed ?? null)).toEqual([[], ["method", "body", "content-type"], null]);
});
