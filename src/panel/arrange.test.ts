import { expect, it } from "vitest";
import { createEngine } from "../diagnosis/engine.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { arrange } from "./arrange.ts";
import { RowList } from "./row-list.ts";

const list = new RowList(createEngine(knowledge));
const moved = "302 Found\nLocation: /new\n";
const asked: readonly (readonly [path: string, answer: string, startedAt: number, duration: number])[] = [
  ["/old", moved, 0, 300],
  ["/new", "200 OK\n", 300, 1],
  ["/alone", "200 OK\n", 400, 50],
];
list.update(
  asked.map(([path, answer, startedAt, duration]) => ({
    ...readRawHttp(`GET ${path} HTTP/1.1\nHost: a.example\n\nHTTP/1.1 ${answer}`),
    id: path,
    startedAt,
    duration,
  })),
  [],
);

const paths = (descending: boolean, folded: readonly string[] = [], grouped = true) =>
  arrange(list.rows, { sort: { column: "time", descending }, grouped, folded: new Set(folded) }).map(
    ({ id }) => id,
  );

it("a chain is sorted by the row that leads it, whatever its other hops are", () => {
  expect(paths(false)).toEqual(["/alone", "/old", "/new"]);
  expect(paths(true)).toEqual(["/old", "/new", "/alone"]);
  expect(paths(false, [list.rows[0]?.chain?.id ?? ""])).toEqual(["/alone", "/old"]);
});

it("ungrouped, each row by itself", () => {
  expect(paths(false, [], false)).toEqual(["/new", "/alone", "/old"]);
});
