import { describe, expect, it } from "vitest";
import type { Exchange } from "../http/exchange.ts";
import { readHarText } from "../http/har.ts";
import { toHar } from "../http/har-write.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { RowList } from "../panel/row-list.ts";
import { type Annotation, annotateAll } from "./annotate.ts";
import { createEngine } from "./engine.ts";

// "It worked a minute ago", through the whole: entries of a HAR file, what surrounds them, the engine, what is told.

const engine = createEngine(knowledge);
const START = Date.UTC(2026, 10, 29, 14, 2, 11);

function jwt(end: number): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "HS256" })}.${part({ sub: "4711", exp: end / 1_000 })}.c2lnbmF0dXJlLW9m`;
}

let count = 0;
function at(second: number, sent: string, answered: string): Exchange {
  const date = `Date: ${new Date(START + second * 1_000).toUTCString()}`;
  const [status, ...fields] = answered.split("\n");
  const raw = `${sent.replace("\n", " HTTP/1.1\nHost: api.example\n")}\n\nHTTP/1.1 ${[status, date, ...fields].join("\n")}\n`;
  return { ...readRawHttp(raw, `${count++}`), startedAt: START + second * 1_000, duration: 5 };
}

/** As a file has it. */
function recorded(exchanges: readonly Exchange[]): readonly Exchange[] {
  const har = toHar(exchanges, { name: "Status Lens", version: "1" }, () => ({}));
  return readHarText(JSON.stringify(har)).exchanges;
}

/** What is told of the last of them, with its secrets and without. */
function told(...exchanges: readonly Exchange[]): { readonly last: Annotation; readonly safe: Annotation } {
  const all = recorded(exchanges);
  const [last, safe] = [annotateAll(all, engine).at(-1), annotateAll(all, engine, true).at(-1)];
  if (!last || !safe) throw new Error("nothing was told");
  return { last, safe };
}

const first = ({ causes: [cause] }: Annotation) => `${cause?.certainty} ${cause?.mechanism}`;
const evidence = ({ causes: [cause] }: Annotation) => cause?.evidence.map(({ text }) => text);

const TOKEN = "0a1b2c3d4e5f60718293a4b5";
const get = (path: string, ...fields: readonly string[]) => `GET ${path}\n${fields.join("\n")}`;
const bearer = (token: string) => `Authorization: Bearer ${token}`;
const OK = "200 OK\nContent-Type: application/json\n\n[]";
const says = (status: string, error: string) =>
  `${status}\nContent-Type: application/json\n\n${JSON.stringify({ error })}`;

describe("it worked a minute ago", () => {
  it("the same token is refused, whatever the server calls it: it is over, not wrong", () => {
    const sent = get("/me", bearer(TOKEN));
    const refused = at(62, sent, says("401 Unauthorized", "invalid token"));
    expect(first(told(refused).last)).toBe("likely auth-invalid");
    const { last, safe } = told(at(0, sent, OK), refused);
    expect(first(last)).toBe("likely auth-token-expired");
    expect(evidence(last)).toEqual([
      "invalid token",
      "GET /me → 200 (−62 s), Authorization: [24] = [24]",
      "401",
    ]);
    expect(last.causes.find(({ mechanism }) => mechanism === "auth-invalid")?.certainty).toBe("possible");
    expect(JSON.stringify(safe)).not.toContain(TOKEN);
    expect(evidence(safe)).toEqual(evidence(last));
  });

  it("its own end lies in between: that is proven", () => {
    const sent = get("/me", bearer(jwt(START + 60_000)));
    const { last } = told(at(0, sent, OK), at(120, sent, says("401 Unauthorized", "no")));
    expect(first(last)).toBe("certain auth-token-expired");
    expect(evidence(last)).toEqual([
      "no",
      "GET /me → 200 (−120 s), Authorization: [80] = [80], exp 2026-11-29T14:03:11.000Z",
      "401",
    ]);
    expect(first(told(at(0, sent, OK), at(50, sent, says("401 Unauthorized", "no"))).last)).toBe(
      "likely auth-token-expired",
    );
  });

  it("another token is refused: nothing is known of it", () => {
    const { last } = told(
      at(0, get("/me", bearer(TOKEN)), OK),
      at(62, get("/me", bearer(`${TOKEN}6c`)), says("401 Unauthorized", "invalid token")),
    );
    expect(first(last)).toBe("likely auth-invalid");
  });

  it("the same session's cookie is refused: credentials were sent", () => {
    const sent = get("/cart", "Cookie: theme=dark; sid=0a1b2c3d4e5f6071");
    const { last, safe } = told(at(0, sent, OK), at(62, sent, says("401 Unauthorized", "not logged in")));
    expect(first(last)).toBe("likely auth-token-expired");
    expect(evidence(safe)).toEqual([
      "not logged in",
      "GET /cart → 200 (−62 s), Cookie: sid [16] = [16]",
      "401",
    ]);
  });

  it("the session's cookie is gone since an answer deleted it", () => {
    const { last, safe } = told(
      at(0, get("/cart", "Cookie: theme=dark; sid=0a1b2c3d4e5f6071"), OK),
      at(
        40,
        get("/logout", "Cookie: theme=dark; sid=0a1b2c3d4e5f6071"),
        "302 Found\nLocation: /\nSet-Cookie: sid=; Max-Age=0; Path=/",
      ),
      at(62, get("/cart", "Cookie: theme=dark"), says("401 Unauthorized", "no")),
    );
    expect(first(last)).toBe("certain auth-missing");
    expect(evidence(last)).toEqual([
      "no",
      "GET /cart → 200 (−62 s), Cookie: sid; GET /logout → 302 (−22 s), Set-Cookie: sid → ∅",
      "401",
    ]);
    expect(evidence(safe)).toEqual(evidence(last));
    expect(last.causes[0]?.why.en).toContain("deleted the session cookie");
    expect(last.causes[0]?.why["zh-CN"]).toContain("删除了会话 Cookie");
  });

  it("a built file is gone, or a page came in its place", () => {
    const sent = get("/assets/about-DiwrgTda.js", "Sec-Fetch-Dest: script");
    const script = at(0, sent, "200 OK\nContent-Type: text/javascript\n\n0");
    for (const gone of ["404 Not Found", "200 OK"]) {
      const page = at(62, sent, `${gone}\nContent-Type: text/html\n\n<!doctype html><html></html>`);
      const { last } = told(script, page);
      expect(first(last), gone).toBe("likely stale-client-build");
      expect(evidence(last)).toContain("GET /assets/about-DiwrgTda.js → 200 (−62 s)");
      expect(told(page).last.causes[0]?.mechanism, gone).not.toBe("stale-client-build");
    }
  });

  it("the whole host broke at once", () => {
    const paths = ["/a", "/b", "/c", "/d"];
    const broken = "500 Internal Server Error\n\n";
    const all = [
      ...paths.map((path, n) => at(n, get(path), OK)),
      ...paths.map((path, n) => at(60 + n, get(path), broken)),
    ];
    const { last } = told(...all);
    expect(first(last)).toBe("likely host-failing");
    expect(evidence(last)).toEqual(["3.0 s: 4 ✗, 0 ✓ (4 URL)", "500"]);
    const { last: alone } = told(...all.slice(0, 4), at(60, get("/d"), broken));
    expect(alone.causes.map(({ mechanism }) => mechanism)).not.toContain("host-failing");
  });

  it("GET works and PUT never does", () => {
    const put = (status: string) =>
      at(62, "PUT /articles/7\nContent-Type: application/json", `${status}\n\n`);
    const read = at(0, get("/articles/7"), OK);
    expect(first(told(read, put("404 Not Found")).last)).toBe("likely route-lacks-method");
    expect(first(told(read, put("405 Method Not Allowed")).last)).toBe(
      "likely method-not-allowed-by-application",
    );
    expect(first(told(read, put("501 Not Implemented")).last)).toBe("likely method-not-implemented");
    const { last } = told(read, put("403 Forbidden"));
    expect(last.causes.map(({ mechanism }) => mechanism)).toContain("method-filtered-by-config");
    expect(last.causes[0]?.certainty).toBe("possible");
    const worked = at(30, "PUT /articles/8\nContent-Type: application/json", "204 No Content");
    expect(first(told(read, worked, put("404 Not Found")).last)).not.toBe("likely route-lacks-method");
  });

  it("a limit counted down", () => {
    const left = (second: number, count: number) =>
      at(second, get(`/items?page=${second}`), `200 OK\nX-RateLimit-Remaining: ${count}`);
    const refused = at(4, get("/items?page=4"), "429 Too Many Requests\nRetry-After: 30");
    const { last } = told(left(1, 2), left(2, 1), left(3, 0), refused);
    expect(first(last)).toBe("certain rate-limited");
    expect(evidence(last)).toEqual(["x-ratelimit-remaining: 2, 1, 0", "429"]);
    expect(told(refused).last.causes[0]?.certainty).not.toBe("certain");
  });
});

describe("one answer", () => {
  const sent = get("/me", bearer(TOKEN));
  const [good, bad] = recorded([at(0, sent, OK), at(62, sent, says("401 Unauthorized", "invalid token"))]);
  if (!good || !bad) throw new Error("two were recorded");

  it("the panel tells a row anew when its past comes later, and goes", () => {
    const list = new RowList(engine);
    const cause = () => list.get(bad.id)?.diagnosis.causes[0]?.mechanism;
    list.update([bad], []);
    expect(cause()).toBe("auth-invalid");
    list.update([good], []);
    expect(cause()).toBe("auth-token-expired");
    list.update([{ ...good, ended: false }], []);
    expect(cause()).toBe("auth-invalid");
    list.update([good], []);
    expect(cause()).toBe("auth-token-expired");
    list.update([], [good.id]);
    expect(cause()).toBe("auth-invalid");
  });

  it("where only the placeholders of two tokens are left, nobody says that they were one", () => {
    const [safe] = annotateAll([bad], engine, true);
    const redacted = [good, bad].map((exchange) => ({
      ...exchange,
      request: readRawHttp(`${get("/me", bearer("[redacted-24]")).replace("\n", " HTTP/1.1\n")}\n`).request,
    }));
    expect(annotateAll(redacted, engine).at(-1)?.causes[0]?.mechanism).toBe(safe?.causes[0]?.mechanism);
  });

  it("is looked up once, for what fails, and when somebody asks", () => {
    const list = new RowList(engine);
    list.update([good, bad], []);
    expect(list.get(good.id)?.diagnosis.causes).toEqual([]);
    expect(list.get(bad.id)?.around).toEqual([]);
  });
});
