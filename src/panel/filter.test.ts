import { describe, expect, it } from "vitest";
import { GoodOfBoth } from "../comparison/good-of-both.ts";
import { LastGood } from "../comparison/last-good.ts";
import { createEngine } from "../diagnosis/engine.ts";
import { SurroundingsIndex } from "../diagnosis/surroundings-index.ts";
import type { Exchange } from "../http/exchange.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { filterOf } from "./filter.ts";
import { KEYS } from "./query-keys.ts";
import { Row } from "./row.ts";

const engine = createEngine(knowledge);
const rowOf = (exchange: Exchange) =>
  new Row(exchange, null, engine, new SurroundingsIndex(), new GoodOfBoth(new LastGood()));
const row = (raw: string) => rowOf(readRawHttp(raw));

const gateway = row(`
  # type: fetch
  # time: 1500
  POST /api/pay HTTP/1.1
  Host: shop.example
  Content-Length: 7

  {"a":1}

  HTTP/1.1 502 Bad Gateway
  Server: nginx
  Content-Type: text/html

  <html>
  <head><title>502 Bad Gateway</title></head>
  <body>
  <center><h1>502 Bad Gateway</h1></center>
  <hr><center>nginx</center>
  </body>
  </html>`);

const redirect = row(`
  POST /orders HTTP/1.1
  Host: api.shop.example
  Content-Length: 7

  {"a":1}

  HTTP/1.1 302 Found
  Location: /orders/`);

/** As the panel does it: diagnosed ahead where the filter needs it. */
function found(query: string, of: Row): boolean {
  void of.diagnosis;
  return filterOf(query).matches(of);
}

it("finds the error inside a good answer once that is diagnosed", () => {
  const graphql = row(`
    POST /graphql HTTP/1.1
    Host: a.example

    HTTP/1.1 200 OK
    Content-Type: application/json

    {"data":null,"errors":[{"message":"Not authorised","extensions":{"code":"FORBIDDEN"}}]}`);
  const filter = filterOf("is:error");
  expect(filter.restsOnDiagnoses).toBe(true);
  expect(filter.matches(graphql)).toBe(false);
  expect(filter.matches(gateway)).toBe(true);
  expect(filterOf("-is:error").matches(graphql)).toBe(false);
  expect(found("is:error", graphql)).toBe(true);
});

it("finds requests by the scripts and functions that led to them", () => {
  const at = (functionName: string, url: string) => ({ functionName, url, line: 4 });
  const caller = at("fetchOrders", "https://shop.example/assets/client.js");
  const outer = [at("onClick", "https://shop.example/assets/App.js")];
  const asked = rowOf({ ...gateway.exchange, initiator: { type: "script", caller, outer } });
  for (const query of ["initiator:client.js", "initiator:fetchorders", "initiator:app.js"])
    expect(found(query, asked), query).toBe(true);
  expect(found("initiator:vendor", asked)).toBe(false);
  expect(found("initiator:client.js", gateway)).toBe(false);
  expect(KEYS.initiator.values?.(asked)).toEqual(["client.js", "App.js"]);
});

it("makes no diagnosis by itself, and says when it needs one", () => {
  const fresh = row("GET /x HTTP/1.1\nHost: a.example\n\nHTTP/1.1 502 Bad Gateway\nServer: nginx\n");
  const filter = filterOf("by:nginx");
  expect(filter.matches(fresh)).toBe(false);
  expect(fresh.isDiagnosed).toBe(false);
  expect(filter.restsOnDiagnoses).toBe(true);
  expect(filterOf("status:5xx").restsOnDiagnoses).toBe(false);
});

describe("the filter finds", () => {
  it.each([
    "502",
    "pay",
    "bad gateway",
    "网关",
    "nginx",
    "by:nginx",
    "status:5xx",
    "status:502",
    "status:>=500",
    "status:500-599",
    "method:post",
    "domain:shop.example",
    "is:error",
    "-is:redirect",
    "slower-than:1s",
    "mime-type:html",
    "type:fetch",
    "has-response-header:server",
    "cause:upstream",
    "status:5xx -by:express pay",
  ])("%s", (query) => expect(found(query, gateway)).toBe(true));

  it.each([
    "404",
    "by:express",
    "status:4xx",
    "-nginx",
    "is:method-changed",
    "slower-than:2s",
    "larger-than:1m",
  ])("not %s", (query) => expect(found(query, gateway)).toBe(false));

  it("the redirect that changed the method", () => {
    expect(found("is:method-changed is:redirect domain:*.shop.example", redirect)).toBe(true);
  });
});

const login = row(`
  # type: fetch
  GET /v2/Login?next=%2F HTTP/1.1
  Host: shop.example:8443
  Origin: https://www.shop.example
  Cookie: lang=en; Sid=abc

  HTTP/2 200 OK
  Content-Type: application/json
  Set-Cookie: Sid=def; Path=/Account; Domain=.Shop.example
  Set-Cookie: theme=dark

  {"ok":true}`);

describe("the browsers' words find", () => {
  it.each([
    "status-code:200",
    "resource-type:fetch",
    "has-request-header:origin",
    "-has-request-header:authorization",
    "scheme:https",
    "protocol:h2",
    "protocol:http/2",
    "protocol:HTTP/2.0",
    "set-cookie-name:sid",
    "set-cookie-value:def",
    "set-cookie-domain:.shop.example",
    "cookie-domain:shop.example",
    "cookie-name:lang",
    "cookie-name:theme",
    "cookie-value:abc",
    "cookie-path:/account",
    "response-header-set-cookie:domain=",
    "size:11",
    "size:12",
    "domain:shop.example",
    "-is:running",
    "-is:cached",
    "-is:service-worker-intercepted",
    "/v[12]\\/LOGIN/",
    "regexp:\\?next=",
    "-/logout/",
  ])("%s", (query) => expect(found(query, login)).toBe(true));

  it.each([
    "set-cookie-name:lang",
    "cookie-name:lang=e",
    "set-cookie-name:sid=d",
    "cookie-value:sid",
    "set-cookie-value:abc",
    "cookie-path:/",
    "cookie-domain:other.example",
    "has-request-header:cooki",
    "protocol:h3",
    "scheme:http",
    "size:20",
    "-/login/",
    "larger-than:10 larger-than:11",
  ])("not %s", (query) => expect(found(query, login)).toBe(false));

  it("the host of a cookie without Domain", () => {
    const set = (line: string) =>
      row(`GET / HTTP/1.1\nHost: a.shop.example\n\nHTTP/1.1 200 OK\nSet-Cookie: ${line}`);
    expect(found("set-cookie-domain:a.shop", set("theme=dark"))).toBe(true);
    expect(found("set-cookie-domain:a.shop", set("theme=dark; Domain=shop.example"))).toBe(false);
    expect(found("set-cookie-domain:shop", set("theme=domain=x; path=/"))).toBe(true);
  });

  it("where the server's address is recorded", () => {
    const { exchange } = login;
    const there = rowOf({ ...exchange, serverAddress: "127.0.0.1" });
    expect(found("remote-ip:127.", there)).toBe(true);
    expect(found("remote-ip:127.", login)).toBe(false);
  });
});

describe("what a redirect changed", () => {
  it.each(["changed:method", "changed:body"])("%s", (query) => expect(found(query, redirect)).toBe(true));
  it.each(["changed:authorization", "-changed:method"])("not %s", (query) =>
    expect(found(query, redirect)).toBe(false),
  );
});

describe("certain", () => {
  const missing = row("# failure: net::ERR_NAME_NOT_RESOLVED\nGET /x HTTP/1.1\nHost: a.example\n");
  it("is asked of a diagnosis, and makes none", () => {
    const filter = filterOf("is:certain");
    expect(filter.restsOnDiagnoses).toBe(true);
    expect(filter.matches(missing)).toBe(false);
    expect(missing.isDiagnosed).toBe(false);
  });
  it("holds where the first cause is proven", () => {
    expect(found("is:certain", missing)).toBe(missing.diagnosis.causes[0]?.certainty === "certain");
    expect(found("-is:certain", missing)).toBe(!found("is:certain", missing));
    expect(missing.diagnosis.causes[0]?.certainty).toBe("certain");
  });
});

describe("a term that cannot be judged is left out, and that is said", () => {
  it.each([
    ["priority:high", "priority:high"],
    ["-is:preloaded", "-is:preloaded"],
    ["is:foo", "is:foo"],
    ["changed:all", "changed:all"],
    ["larger-than:much", "larger-than:much"],
    ["/(?=a)/", "/(?=a)/"],
    ["-regexp:(a", "-/(a/"],
  ])("%s", (query, term) => {
    expect(found(query, login)).toBe(true);
    expect(
      filterOf(query)
        .notes()
        .map(({ facts }) => facts.term),
    ).toEqual([term]);
    expect(found(`${query} method:post`, login)).toBe(false);
  });

  it("also one that takes too long, for all rows alike", () => {
    let seed = 1;
    const letter = () => {
      seed = (seed * 48_271) % 0x7fffffff;
      return seed % 2 === 0 ? "a" : "c";
    };
    const rows = Array.from({ length: 3_000 }, () => {
      const path = Array.from({ length: 200 }, letter).join("");
      const request = { ...login.exchange.request, url: `https://a.example/${path}` };
      return rowOf({ ...login.exchange, request });
    });
    const slow = filterOf("/a.{60}b/");
    expect(slow.notes()).toEqual([]);
    expect(slow.among(rows)).toHaveLength(rows.length);
    expect(slow.notes()).toHaveLength(1);
  });
});
