import { describe, expect, it } from "vitest";
import { answered, caseOf } from "../case.test-data.ts";
import { BODY_WINDOW, FIELD_WINDOW } from "../case.ts";
import { by, through } from "./author.ts";
import { body, contains, emptyBody } from "./body.ts";
import { hop, lastHop, preflight, quoteHop } from "./chain.ts";
import { anyCode, code, codeInBody, codeInField, codeInJson, firstCode } from "./code.ts";
import { all, any, type Condition, holds, measuring, not, quoting } from "./condition.ts";
import { failure } from "./failure.ts";
import { json, jsonStartsWith, jsonWith, memberOf } from "./json.ts";
import { path, query } from "./path.ts";
import { method, methodOtherThan, notSent, sent } from "./request.ts";
import { field, lacks, mediaType, setsCookie, status, statusText } from "./response.ts";
import { took } from "./time.ts";
import { says } from "./words.ts";

const yes: Condition = holds(() => true);
const no: Condition = holds(() => false);
const quoted = (text: string): Condition => measuring("response.body", () => text);
const page = caseOf(
  answered(502, "Server: nginx/1.2\nContent-Type: Text/HTML; charset=x", "<h1>\n502 Bad Gateway\n</h1>"),
);

const texts = (found: ReturnType<Condition>) =>
  found === false ? false : found.map(({ where, text }) => `${where}: ${text}`);

describe("all, any, not", () => {
  it("collects the evidence of every part, in order", () => {
    expect(texts(all(quoted("a"), yes, quoted("b"))(page))).toEqual(["response.body: a", "response.body: b"]);
    expect(all(yes, yes)(page)).toEqual([]);
  });

  it("stops at the first part that fails, or that holds", () => {
    const never: Condition = () => {
      throw new Error("asked in vain");
    };
    expect(all(no, never)(page)).toBe(false);
    expect(texts(any(no, quoted("a"), never)(page))).toEqual(["response.body: a"]);
    expect(any(no, no)(page)).toBe(false);
  });

  it("quotes nothing for what is not there", () => {
    expect(not(no)(page)).toEqual([]);
    expect(not(quoted("a"))(page)).toBe(false);
  });
});

describe("what a condition needs", () => {
  it("is known of fields, words, codes and names", () => {
    expect(field("via").need).toEqual([["response.field via"]]);
    expect(field("server", /^nginx\b/).need).toEqual([["response.value server: nginx"]]);
    expect(sent("origin", /x/).need).toEqual([["request.field origin"]]);
    expect(body(/Bad (?:Gateway|Request)/).need).toHaveLength(1);
    expect(failure("net::ERR_FAILED").need).toEqual([["failure net::ERR_FAILED"]]);
    expect(json("error.code", /x/).need).toEqual([["response.json error"]]);
    expect(by("nginx", "iis").need).toEqual([["author nginx", "author iis"]]);
  });

  it("is that of every part of `all`, and one of each part of `any`", () => {
    const a = field("a");
    const b = field("b");
    expect(all(a, yes, b).need).toEqual([["response.field a"], ["response.field b"]]);
    expect(any(a, b).need).toEqual([["response.field a", "response.field b"]]);
    expect(any(a, yes).need).toBeUndefined();
    expect(not(a).need).toBeUndefined();
    expect(all(yes, no).need).toBeUndefined();
  });
});

describe("fields", () => {
  it("matches a part without regard to case, or a pattern as it says", () => {
    expect(texts(field("server", "NGINX")(page))).toEqual(["response.field.server: nginx/1.2"]);
    expect(field("server", /NGINX/)(page)).toBe(false);
    expect(field("via")(page)).toBe(false);
  });

  it("looks at every value, within the window", () => {
    const two = caseOf(answered(200, `Via: a\nVia: b\nX: ${"x".repeat(FIELD_WINDOW)}end`));
    expect(texts(field("via", /b/)(two))).toEqual(["response.field.via: b"]);
    expect(field("x", /end/)(two)).toBe(false);
  });

  it("tells unknown from absent", () => {
    const incomplete = caseOf(`# fields: incomplete\n${answered(200, "Server: a")}`);
    expect(lacks("via")(page)).toEqual([]);
    expect(lacks("server")(page)).toBe(false);
    expect(lacks("via")(incomplete)).toBe(false);
    expect(notSent("cookie")(page)).toEqual([]);
    expect(notSent("cookie")(incomplete)).toBe(false);
  });

  it("says which line it quotes, and what matched of a long one", () => {
    const c = caseOf(answered(200, `Via: a\nVia: ${"x".repeat(500)}here${"y".repeat(500)}`));
    const [quote] = field("via", "HERE")(c) || [];
    expect(quote).toMatchObject({ line: 1, at: 440 });
    expect(quote?.text).toMatch(/^x{60}herey{136}$/);
  });

  it("hold nothing to quote where there is no such field", () => {
    expect(quoting("response.field.via", () => true)(page)).toBe(false);
  });

  it("quotes a cookie by its name alone", () => {
    const c = caseOf(answered(200, "Set-Cookie: a=1\nSet-Cookie: session=secret"));
    expect(texts(setsCookie(/^sess/)(c))).toEqual(["response.field.set-cookie: session"]);
    expect(setsCookie(/secret/)(c)).toBe(false);
  });
});

describe("the body", () => {
  it("is quoted by the line", () => {
    expect(texts(body("Bad Gateway")(page))).toEqual(["response.body: 502 Bad Gateway"]);
    expect(body("bad gateway")(page)).toBe(false);
  });

  it("is quoted by the neighbourhood in a long line", () => {
    const c = caseOf(answered(500, "", `${"a".repeat(5_000)}here${"b".repeat(5_000)}`));
    const [quote] = texts(body("here")(c)) || [];
    expect(quote).toContain("aaahere");
    expect(quote?.length).toBeLessThan(220);
  });

  it("says nothing of itself where it is content, and contains it all the same", () => {
    const page = (words: number) =>
      caseOf(
        answered(200, "Content-Type: text/html", `<h1>no route</h1>${"<p>words to read</p>".repeat(words)}`),
      );
    expect(body("no route")(page(1))).not.toBe(false);
    expect(body("no route")(page(200))).toBe(false);
    expect(contains("no route")(page(200))).not.toBe(false);
  });

  it("is read up to its window", () => {
    const c = caseOf(answered(200, "", `${"a".repeat(BODY_WINDOW)}here`));
    expect(body("here")(c)).toBe(false);
  });

  it("that was not seen is not empty", () => {
    expect(emptyBody(caseOf(answered(200, "")))).toEqual([]);
    expect(emptyBody(caseOf(`# body: unseen\n${answered(200, "")}`))).toBe(false);
    expect(emptyBody(page)).toBe(false);
  });

  it("speaks as a reader sees it", () => {
    expect(texts(says(/bad gateway/i)(page))).toEqual(["response.body: 502 Bad Gateway"]);
    expect(says(/h1/)(page)).toBe(false);
  });

  it("is quoted where it stands, though a reader sees no tags", () => {
    const html = "<p>Sorry.</p><p>No <b>route</b> here</p><p>Bye</p>";
    expect(says(/no\s+route/i)(caseOf(answered(404, "A: b", html)))).toMatchObject([
      { text: "No <b>route", at: html.indexOf("No") },
    ]);
  });

  it("is quoted as it is written, though a reader sees JSON without escapes", () => {
    const body = '{"a":[{"message":"x\\nNo \\"route\\" \\u0068ere\\nBye"}]}';
    expect(says(/no "route" here/i)(caseOf(answered(404, "A: b", body)))).toMatchObject([
      { text: 'No \\"route\\" \\u0068ere', at: body.indexOf("No") },
    ]);
    expect(says(/message: x/)(caseOf(answered(404, "A: b", body)))).toMatchObject([
      { text: '"message":"x', at: body.indexOf('"message') },
    ]);
  });

  it("as JSON is known by its members", () => {
    const c = caseOf(answered(400, "", '{"error":{"code":42},"path":"/a","__proto__":{"x":1}}'));
    expect(texts(json("error.code", /^42$/)(c))).toEqual(['response.body: "code":42']);
    expect(json("error", /./)(c)).toBe(false);
    expect(jsonWith(["error", "path"], ["__proto__"])(c)).not.toBe(false);
    expect(jsonWith(["error", "path"])(c)).toBe(false);
    expect(jsonWith(["error", "none"], ["path"])(c)).toBe(false);
    expect(jsonStartsWith("error", "path")(c)).toEqual([]);
    expect(jsonStartsWith("path")(c)).toBe(false);
    expect(memberOf(c, "path")).toBe("/a");
    expect(memberOf(c, "toString")).toBeUndefined();
  });
});

describe("request and outcome", () => {
  const c = caseOf(
    "# time: 60040\n# failure: net::ERR_FAILED\nPOST /Api/x?q=1 HTTP/1.1\nHost: a.example\n\nHTTP/1.1 404 Not Found\nA: b\n",
  );

  it.each<[string, Condition, readonly string[] | false]>([
    ["status", status(403, 404), ["response.status: 404"]],
    ["another status", status(403), false],
    ["method", method("POST"), ["request.method: POST"]],
    ["methodOtherThan", methodOtherThan("GET"), ["request.method: POST"]],
    ["not methodOtherThan", methodOtherThan("POST"), false],
    ["path", path(/^\/Api\//), ["request.url: /Api/x"]],
    ["query", query("Q=1"), ["request.url: ?q=1"]],
    ["statusText", statusText("not found"), ["response.status-text: Not Found"]],
    ["failure", failure("net::ERR_FAILED"), ["failure: net::ERR_FAILED"]],
    ["took", took(60_000, 61_000), ["timing: 60.0 s"]],
    ["took less", took(0, 60_040), false],
    ["mediaType of none", mediaType(/^/), false],
  ])("%s", (_, condition, wanted) => {
    expect(texts(condition(c))).toEqual(wanted);
  });

  it("knows the media type without parameters and in lower case", () => {
    expect(texts(mediaType(/^text\/html$/)(page))).toEqual(["response.field.content-type: Text/HTML"]);
  });

  it("knows who answered once the engine does", () => {
    const known = caseOf(answered(200, ""));
    expect(by("nginx")(known)).toBe(false);
    known.author = "nginx";
    known.onPath = new Set(["nginx", "cloudflare"]);
    expect(by("iis", "nginx")(known)).toEqual([]);
    expect(through("cloudflare")(known)).toEqual([]);
    expect(by("cloudflare")(known)).toBe(false);
  });
});

describe("hops", () => {
  const chain = caseOf(
    [
      "POST /1 HTTP/1.1\nHost: a.example\n\nHTTP/1.1 301 M\nLocation: /2\n",
      "GET /2 HTTP/1.1\nHost: a.example\n\nHTTP/1.1 302 F\nLocation: /3\n",
      "GET /3 HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\nA: b\n",
    ].join("\n----\n"),
  );

  it("are searched newest first, or the last alone", () => {
    const redirect = hop((one) => one.response?.status !== 200 && quoteHop(one));
    expect(texts(redirect(chain))).toEqual(["chain: GET /2 → 302 /3"]);
    expect(texts(hop((one) => one.request.method === "POST" && "x")(chain))).toEqual(["chain: x"]);
    expect(lastHop((one) => one.request.method === "POST" && "x")(chain)).toBe(false);
    expect(preflight(() => "x")(chain)).toBe(false);
  });
});

describe("codes", () => {
  const c = caseOf(answered(403, "X-Code: E42 more", "<Code>AccessDenied</Code>"));
  const inField = codeInField("x-code");
  const inBody = codeInBody(/<Code>(\w{1,40})<\/Code>/);

  it("are the first group of the first reader that finds one", () => {
    expect(texts(code(inField, "E41", "E42")(c))).toEqual(["response.field.x-code: E42"]);
    expect(texts(code(inBody, "AccessDenied")(c))).toEqual(["response.body: <Code>AccessDenied</Code>"]);
    expect(texts(anyCode(firstCode(codeInField("none"), inBody))(c))).toHaveLength(1);
    expect(code(inBody, "Access")(c)).toBe(false);
  });

  it("stand at a path of the JSON body, in the first item that has one, and in the vendor's form alone", () => {
    const failed = caseOf(
      answered(
        400,
        "",
        '{"form":"ours","errors":[{"text":"no"},{"code":7},{"code":8}],"list":[{"code":"a"}]}',
      ),
    );
    const first = codeInJson("errors.*.code");
    expect(texts(code(first, "7")(failed))).toEqual(['response.body: "code":7']);
    expect(code(first, "8")(failed)).toBe(false);
    expect(anyCode(codeInJson("errors.*.code", json("form", /^ours$/)))(failed)).not.toBe(false);
    expect(anyCode(codeInJson("errors.*.code", json("form", /^theirs$/)))(failed)).toBe(false);
    for (const path of ["errors.code", "form.code", "form.*", "none", "errors"]) {
      expect(anyCode(codeInJson(path))(failed), path).toBe(false);
    }
    expect(texts(anyCode(codeInJson("*.code"))(caseOf(answered(400, "", '[{"code":"E1"}]'))))).toEqual([
      'response.body: "code":"E1"',
    ]);
    const long = caseOf(answered(400, "", JSON.stringify({ code: "x".repeat(101) })));
    expect(anyCode(codeInJson("code"))(long)).toBe(false);
  });
});
