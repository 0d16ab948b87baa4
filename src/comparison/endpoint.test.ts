import { describe, expect, it } from "vitest";
import { readRawHttp } from "../http/raw-http.ts";
import { endpointOf, keyOf, pathTemplate } from "./endpoint.ts";

describe("the parts of a path that vary", () => {
  it.each([
    ["/orders/4711", "/orders/{id}"],
    ["/orders/7", "/orders/{id}"],
    ["/users/6f1c2b1e-6a55-4a8e-9d42-5f2f6a3c9b10/photo", "/users/{uuid}/photo"],
    ["/blobs/9e107d9d372bb6826bd81d3542a419d6", "/blobs/{hash}"],
    ["/commit/3b54d98", "/commit/{hash}"],
    ["/events/01ARZ3NDEKTSV4RRFFQ69G5FAV", "/events/{ulid}"],
    ["/report/2026-11-29", "/report/{date}"],
    ["/pkg/1.2.3/readme", "/pkg/{version}/readme"],
    ["/zh-CN/cart", "/{locale}/cart"],
    ["/en/cart", "/{locale}/cart"],
    ["/customers/cus_1234", "/customers/cus_{id}"],
    ["/a;jsessionid=AB12CD34EF/b", "/a/b"],
    ["/assets/index-DiwrgTda.js", "/assets/index-{hash}.js"],
    ["/assets/about-B1x9_kQz.css", "/assets/about-{hash}.css"],
    ["/static/js/main.3f2a91bc.chunk.js", "/static/js/main.{hash}.chunk.js"],
    ["/static/js/787.a1b2c3d4.js", "/static/js/787.{hash}.js"],
  ])("%s → %s", (path, template) => {
    expect(pathTemplate(path)).toBe(template);
  });

  it.each([
    "/api/v1/orders",
    "/me",
    "/my/cart",
    "/wp-content/plugins/jquery-migrate.js",
    "/js/date-picker.component.js",
    "/lib/jquery-3.js",
    "/reset/password",
    "/",
    "/app/DatePicker.js",
    "/fonts/inter-latin.woff2",
  ])("%s has none", (path) => {
    expect(pathTemplate(path)).toBe(path);
  });
});

function keyOfRaw(raw: string): string | null {
  const endpoint = endpointOf(readRawHttp(raw));
  return endpoint && keyOf(endpoint);
}

describe("the operation", () => {
  const post = (path: string, body: string) =>
    keyOfRaw(`POST ${path} HTTP/1.1\nHost: api.example\nContent-Type: application/json\n\n${body}`);

  it("of GraphQL is its name, in the document where it is not said", () => {
    expect(post("/graphql", '{"operationName":"Cart","query":"query Cart { a }"}')).toBe(
      "POST https://api.example/graphql Cart",
    );
    expect(post("/graphql", '{"query":"mutation Pay($a: Int) { pay(a: $a) }"}')).toBe(
      "POST https://api.example/graphql Pay",
    );
    expect(post("/graphql", '[{"operationName":"A"},{"operationName":"B"}]')).not.toBe(
      post("/graphql", '[{"operationName":"A"}]'),
    );
  });

  it("of JSON-RPC is its method", () => {
    expect(post("/rpc", '{"jsonrpc":"2.0","id":1,"method":"eth_call","params":[]}')).toBe(
      "POST https://api.example/rpc eth_call",
    );
  });

  it("of a gateway is its parameter; what merely searches is none", () => {
    expect(
      keyOfRaw("GET /?Action=DescribeInstances&Version=2014-05-26 HTTP/1.1\nHost: ecs.aliyuncs.com\n"),
    ).toBe("GET https://ecs.aliyuncs.com/ DescribeInstances");
    expect(post("/search", '{"query":"red shoes"}')).toBe("POST https://api.example/search");
  });
});
