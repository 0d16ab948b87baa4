import { describe, expect, it } from "vitest";
import { readRawHttp } from "../http/raw-http.ts";
import { answered } from "./case.test-data.ts";
import type { Cause } from "./cause.ts";
import { defineCheck } from "./check.ts";
import { body } from "./condition/body.ts";
import { all, holds, needing } from "./condition/condition.ts";
import { method, sent } from "./condition/request.ts";
import { field, status } from "./condition/response.ts";
import { sentence } from "./condition/said.ts";
import { createEngine } from "./engine.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Mechanism } from "./mechanism.ts";
import { named, relayed } from "./responder.ts";
import { text } from "./text.ts";

const same = (said: string) => text({ en: said, "zh-CN": said });
const SOURCE = { title: "s", url: "https://example.org/s" };
const mechanism = (id: string): Mechanism => ({
  family: `family of ${id}`,
  name: same(id),
  why: same(`${id} happened`),
  fix: [same(`mend ${id}`)],
  confirm: same(`look at ${id}`),
  sources: [SOURCE],
});
const mechanisms = Object.fromEntries(["a", "b", "c", "d", "e", "f", "g"].map((id) => [id, mechanism(id)]));

function cause(id: string, of: string, more: Partial<Cause> = {}): Cause {
  return { id, mechanism: of, on: [500], certainty: "likely", when: status(500), sources: [], ...more };
}

function briefOf(code: number, usual: readonly string[]): Knowledge["statuses"][number] {
  const name = same(`${code}`);
  return { code, phrase: "", kind: "registered", name, meaning: name, usual, causes: [], sources: [SOURCE] };
}

function engineOf(parts: Partial<Knowledge>) {
  return createEngine({
    mechanisms,
    statuses: [],
    failures: [],
    responders: [],
    manners: [],
    causes: [],
    checks: [],
    ...parts,
  });
}

const shared = (...causes: Cause[]): Partial<Knowledge> => ({ causes: [{ id: "shared", causes }] });
const ids = (parts: Partial<Knowledge>, raw: string) =>
  engineOf(parts)
    .diagnose(readRawHttp(raw))
    .causes.map(({ id }) => id);

const ERROR = answered(500, "Server: deep\nVia: edge", "broken page");

describe("the order of causes", () => {
  it("is certainty first, then what the evidence says, then the order of the list", () => {
    const parts = shared(
      cause("possible", "a", { certainty: "possible", when: body("broken") }),
      cause("by-status", "b"),
      cause("by-field", "c", { when: field("server") }),
      cause("by-status-too", "d"),
      cause("certain", "e", { certainty: "certain" }),
    );
    expect(ids(parts, ERROR)).toEqual(
      ["certain", "by-field", "by-status", "by-status-too", "possible"].map((id) => `shared/${id}`),
    );
  });

  it("puts the author's causes before others of equal evidence, and those on the path next", () => {
    const responder = (
      id: string,
      role: "cdn" | "framework",
      when: Knowledge["responders"][number]["signs"],
      of: string,
    ) => ({
      id,
      name: same(id),
      roles: [role] as const,
      signs: when,
      causes: [cause("own", of)],
      sources: [SOURCE] as const,
    });
    const parts: Partial<Knowledge> = {
      ...shared(cause("own", "a")),
      responders: [
        responder("edge", "cdn", [relayed("via", field("via", /edge/))], "b"),
        responder("deep", "framework", [named("server", field("server", /deep/))], "c"),
        responder("absent", "framework", [named("server", field("server", /other/))], "d"),
      ],
    };
    expect(ids(parts, ERROR)).toEqual(["deep/own", "edge/own", "shared/own"]);
  });

  it("keeps the first of each mechanism, and five at most", () => {
    const many = ["a", "a", "b", "c", "d", "e", "f"].map((of, n) => cause(`${n}`, of));
    expect(ids(shared(...many), ERROR)).toEqual([0, 2, 3, 4, 5].map((n) => `shared/${n}`));
  });

  it("looks at no cause outside its scope", () => {
    const any = holds(() => true);
    const parts = shared(
      cause("500", "a", { when: any }),
      cause("4xx", "b", { on: ["4xx"], when: any }),
      cause("failure", "c", { on: ["failure"], when: any }),
    );
    expect(ids(parts, ERROR)).toEqual(["shared/500"]);
    expect(ids(parts, answered(404, ""))).toEqual(["shared/4xx"]);
  });
});

describe("usual causes", () => {
  const statuses = [briefOf(500, ["a", "b"]), briefOf(400, ["c"]), briefOf(200, ["d"])];

  it("follow what was found, as possible, each mechanism once", () => {
    const { causes } = engineOf({ ...shared(cause("found", "b")), statuses }).diagnose(readRawHttp(ERROR));
    expect(causes.map(({ id, certainty }) => [id, certainty])).toEqual([
      ["shared/found", "likely"],
      ["500/a", "possible"],
    ]);
    expect(causes[1]?.evidence).toEqual([]);
  });

  it("of an unknown code are those of its class, and a success has none", () => {
    expect(ids({ statuses }, answered(599, ""))).toEqual(["500/a", "500/b"]);
    expect(ids({ statuses }, answered(499, ""))).toEqual(["400/c"]);
    expect(ids({ statuses }, answered(200, ""))).toEqual([]);
  });

  it("are not told beside a certain cause, nor where the exchange refutes them", () => {
    const statuses = [briefOf(500, ["a", "b", "c"])];
    const refuting = { ...mechanisms, b: { ...mechanism("b"), refutedBy: field("server", "deep") } };
    expect(ids({ statuses, mechanisms: refuting }, ERROR)).toEqual(["500/a", "500/c"]);
    const certain = cause("x", "a", { certainty: "certain" });
    expect(ids({ statuses, ...shared(certain) }, ERROR)).toEqual(["shared/x"]);
  });

  it("of a failure are certain where its name proves the first", () => {
    const kind = (id: string, names: readonly string[], proves: boolean): Knowledge["failures"][number] => ({
      id,
      names,
      name: same(id),
      meaning: same(id),
      usual: ["a", "b"],
      proves,
      asked: [],
      sources: [SOURCE],
    });
    const engine = engineOf({
      failures: [
        kind("refused", ["net::ERR_X"], true),
        kind("unnamed", [""], false),
        { ...kind("worded", ["net::ERR_Y"], true), worded: /unable to reach/i },
      ],
    });
    const of = (name: string) =>
      engine.diagnose(readRawHttp(`# failure: ${name}\nGET / HTTP/1.1\nHost: a.example\n`));
    expect(of("net::ERR_X").causes.map(({ certainty }) => certainty)).toEqual(["certain", "possible"]);
    expect(of("unnamed")).toMatchObject({
      failure: { id: "unnamed" },
      causes: [{ certainty: "possible" }, { certainty: "possible" }],
    });
    expect(of("net::ERR_NEW")).toMatchObject({ failure: null, causes: [] });
    expect(of("Unable to reach it")).toMatchObject({
      failure: { id: "worded" },
      causes: [{ certainty: "likely" }, { certainty: "possible" }],
    });
  });
});

describe("what is told", () => {
  it("is the mechanism's, unless the cause knows better, with its slots filled", () => {
    const own = cause("own", "a", {
      why: same("{method} was refused"),
      facts: (c) => ({ method: c.exchange.request.method }),
      sources: [{ title: "own", url: "https://example.org/own" }],
    });
    const [told] = engineOf(shared(own)).diagnose(readRawHttp(ERROR)).causes;
    expect(told).toMatchObject({
      family: "family of a",
      name: { en: "a" },
      why: { en: "GET was refused", "zh-CN": "GET was refused" },
      fix: [{ en: "mend a" }],
      confirm: { en: "look at a" },
      evidence: [{ where: "response.body" }, { where: "response.status", text: "500", at: 0 }],
      sources: [{ title: "own" }, { title: "s" }],
    });
  });

  it("begins with the server's own sentence, quoted once", () => {
    const raw = `GET / HTTP/1.1\nHost: a.example\n\n\nHTTP/1.1 500 Oops\nContent-Type: application/json\n\n${JSON.stringify({ code: 7, message: "No room is left" })}`;
    const tell = (when: Cause["when"]) =>
      engineOf(shared(cause("x", "a", { when }))).diagnose(readRawHttp(raw));
    const words = { where: "response.body", text: "No room is left", at: 21, written: "json" };
    const { said, causes } = tell(status(500));
    expect(said).toEqual({ codes: ["7"], evidence: words });
    const both = [words, { where: "response.status", text: "500", at: 0 }];
    expect(causes[0]?.evidence).toEqual(both);
    expect(tell(all(status(500), sentence(/room/))).causes[0]?.evidence).toEqual(both);
  });

  it("is told of no more causes than are shown", () => {
    let told = 0;
    const facts = () => {
      told++;
      return {};
    };
    const many = ["a", "b", "c", "d", "e", "f", "g"].map((of) => cause(of, of, { facts }));
    engineOf(shared(...many)).diagnose(readRawHttp(ERROR));
    expect(told).toBe(5);
  });

  it("refuses a cause of an unknown mechanism when the engine is built", () => {
    expect(() => engineOf(shared(cause("x", "unknown")))).toThrow("unknown");
  });

  it("names findings in the order of the list", () => {
    const check = (id: string, when: Cause["when"]) =>
      defineCheck({
        id,
        level: "note",
        on: ["5xx"],
        when,
        says: same("says {n}"),
        facts: () => ({ n: 1 }),
        source: SOURCE,
      });
    const checks = [
      check("silent", method("PUT")),
      check("first", field("via")),
      check("second", status(500)),
    ];
    const { findings } = engineOf({ checks }).diagnose(readRawHttp(ERROR));
    expect(findings.map(({ id, says }) => [id, says.en])).toEqual([
      ["first", "says 1"],
      ["second", "says 1"],
    ]);
  });
});

describe("what only a server's owner can act on", () => {
  const checks = [
    defineCheck({
      id: "habit",
      level: "note",
      concerns: "owner",
      on: ["any"],
      when: field("etag"),
      says: same("it is so"),
      source: SOURCE,
    }),
  ];
  const told = (sent: string, more = "", answer = "HTTP/1.1 200 OK") =>
    engineOf({ checks })
      .diagnose(
        readRawHttp(`${more}GET /a HTTP/1.1\nHost: api.shop.example\n${sent}\n\n${answer}\nETag: a\n`),
      )
      .findings.map(({ id }) => id);

  it.each([
    ["of another site", "Referer: https://news.example/today"],
    ["of another site's frame", "Sec-Fetch-Dest: iframe\nReferer: https://news.example/"],
    ["that the browser calls cross-site", "Sec-Fetch-Site: cross-site\nSec-Fetch-Dest: image"],
  ])("is not said of a healthy answer %s", (_name, sent) => {
    expect(told(sent)).toEqual([]);
  });

  it.each([
    ["of an unknown page", ""],
    ["of a page that is a file", "Referer: file:///home/me/page.html"],
    ["of an extension's page", "Referer: chrome-extension://abcdefghijklmnopabcdefghijklmnop/page.html"],
    ["of the same site", "Origin: https://www.shop.example"],
    ["that the browser calls same-site", "Sec-Fetch-Site: same-site\nReferer: https://news.example/"],
    [
      "of a page that a link led to",
      "Sec-Fetch-Site: cross-site\nSec-Fetch-Dest: document\nSec-Fetch-Mode: navigate",
    ],
    ["that a page on the reader's machine called", "Sec-Fetch-Dest: empty\nReferer: http://localhost:3000/"],
  ])("is said of one %s", (_name, sent) => {
    expect(told(sent)).toEqual(["habit"]);
  });

  it("is said where something is wrong", () => {
    const other = "Referer: https://news.example/";
    expect(told(other, "", "HTTP/1.1 500 Oops")).toEqual(["habit"]);
    expect(told(other, "# failure: net::ERR_ABORTED\n")).toEqual(["habit"]);
  });
});

describe("what a case does not show", () => {
  it("is not asked for", () => {
    let asked = 0;
    const counted = holds(() => {
      asked++;
      return true;
    });
    const parts = shared(
      cause("field", "a", { when: all(field("x-absent"), counted) }),
      cause("sent", "b", { when: all(counted, sent("x-absent")) }),
      cause("word", "c", { when: all(counted, body(/unheard of/)) }),
      cause("one of two", "d", { when: all(counted, field("server"), field("x-absent")) }),
      cause("other of two", "e", { when: all(counted, field("x-absent"), field("server")) }),
    );
    expect(ids(parts, ERROR)).toEqual([]);
    expect(asked).toBe(0);
  });

  it("is found where it is there", () => {
    const parts = shared(
      cause("value", "a", { when: field("server", /^DEEP$/i) }),
      cause("word", "b", { when: body(/BROKEN\s{1,4}page/i) }),
    );
    expect(ids(parts, ERROR)).toEqual(["shared/word", "shared/value"]);
  });
});

describe("what is known of an exchange", () => {
  const known = [
    { facts: () => null, name: same("not about this") },
    {
      facts: () => ({ host: "a`b", port: undefined as never }),
      name: same("a on {host}"),
      why: same("port {port} of {host}"),
      fix: [same("mend {host}"), same("mend {port}"), same("look")],
    },
    { facts: () => ({ path: "/{host}" }), why: same("at {path}"), fix: [same("not reached")] },
  ];
  const told = (of: Mechanism["known"]) =>
    engineOf({
      ...shared(cause("one", "a")),
      mechanisms: { ...mechanisms, a: { ...mechanism("a"), ...(of ? { known: of } : {}) } },
    }).diagnose(readRawHttp(ERROR)).causes[0];

  it("is said in place of the general words, member by member, where all of its values are there", () => {
    const first = told(known);
    expect([first?.name.en, first?.why.en, first?.confirm.en]).toEqual([
      "a on a'b",
      "at /{host}",
      "look at a",
    ]);
    expect(first?.fix.map(({ en }) => en)).toEqual(["mend a'b", "look"]);
  });

  it("is passed over where the first step's values are not known", () => {
    expect(told([{ facts: () => ({}), fix: [same("mend {host}"), same("look")] }])?.fix).toEqual([
      same("mend a"),
    ]);
  });

  it("is no more than the mechanism says where nothing is known", () => {
    expect(told(undefined)).toMatchObject({
      name: same("a"),
      why: same("a happened"),
      fix: [same("mend a")],
    });
  });
});

describe("evidence", () => {
  it("that several parts quote alike is quoted once", () => {
    const twice = cause("twice", "a", { when: all(status(500), field("server"), status(500)) });
    const { causes } = engineOf(shared(twice)).diagnose(readRawHttp(ERROR));
    expect(causes[0]?.evidence.map(({ text }) => text)).toEqual(["broken page", "500", "deep"]);
  });
});

describe("the author's own advice", () => {
  const advice = { a: { fix: [same("mend {host}, {size}")] as const, sources: [SOURCE] as const } };
  const gateway = {
    id: "gateway",
    name: same("gateway"),
    roles: ["reverse-proxy"] as const,
    signs: [named("server", field("server", "gateway"))],
    advice,
    causes: [],
    sources: [SOURCE] as const,
  };
  const general: Knowledge["causes"] = [
    {
      id: "g",
      causes: [cause("one", "a"), cause("two", "b"), cause("own", "c", { fix: [same("as said")] })],
    },
  ];
  const fixes = (raw: string) =>
    engineOf({ causes: general, responders: [gateway] })
      .diagnose(readRawHttp(raw))
      .causes.map(({ fix }) => fix.map(({ en }) => en).join());

  it("is told in place of the mechanism's, with what is known filled in", () => {
    const raw =
      "POST /a HTTP/1.1\nHost: site.example\nContent-Length: 12\n\n\nHTTP/1.1 500 X\nServer: gateway\n";
    expect(fixes(raw)).toEqual(["mend site.example, 12 B", "mend b", "as said"]);
  });

  it("is that of its kind where it has none of its own, and passed over where a value is unknown", () => {
    const kind = {
      id: "kind",
      advice: {
        a: { fix: [same("not reached")] as const, sources: [SOURCE] as const },
        b: { fix: [same("mend {size}")] as const, why: same("of {host}"), sources: [SOURCE] as const },
      },
      causes: [],
    };
    const { causes } = engineOf({
      causes: general,
      manners: [kind],
      responders: [{ ...gateway, manners: ["kind"] }],
    }).diagnose(readRawHttp("GET /a HTTP/1.1\nHost: site.example\n\n\nHTTP/1.1 500 X\nServer: gateway\n"));
    expect(causes.map(({ why, fix }) => [why.en, ...fix.map(({ en }) => en)])).toEqual([
      ["a happened", "mend a"],
      ["of site.example", "mend b"],
      ["c happened", "as said"],
    ]);
  });

  it("is not told of what another wrote", () => {
    expect(fixes("POST /a HTTP/1.1\nHost: site.example\n\n\nHTTP/1.1 500 X\n")).toEqual([
      "mend a",
      "mend b",
      "as said",
    ]);
  });
});

describe("what conditions need", () => {
  it("is read when a response first ends as theirs do, and once", () => {
    const read: string[] = [];
    const reading = (id: string) =>
      needing(
        () => {
          read.push(id);
          return [[`response.status ${id}`]];
        },
        () => [],
      );
    const engine = engineOf(
      shared(
        cause("404", "a", { on: [404], when: reading("404") }),
        cause("500", "b", { on: [500], when: reading("500") }),
      ),
    );
    expect(read).toEqual([]);
    expect(engine.diagnose(readRawHttp(answered(200, "Server: s"))).causes).toEqual([]);
    expect(read).toEqual([]);
    for (let i = 0; i < 2; i++)
      expect(engine.diagnose(readRawHttp(answered(404, "Server: s"))).causes.map(({ id }) => id)).toEqual([
        "shared/404",
      ]);
    expect(read).toEqual(["404"]);
  });
});
