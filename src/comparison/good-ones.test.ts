import { expect, it } from "vitest";
import type { Exchange } from "../http/exchange.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { GoodOnes, type Worked } from "./good-ones.ts";

function at(second: number | null, path: string, status: number, body = ""): Exchange {
  const raw = `GET ${path} HTTP/1.1\nHost: api.example\n\nHTTP/1.1 ${status} X\n\n${body}`;
  return { ...readRawHttp(raw, `${path} ${second}`), startedAt: second === null ? null : second * 1_000 };
}

function worked(...exchanges: readonly Exchange[]): Worked {
  const all = new GoodOnes();
  for (const exchange of exchanges) all.add(exchange);
  return all.worked();
}

const ids = ({ goodOnes }: Worked) => goodOnes.map(({ good }) => good.id);

it("of each endpoint the last good one is kept, in whatever order they are written", () => {
  const all = [
    at(1, "/a/1", 200),
    at(5, "/a/2", 200),
    at(7, "/a/3", 500),
    at(2, "/b", 200),
    at(3, "/c", 404),
  ];
  expect(ids(worked(...all)).sort()).toEqual(["/a/2 5", "/b 2"]);
  expect(ids(worked(...[...all].reverse())).sort()).toEqual(["/a/2 5", "/b 2"]);
  expect(worked(...all)).toMatchObject({ count: 5, left: 0, origins: ["https://api.example"] });
});

it("with a short body, and the operation that a long one named", () => {
  const query = `{"operationName":"Cart","query":"query Cart { ${"a ".repeat(4_000)} }"}`;
  const raw = `POST /graphql HTTP/1.1\nHost: api.example\nContent-Type: application/json\n\n${query}\n\nHTTP/1.1 200 OK\n\n{}`;
  const [one] = worked({ ...readRawHttp(raw, "g"), startedAt: 1 }).goodOnes;
  expect(one?.endpoint.operation).toBe("Cart");
  expect(one?.good.request.body.text).toBe(null);
});

it("with the document that was there, though the file may tell it later", () => {
  const page = { ...at(1, "/shop", 200), type: "document" };
  const { goodOnes } = worked(at(2, "/a", 200), page);
  expect(goodOnes.find(({ good }) => good.id === "/a 2")?.page?.id).toBe("/shop 1");
});

it("nothing without a start, but it was sent", () => {
  expect(worked(at(null, "/a", 200))).toEqual({
    goodOnes: [],
    origins: ["https://api.example"],
    count: 1,
    left: 0,
  });
});

it("no more than 5,000 endpoints, and it is told how many more there were", () => {
  const word = (n: number) =>
    `/${[...String(n)].map((digit) => "qwertyuiop".charAt(Number(digit))).join("")}x`;
  const all = Array.from({ length: 5_100 }, (_, n) => at(n, word(n), 200));
  const { goodOnes, left, count } = worked(...all, at(9_000, word(0), 200), at(9_001, word(5_099), 200));
  expect({ kept: goodOnes.length, left, count }).toEqual({ kept: 5_000, left: 100, count: 5_102 });
  expect(ids({ goodOnes } as Worked)[0]).toBe(`${word(0)} 9000`);
});
