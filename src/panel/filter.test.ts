import { describe, expect, it } from "vitest";
import { LastGood } from "../comparison/last-good.ts";
import { createEngine } from "../diagnosis/engine.ts";
import { SurroundingsIndex } from "../diagnosis/surroundings.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { filterOf } from "./filter.ts";
import { Row } from "./row.ts";

const engine = createEngine(knowledge);
const row = (raw: string) => new Row(readRawHttp(raw), null, engine, new SurroundingsIndex(), new LastGood());

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

it("makes no diagnosis by itself, and says when it needs one", () => {
  const fresh = row("GET /x HTTP/1.1\nHost: a.example\n\nHTTP/1.1 502 Bad Gateway\nServer: nginx\n");
  const filter = filterOf("by:nginx");
  expect(filter.matches(fresh)).toBe(false);
  expect(fresh.isDiagnosed).toBe(false);
  expect(filter.needsDiagnosis).toBe(true);
  expect(filterOf("status:5xx").needsDiagnosis).toBe(false);
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
