import { describe, expect, it } from "vitest";
import { createEngine } from "../diagnosis/engine.ts";
import { isPageTold } from "../diagnosis/plain-answer.ts";
import type { Exchange } from "../http/exchange.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { tellOfPage } from "./page-told.ts";

const engine = createEngine(knowledge);

function document(raw: string, more: Partial<Exchange> = {}): Exchange {
  return { ...readRawHttp(raw), type: "document", ...more };
}

function told(...hops: readonly Exchange[]) {
  const { mark, answer } = tellOfPage({ hops }, engine);
  if (!mark || !answer) throw new Error("nothing told");
  expect(isPageTold({ mark, answer })).toBe(true);
  return { mark, answer };
}

/** As many redirects from one address to the other and back. */
function circle(count: number): Exchange[] {
  return Array.from({ length: count }, (_, hop) => {
    const [from, to] = hop % 2 === 0 ? ["/a", "/b"] : ["/b", "/a"];
    const raw = `GET ${from} HTTP/1.1\nHost: a.example\n\nHTTP/1.1 302 Found\nLocation: ${to}\n\n`;
    return document(raw, { id: `7.${hop}`, chainId: "7" });
  });
}

function withLast(hops: readonly Exchange[], error: string): Exchange[] {
  return hops.map((hop, index) => (index === hops.length - 1 ? { ...hop, failure: { name: error } } : hop));
}

const NGINX = `GET /a HTTP/1.1
Host: a.example

HTTP/1.1 502 Bad Gateway
Server: nginx

<html>
<head><title>502 Bad Gateway</title></head>
<body>
<center><h1>502 Bad Gateway</h1></center>
<hr><center>nginx</center>
</body>
</html>
`;
const BARE = "GET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 500 Internal Server Error\n\n";

describe("what is said of the document of a tab", () => {
  it("is its cause with the first step, and no meaning that says the same weaker", () => {
    const { answer } = told(document(NGINX));
    // Nothing tells which one it was.
    expect(answer.causes[0]?.certainty).toBe("possible");
    expect(answer.meaning).toBeNull();
    expect(answer.word).toBeNull();
    expect(answer.step?.en).toMatch(/\w/);
    expect(answer.step?.["zh-CN"]).toMatch(/\p{Script=Han}/u);
  });

  it("is what the status means where no cause is known, and the log once", () => {
    const { answer } = told(document(BARE, { startedAt: 0 }));
    expect(answer.causes[0]?.certainty).toBe("possible");
    expect(answer.meaning).not.toBeNull();
    expect(answer.verdict.en).toMatch(/look into the server's log at/);
    expect(answer.step).toBeNull();
  });

  it("has a step where no log would tell more: a page that a redirect leads to and that is not there", () => {
    const moved = "GET /old HTTP/1.1\nHost: a.example\n\nHTTP/1.1 301 Moved Permanently\nLocation: /new\n\n";
    const gone = "GET /new HTTP/1.1\nHost: a.example\n\nHTTP/1.1 404 Not Found\n\n";
    const { answer } = told(document(moved, { startedAt: 0 }), document(gone, { startedAt: 5 }));
    expect(answer.step?.en).toMatch(/redirect of .?\/old/);
  });

  it("has a step for a request that nobody answered", () => {
    const refused = document("# failure: net::ERR_CONNECTION_REFUSED\nGET /a HTTP/1.1\nHost: a.example\n\n");
    const { answer } = told(refused);
    expect([answer.outcome, answer.word, answer.meaning]).toEqual(["failed", null, null]);
    expect(answer.step).not.toBeNull();
  });
});

describe("a page that is sent in circles", () => {
  it.each([
    ["before the browser has said so", circle(20)],
    ["where it only says that it stopped", withLast(circle(20), "net::ERR_ABORTED")],
    ["once it has", withLast(circle(20), "net::ERR_TOO_MANY_REDIRECTS")],
  ])("is a loop %s", (_, hops) => {
    const { mark, answer } = told(...hops);
    expect(mark.text).toBe("ERR");
    expect(mark.title.en).not.toMatch(/^302/);
    // The verdict begins with it, so that no word stands before.
    expect([answer.outcome, answer.word]).toEqual(["failed", null]);
    expect(answer.verdict.en).toMatch(/^Redirect loop \(302/);
    expect(answer.verdict["zh-CN"]).toMatch(/^重定向循环（302/);
    expect(answer.causes[0]?.id).toMatch(/^redirect-loop\//);
    expect(answer.meaning).toBeNull();
    expect(answer.step).not.toBeNull();
  });

  it("is none while the browser still follows", () => {
    const { mark, answer } = told(...circle(19));
    expect([mark.text, answer.outcome, answer.word]).toEqual(["", "redirect", null]);
  });
});
