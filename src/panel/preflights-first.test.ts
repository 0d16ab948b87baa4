import { expect, it } from "vitest";
import { createEngine } from "../diagnosis/engine.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { preflightsFirst } from "./preflights-first.ts";
import { RowList } from "./row-list.ts";

const PUT = "# type: fetch\nPUT /api HTTP/1.1\nHost: a.example\n\nHTTP/1.1 204 No Content\n";
const PREFLIGHT =
  "# type: preflight\nOPTIONS /api HTTP/1.1\nHost: a.example\nAccess-Control-Request-Method: PUT\n\nHTTP/1.1 204 No Content\n";
const OTHER = "GET /page HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\n";

function order(...given: readonly (readonly [id: string, raw: string, at: number])[]): string {
  const list = new RowList(createEngine(knowledge));
  list.update(
    given.map(([id, raw, startedAt]) => ({ ...readRawHttp(raw), id, startedAt, duration: 30 })),
    [],
  );
  return preflightsFirst(list.rows)
    .map((row) => row.id)
    .join(" ");
}

it("stands above the request that waited for it", () => {
  expect(order(["put", PUT, 0], ["page", OTHER, 1], ["preflight", PREFLIGHT, 2])).toBe("preflight put page");
});

it("is known by its fields where the browser has no type for it", () => {
  const untyped = PREFLIGHT.replace("# type: preflight\n", "");
  expect(order(["put", PUT, 0], ["preflight", untyped, 2])).toBe("preflight put");
});

it("goes with one request each", () => {
  const rows = [
    ["put1", PUT, 0],
    ["pre1", PREFLIGHT, 1],
    ["put2", PUT, 500],
    ["pre2", PREFLIGHT, 501],
  ] as const;
  expect(order(...rows)).toBe("pre1 put1 pre2 put2");
});

it("stays where it is without its request, or at another time", () => {
  expect(order(["page", OTHER, 0], ["preflight", PREFLIGHT, 1])).toBe("page preflight");
  expect(order(["put", PUT, 0], ["preflight", PREFLIGHT, 5_000])).toBe("put preflight");
});
