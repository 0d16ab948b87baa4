import { expect, it } from "vitest";
import { createEngine } from "../diagnosis/engine.ts";
import type { Exchange } from "../http/exchange.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { RowList } from "./row-list.ts";

const engine = createEngine(knowledge);

function exchange(id: string, startedAt: number, more: Partial<Exchange> = {}): Exchange {
  const raw = readRawHttp(`GET /${id} HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\n`);
  return { ...raw, id, startedAt, ...more };
}

const ids = (list: RowList) => list.rows.map((row) => row.id);

it("keeps rows in the order in which they began, whatever order they arrive in", () => {
  const list = new RowList(engine);
  list.update([exchange("b", 20), exchange("d", 40)], []);
  list.update([exchange("a", 10), exchange("c", 30)], []);
  expect(ids(list)).toEqual(["a", "b", "c", "d"]);
  list.update([], ["b", "d"]);
  expect(ids(list)).toEqual(["a", "c"]);
});

it("keeps the object of a row that no change touched", () => {
  const list = new RowList(engine);
  list.update([exchange("a", 10)], []);
  const before = list.get("a");
  list.update([exchange("b", 20)], []);
  expect(list.get("a")).toBe(before);
});

it("makes the rows of a chain anew when a further hop comes", () => {
  const redirect = readRawHttp("POST /x HTTP/1.1\nHost: a.example\n\nHTTP/1.1 302 Found\nLocation: /y\n");
  const list = new RowList(engine);
  list.update([{ ...redirect, id: "7.0", startedAt: 0, chainId: "7" }], []);
  expect(list.get("7.0")?.place).toBeNull();
  list.update([exchange("7.1", 5, { chainId: "7" })], []);
  expect(list.get("7.0")?.place?.chain.hops).toHaveLength(2);
  expect(list.get("7.1")?.changedOnTheWay).toMatchObject({ from: "POST", to: "GET" });
  list.update([], ["7.1"]);
  expect(list.get("7.0")?.place).toBeNull();
});

it("takes a row out of the chain that it turns out not to belong to", () => {
  const redirect = readRawHttp("GET /x HTTP/1.1\nHost: a.example\n\nHTTP/1.1 302 Found\nLocation: /y\n");
  const list = new RowList(engine);
  list.update([{ ...redirect, id: "x", startedAt: 0, chainId: "x" }], []);
  list.update([exchange("y", 5, { chainId: "y" })], []);
  list.update([exchange("y", 5, { chainId: "x" })], []);
  expect(list.get("x")?.place?.chain.hops.map((hop) => hop.id)).toEqual(["x", "y"]);
  list.update([exchange("y", 5, { chainId: "y" })], []);
  expect(list.get("x")?.place).toBeNull();
});

it("links what has no browser id by Location", () => {
  const redirect = readRawHttp("POST /x HTTP/1.1\nHost: a.example\n\nHTTP/1.1 303 See Other\nLocation: /y\n");
  const list = new RowList(engine);
  list.update([exchange("y", 6)], []);
  list.update([{ ...redirect, id: "x", startedAt: 0, duration: 5 }], []);
  expect(list.get("y")?.place?.hop).toBe(1);
});

it("tells a row anew when what it was told by comes later, is another, or goes", () => {
  const page =
    "<html>\n<head><title>405 Not Allowed</title></head>\n<body>\n<center><h1>405 Not Allowed</h1></center>\n<hr><center>nginx</center>\n</body>\n</html>\n";
  const refused = readRawHttp(
    `POST /orders HTTP/1.1\nHost: a.example\n\nHTTP/1.1 405 Not Allowed\nServer: nginx\nContent-Type: text/html\n\n${page}`,
  );
  const missing = (id: string, startedAt: number, status: number) => ({
    ...readRawHttp(`GET /orders HTTP/1.1\nHost: a.example\n\nHTTP/1.1 ${status} x\nServer: nginx\n`),
    id,
    startedAt,
  });
  const list = new RowList(engine);
  const cause = () => list.get("post")?.diagnosis.causes[0]?.mechanism;
  list.update([{ ...refused, id: "post", startedAt: 50_000 }], []);
  expect(cause()).not.toBe("error-page-rejects-post");
  const alone = list.get("post");
  list.update([missing("after", 50_001, 404), missing("long before", -20_000, 404)], []);
  expect(list.get("post")).toBe(alone);
  list.update([missing("before", 49_000, 404)], []);
  expect(cause()).toBe("error-page-rejects-post");
  list.update([missing("before", 49_000, 200)], []);
  expect(cause()).not.toBe("error-page-rejects-post");
  list.update([missing("before", 49_000, 404)], []);
  expect(cause()).toBe("error-page-rejects-post");
  list.update([], ["before"]);
  expect(cause()).not.toBe("error-page-rejects-post");
});

it("remembers the error inside a good answer where its row is made anew", () => {
  const failed = readRawHttp(
    'POST /graphql HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{"data":null,"errors":[{"message":"Not authorised"}]}',
  );
  const list = new RowList(engine);
  list.update([{ ...failed, id: "a", startedAt: 1 }], []);
  expect(list.get("a")?.isError).toBe(false);
  void list.get("a")?.diagnosis;
  expect(list.get("a")?.isError).toBe(true);
  list.renew();
  expect(list.get("a")?.isDiagnosed).toBe(false);
  expect(list.get("a")?.isError).toBe(true);
});
