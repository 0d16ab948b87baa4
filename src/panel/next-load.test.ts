import { expect, it } from "vitest";
import { createEngine } from "../diagnosis/engine.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { nextLoadOf } from "./next-load.ts";
import { RowList } from "./row-list.ts";

const engine = createEngine(knowledge);

const load = (path: string, id: string, type: string) => ({
  ...readRawHttp(`# failure: net::ERR_CONNECTION_REFUSED\nGET ${path} HTTP/1.1\nHost: a.example\n\n`),
  id,
  type,
  startedAt: Number(id),
});

/** What takes the place of the first of these where all the others came with the next load. */
function nextOf(...[first, ...others]: ReturnType<typeof load>[]) {
  const list = new RowList(engine);
  list.update(first ? [first, ...others] : others, []);
  const row = list.get(first?.id ?? "");
  return row && nextLoadOf(row, list.rows.slice(1))?.id;
}

it("a document that is loaded again takes the place of what was read", () => {
  expect(nextOf(load("/", "1", "document"), load("/", "2", "document"), load("/a.js", "3", "script"))).toBe(
    "2",
  );
});

it("nothing takes it where the page went elsewhere, or where it was no document", () => {
  expect(nextOf(load("/", "1", "document"), load("/b", "2", "document"))).toBeUndefined();
  expect(nextOf(load("/", "1", "fetch"), load("/", "2", "document"))).toBeUndefined();
  expect(nextOf(load("/", "1", "document"), load("/", "2", "fetch"))).toBeUndefined();
  const frame = readRawHttp("GET / HTTP/1.1\nHost: a.example\nSec-Fetch-Dest: iframe\n\nHTTP/1.1 200 OK\n");
  expect(
    nextOf(load("/", "1", "document"), { ...frame, id: "2", type: "document", startedAt: 2 }),
  ).toBeUndefined();
});
