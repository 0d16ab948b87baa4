import { describe, expect, it } from "vitest";
import { compare } from "../comparison/comparison.ts";
import { createEngine } from "../diagnosis/engine.ts";
import { measured } from "../diagnosis/evidence.ts";
import { LANGUAGES } from "../diagnosis/text.ts";
import { hopChange } from "../http/hop-change.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { redactTold, type Told } from "./ticket.ts";
import { toMarkdown } from "./ticket-markdown.ts";
import { toSummary } from "./ticket-summary.ts";

const engine = createEngine(knowledge);

function told(raw: string): Told {
  const exchange = readRawHttp(raw);
  return { exchange, diagnosis: engine.diagnose(exchange), change: hopChange(exchange, null), chain: null };
}

const gateway = told(`
  # time: 12
  POST /api/pay?access_token=abcd1234 HTTP/1.1
  Host: shop.example
  Cookie: sid=secret-cookie
  Authorization: Bearer secret-token

  HTTP/1.1 502 Bad Gateway
  Server: nginx
  Set-Cookie: sid=another-secret
  Content-Type: text/html

  <html>
  <head><title>502 Bad Gateway</title></head>
  <body>
  <center><h1>502 Bad Gateway</h1></center>
  <hr><center>nginx</center>
  </body>
  </html>`);

describe.each(LANGUAGES)("a ticket in %s", (language) => {
  const markdown = toMarkdown(redactTold(gateway), language);
  const summary = toSummary(redactTold(gateway), language);

  it("says the verdict, the request, who answered, the cause with its evidence and what to do", () => {
    expect(markdown).toMatch(/^### 502 /);
    expect(markdown).toContain("POST https://shop.example/api/pay");
    expect(markdown).toContain("nginx");
    expect(markdown).toContain(gateway.diagnosis.causes[0]?.name[language]);
    expect(markdown).toMatch(language === "en" ? /\*\*Do this first\*\*: ./ : /\*\*先做这一步\*\*：./);
    expect(markdown).toMatch(/\]\(https:/);
  });

  it("has no secret in it", () => {
    for (const secret of ["abcd1234", "secret"]) {
      expect(markdown).not.toContain(secret);
      expect(summary).not.toContain(secret);
    }
  });

  it("has no link in its short form", () => {
    expect(summary).not.toMatch(/https?:/);
    expect(summary).toContain("POST shop[.]example/api/pay?access_token=[redacted-8]");
  });
});

it("where nothing tells the causes apart, the ticket has what decides, and the steps of none", () => {
  const markdown = toMarkdown(gateway, "en");
  expect(markdown).toContain("**Do this first**: Read the error log of nginx");
  expect(markdown).toMatch(/\n- \*\*Nothing listens behind the proxy\*\* \(\*possible\*\): .*`ss -ltxnp`/);
  expect(markdown).not.toContain("**Next steps**");
  expect(toSummary(gateway, "en")).toMatch(
    /\nRead the error log of nginx.*\nPossible causes: Nothing listens behind the proxy; .*; /,
  );
});

it("what is done first is said once, and code in a step stays code", () => {
  const refused = told(
    "POST /upload HTTP/1.1\nHost: a.example\nContent-Length: 2000000\n\nx\n\nHTTP/1.1 413 Request Entity Too Large\nServer: nginx\nContent-Type: text/html\n\n<html>\n<head><title>413 Request Entity Too Large</title></head>\n<body>\n<center><h1>413 Request Entity Too Large</h1></center>\n<hr><center>nginx</center>\n</body>\n</html>",
  );
  const markdown = toMarkdown(refused, "en");
  const [first = ""] = /\*\*Do this first\*\*: (.+)/.exec(markdown)?.slice(1) ?? [];
  expect(first).toMatch(/`nginx -s reload`/);
  expect(markdown.split(first)).toHaveLength(2);
});

it("a redirect that took something has its step", () => {
  const redirect = told(
    'POST /orders HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{"a":1}\n\nHTTP/1.1 302 Found\nLocation: /v2/orders\n',
  );
  expect(toMarkdown(redirect, "en")).toMatch(/\*\*Do this first\*\*: .*307/);
  expect(toSummary(redirect, "en")).toMatch(/307/);
});

it("what the browser kept from the page was answered by its server, and what is probable stays so", () => {
  const blocked = told(
    "# failure: net::ERR_FAILED\nGET /a HTTP/1.1\nHost: b.example\nOrigin: https://a.example\n\nHTTP/1.1 500 Internal Server Error\nContent-Type: text/plain\n\noops",
  );
  expect(toMarkdown(blocked, "en")).toMatch(/500 Internal Server Error · kept from the page by the browser/);
  const guessed = told(
    "GET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 404 Not Found\nX-Powered-By: Express\n\n",
  );
  expect(toMarkdown(guessed, "en")).toContain("probably answered by Express");
});

it("words of the traffic do not become markup", () => {
  const hostile = told(`
    GET /a\`b HTTP/1.1
    Host: a.example

    HTTP/1.1 499 **@all** <img src=x>`);
  const markdown = toMarkdown(hostile, "en");
  expect(markdown).toContain("``GET https://a.example/a`b``");
  expect(markdown).not.toMatch(/[^\\]<img/);
  expect(markdown).toMatch(/^### 499 `\*\*@all\*\*` /);
});

it("an address of nothing but backticks is told", () => {
  const { exchange } = gateway;
  const url = `https://a.example/${"`x".repeat(200_000)}`;
  const long = { ...gateway, exchange: { ...exchange, request: { ...exchange.request, url } } };
  expect(toMarkdown(long, "en")).toContain("``POST https://a.example/`x`x");
});

it("an empty quotation is left out", () => {
  const [cause] = gateway.diagnosis.causes;
  if (!cause) throw new Error("no cause");
  const evidence = [measured("chain", ""), ...cause.evidence];
  const diagnosis = { ...gateway.diagnosis, causes: [{ ...cause, evidence }] };
  expect(toMarkdown({ ...gateway, diagnosis }, "en")).not.toContain("redirect chain");
  expect(toSummary({ ...gateway, diagnosis }, "en")).not.toContain("redirect chain");
});

describe("what differs from when it worked", () => {
  it("stands in the ticket, each secret as its length", () => {
    const good = {
      ...readRawHttp("GET /a HTTP/1.1\nHost: a.example\nCookie: sid=abcdefgh1\n\nHTTP/1.1 200 OK\n\n"),
      startedAt: 0,
    };
    const failing = {
      ...readRawHttp("GET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 401 X\n\n"),
      startedAt: 60_000,
    };
    const comparison = compare(good, failing);
    const markdown = toMarkdown({ ...told("GET /a HTTP/1.1\n\nHTTP/1.1 401 X\n\n"), comparison }, "en");
    expect(markdown).toMatch(/\*\*What differs from .{0,12}\d\d:\d\d:\d\d, when it answered 200\*\*/);
    expect(markdown).toContain("\n\n- Cookie `sid`: 9 characters → not sent\n");
    expect(toMarkdown({ ...told("GET /a HTTP/1.1\n\nHTTP/1.1 401 X\n\n"), comparison }, "zh-CN")).toContain(
      "\n\n- Cookie `sid`：9 个字符 → 未发送\n",
    );
  });
});

it("an address of any length leaves the few lines of a chat readable", () => {
  const { exchange } = gateway;
  const url = `https://a.example/${"a.b/".repeat(50_000)}`;
  const long = { ...gateway, exchange: { ...exchange, request: { ...exchange.request, url } } };
  const [, request = ""] = toSummary(long, "en").split("\n");
  expect(request.length).toBeLessThan(1_000);
  expect(request).toMatch(/^POST a\[\.\]example\/a\[\.\]b\/.+… · .*nginx/);
});
