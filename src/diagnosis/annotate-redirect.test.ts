import { expect, it } from "vitest";
import { readHar } from "../http/har.ts";
import { annotateAll } from "./annotate.ts";
import { createEngine } from "./engine.ts";

const engine = createEngine({
  mechanisms: {},
  statuses: [],
  failures: [],
  responders: [],
  manners: [],
  causes: [],
  checks: [],
});

const entry = (at: number, method: string, url: string, status: number, location = "", body = "") => ({
  startedDateTime: new Date(1_800_000_000_000 + at).toISOString(),
  time: 5,
  request: {
    method,
    url,
    headers: [
      { name: "Host", value: "a.test" },
      ...(body ? [{ name: "Content-Length", value: String(body.length) }] : []),
    ],
  },
  response: {
    status,
    statusText: "",
    headers: location ? [{ name: "Location", value: location }] : [],
    redirectURL: location,
  },
});

function redirectsOf(...entries: readonly object[]) {
  const { exchanges } = readHar({ log: { entries } });
  return annotateAll(exchanges, engine).map((annotation) => annotation.redirect);
}

it("POST 302 307: one id for the chain, hops from 0, kept or dropped", () => {
  const [last, first, second] = redirectsOf(
    entry(10, "GET", "https://b.test/c", 200),
    entry(0, "POST", "https://a.test/a", 302, "/b", "x=1"),
    entry(5, "GET", "https://a.test/b", 307, "https://b.test/c"),
  );
  expect(first).toEqual({
    chain: first?.chain,
    hop: 0,
    predicted: { method: "GET", body: "dropped" },
    observed: { method: "GET", body: "dropped" },
    changed: ["method", "body"],
  });
  expect(second).toEqual({
    chain: first?.chain,
    hop: 1,
    predicted: { method: "GET", body: "kept" },
    observed: { method: "GET", body: "kept" },
    changed: ["host"],
  });
  expect(last).toEqual({ chain: first?.chain, hop: 2, predicted: null, observed: null, changed: [] });
});

it("a PUT keeps method and body; a next request that nobody saw is predicted alone", () => {
  const [seen] = redirectsOf(
    entry(0, "PUT", "https://a.test/a", 301, "/b", "x=1"),
    entry(5, "PUT", "https://a.test/b", 200, "", "x=1"),
  );
  expect(seen).toMatchObject({ observed: { method: "PUT", body: "kept" }, changed: [] });
  const [alone] = redirectsOf(entry(0, "POST", "https://a.test/a", 303, "/b", "x=1"));
  expect(alone).toMatchObject({ hop: 0, predicted: { method: "GET", body: "dropped" }, observed: null });
});

it("what is no redirect has none; what leads nowhere predicts nothing", () => {
  expect(
    redirectsOf(entry(0, "GET", "https://a.test/a", 200), entry(0, "GET", "https://a.test/b", 300, "/c")),
  ).toEqual([null, null]);
  expect(redirectsOf(entry(0, "GET", "https://a.test/a", 302, "data:,x"))).toMatchObject([
    { predicted: null, changed: [] },
  ]);
});
