import { describe, expect, it } from "vitest";
import { GoodOfBoth } from "../comparison/good-of-both.ts";
import { LastGood } from "../comparison/last-good.ts";
import { createEngine } from "../diagnosis/engine.ts";
import { SurroundingsIndex } from "../diagnosis/surroundings-index.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { Row } from "./row.ts";
import { complete, onlyOne, suggest, suggestSaved, termAt } from "./suggestions.ts";

const engine = createEngine(knowledge);
const row = (raw: string) =>
  new Row(readRawHttp(raw), null, engine, new SurroundingsIndex(), new GoodOfBoth(new LastGood()));
const rows = [
  row("GET / HTTP/1.1\nHost: a.example\n\nHTTP/1.1 502 Bad Gateway\nServer: nginx"),
  row("GET /x HTTP/1.1\nHost: a.example\n\nHTTP/1.1 404 Not Found"),
  row("POST / HTTP/1.1\nHost: b.example\n\nHTTP/1.1 404 Not Found"),
];
const texts = (typed: string) => suggest(typed, rows).map((s) => s.text);

describe("suggestions", () => {
  it("keys and states that begin as typed", () =>
    expect(texts("me")).toEqual(["method:", "is:method-changed"]));
  it("a browser's word where the reader begins with it", () => {
    expect(texts("stat")).toEqual(["status:"]);
    expect(texts("status-")).toEqual(["status-code:"]);
    expect(texts("status-code:5")).toEqual(["status-code:502", "status-code:5xx"]);
    expect(texts("resource")).toEqual(["resource-type:"]);
  });
  it("what a key means", () => expect(suggest("slower", rows)[0]?.means?.["zh-CN"]).toBe("耗时超过此值"));
  it("how many rows are in a state", () => {
    expect(suggest("is:err", rows)).toMatchObject([{ text: "is:error", count: 3 }]);
    expect(suggest("is:cert", rows)).toMatchObject([{ text: "is:certain", count: null }]);
  });
  it("names of cookies, never their values", () => {
    const login = [
      row(
        "GET / HTTP/1.1\nHost: a.example\nCookie: sid=SECRET\n\nHTTP/1.1 200 OK\nSet-Cookie: sid=SECRET; Path=/x",
      ),
    ];
    expect(suggest("cookie-name:", login)).toEqual([{ text: "cookie-name:sid", count: 1 }]);
    expect(suggest("cookie-path:", login)).toEqual([{ text: "cookie-path:/x", count: 1 }]);
    for (const key of ["cookie-value:", "set-cookie-value:", "response-header-set-cookie:"])
      expect(suggest(key, login)).toEqual([]);
  });
  it("values that are there, the most frequent first", () => {
    expect(suggest("status:4", rows)).toEqual([
      { text: "status:404", count: 2 },
      { text: "status:4xx", count: 2 },
    ]);
    expect(texts("domain:")).toEqual(["domain:a.example", "domain:b.example"]);
    expect(texts("has-response-header:s")).toEqual(["has-response-header:server"]);
  });
  it("states", () => expect(texts("is:re")).toEqual(["is:redirect"]));
  it("nothing for a key that means nothing", () => expect(texts("constructor:")).toEqual([]));
  it("nothing where the value is complete", () => expect(texts("method:get")).toEqual([]));
  it("no diagnosis is made for them", () => {
    texts("by:");
    expect(rows.some((r) => r.isDiagnosed)).toBe(false);
  });
});

describe("the only suggestion", () => {
  const meant = (typed: string) => onlyOne(suggest(typed, rows), typed, rows)?.text;
  it("is what Enter means where what is typed is left out, or finds nothing", () => {
    expect(meant("is:err")).toBe("is:error");
    expect(meant("method:po")).toBe("method:POST");
    expect(meant("slower-t")).toBe("slower-than:");
  });
  it("is not where what is typed finds something by itself, or means something", () => {
    expect(meant("domain:a.ex")).toBeUndefined();
    expect(meant("stat")).toBe("status:");
    expect(onlyOne(suggest("stat", rows), "stat", [row("GET /stats HTTP/1.1\nHost: a.example\n\n")])).toBe(
      undefined,
    );
  });
  it("is not where there are several", () => expect(meant("status:4")).toBeUndefined());
});

describe("saved filters", () => {
  const saved = [
    { name: "Status of pay", query: "status:5xx pay" },
    { name: "网关", query: "by:nginx" },
  ];
  const names = (query: string) =>
    suggestSaved(query, saved, suggest(query, rows))
      .filter((s) => s.saved)
      .map((s) => s.text);

  it("are offered by a part of their name", () => {
    expect(names("pay")).toEqual(["Status of pay"]);
    expect(names("网")).toEqual(["网关"]);
    expect(names("zzz")).toEqual([]);
  });
  it("come first where nothing is typed, else after the keys", () => {
    expect(suggestSaved("", saved, suggest("", rows))[0]?.saved).toBe("status:5xx pay");
    expect(suggestSaved("stat", saved, suggest("stat", rows)).map((s) => s.text)).toEqual([
      "status:",
      "Status of pay",
    ]);
  });
  it("are not offered in the middle of a filter", () => {
    expect(names("status:5")).toEqual([]);
    expect(names("nginx pay")).toEqual([]);
  });
});

describe("the term at the caret", () => {
  it.each([
    ["502 sta", 7, { start: 4, minus: "", typed: "sta" }],
    ["-status:4", 9, { start: 0, minus: "-", typed: "status:4" }],
    ['cause:"not f', 12, { start: 0, minus: "", typed: 'cause:"not f' }],
    ["a ", 2, { start: 2, minus: "", typed: "" }],
  ])("%j", (query, caret, term) => expect(termAt(query, caret)).toEqual(term));

  it("is replaced, the rest stays", () => {
    expect(complete("502 sta pay", 7, "status:")).toEqual({ query: "502 status: pay", caret: 11 });
    expect(complete("-me", 3, "method:POST")).toEqual({ query: "-method:POST ", caret: 13 });
  });
});
