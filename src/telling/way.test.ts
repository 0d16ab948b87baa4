import { describe, expect, it } from "vitest";
import { createEngine } from "../diagnosis/engine.ts";
import type { Exchange } from "../http/exchange.ts";
import { faultOf } from "../http/fault.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { wayOf } from "./way.ts";

const engine = createEngine(knowledge);

/** `Browser (note) | ✕ nginx (note)` */
function way(raw: string, before: string | null = null): string {
  const exchange = readRawHttp(raw);
  const preflight = before === null ? null : readRawHttp(before);
  return wayOf(exchange, engine.diagnose(exchange), faultOf(exchange), { preflight })
    .map(
      ({ name, note, isBroken, isAuthor }) =>
        `${isBroken ? "✕ " : ""}${name?.en ?? "?"}${isAuthor ? "!" : ""}${note ? ` (${note.en})` : ""}`,
    )
    .join(" | ");
}

describe("the way of a response", () => {
  it("breaks behind the gateway that got nothing usable", () => {
    expect(
      way(
        "GET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 502 Bad Gateway\nServer: nginx\nContent-Type: text/html\n\n<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>",
      ),
    ).toBe("Browser | nginx! (proxy · wrote this) | ✕ server behind it (gave nothing usable)");
  });

  it("breaks at the browser that keeps an answer from the page", () => {
    expect(
      way(
        "# failure: net::ERR_FAILED\n# type: fetch\nGET /a HTTP/1.1\nHost: a.example\nOrigin: https://p.example\nSec-Fetch-Mode: cors\n\nHTTP/1.1 200 OK\n",
      ),
    ).toBe("Browser! (kept it from the page) | ✕ a.example (answered 200)");
  });

  it("says of whoever is known behind it that it answered", () => {
    expect(
      way(
        '# failure: net::ERR_FAILED\n# type: fetch\nGET /a HTTP/1.1\nHost: a.example\nOrigin: https://p.example\nSec-Fetch-Mode: cors\n\nHTTP/1.1 200 OK\nX-Powered-By: Express\nContent-Type: application/json\n\n{"a":1}',
      ),
    ).toMatch(/^Browser! \(kept it from the page\) \| ✕ .*answered 200\)$/);
  });

  it("breaks before the server from which nothing came", () => {
    expect(way("# failure: net::ERR_CONNECTION_REFUSED\nGET /a HTTP/1.1\nHost: a.example:8443\n\n")).toBe(
      "Browser! (ended it here) | ✕ a.example:8443 (refused the connection)",
    );
    expect(way("# failure: net::ERR_CERT_AUTHORITY_INVALID\nGET /a HTTP/1.1\nHost: a.example:8443\n\n")).toBe(
      "Browser! (ended it here) | ✕ a.example:8443 (its certificate was not accepted)",
    );
    expect(way("# failure: net::ERR_TIMED_OUT\nGET /a HTTP/1.1\nHost: a.example:8443\n\n")).toBe(
      "Browser | ✕ a.example:8443 (no answer came)",
    );
  });

  it("ends at the browser where redirects lead in a circle, whoever sends them", () => {
    expect(
      way(
        "# failure: NS_ERROR_REDIRECT_LOOP\nGET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 302 Found\nX-Powered-By: Express\nLocation: /b\nContent-Length: 0\n",
      ),
    ).toBe("Browser! (ended it here) | ✕ Express (framework · answered with redirects only)");
    // Who only passed them on has sent none.
    expect(
      way(
        "# failure: NS_ERROR_REDIRECT_LOOP\nGET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 302 Found\nServer: cloudflare\nCF-Ray: 8a0000000000abcd-FRA\nCF-Cache-Status: DYNAMIC\nLocation: /b\nContent-Length: 0\n",
      ),
    ).toBe(
      "Browser! (ended it here) | Cloudflare (CDN · passed it on) | ✕ a.example (answered with redirects only)",
    );
  });

  it("does not say of a stored copy that it was written now", () => {
    expect(
      way("# cache: disk\nGET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\nX-Powered-By: Express\n"),
    ).toMatch(/^Browser \(took it from its cache\) \| .*wrote it earlier/);
  });

  it("says of a copy that was asked for that somebody answered now", () => {
    expect(
      way(
        "# cache: disk\nGET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 304 Not Modified\nX-Powered-By: Express\n",
      ),
    ).not.toMatch(/cache|earlier/);
  });

  it("is no surer of who wrote it than is known", () => {
    const drf = (fields: string) =>
      way(
        `GET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 404 Not Found\n${fields}Content-Type: application/json\n\n{"detail":"Not found."}`,
      );
    expect(drf("Server: nginx\n")).toMatch(
      /nginx \(proxy · passed it on\) \| Django REST framework! \(framework · wrote this\)$/,
    );
    // Its words are not its own alone where another framework names itself.
    expect(drf("X-Powered-By: Express\n")).toMatch(
      /Express \(framework · is named in it\) \| Django REST framework! \(framework · probably wrote this\)$/,
    );
  });

  it("says of a worker's answer that it probably made it, and of what it fetched that it may be of earlier", () => {
    const through = (fields: string) =>
      way(
        `# via: service-worker\nGET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 503 Service Unavailable\n${fields}`,
      );
    expect(through("")).toBe("Browser | Service worker! (service worker · probably wrote this)");
    expect(through("Date: now\nX-Powered-By: Express\n")).toBe(
      "Browser | Service worker (service worker · passed it on) | Express! (framework · wrote it, now or earlier)",
    );
  });

  it("says of a server that only redirected that it did", () => {
    expect(way("# failure: net::ERR_TOO_MANY_REDIRECTS\nGET /a HTTP/1.1\nHost: a.example\n\n")).toBe(
      "Browser! (ended it here) | ✕ a.example (answered with redirects only)",
    );
  });

  it("breaks where the answer broke off, and where the browser cannot use it", () => {
    const cut =
      "# failure: net::ERR_CONTENT_LENGTH_MISMATCH\nGET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\nServer: nginx\nContent-Length: 9\n\nab";
    expect(way(cut)).toMatch(/^Browser \| ✕ nginx/);
    expect(way(cut.replace("Server: nginx\n", ""))).toMatch(/^Browser \| ✕ \?/);
    const page =
      "# type: script\nGET /a.js HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\nServer: nginx\nContent-Type: text/html\n\n<!doctype html><html></html>";
    expect(way(page)).toMatch(/^Browser \(cannot use it\) \| ✕ nginx/);
  });

  it("goes through the service worker that made the request itself", () => {
    const exchange = readRawHttp(
      'GET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\nServer: nginx\nETag: "671fa30f-1bae5"\n',
    );
    const stops = wayOf(exchange, engine.diagnose(exchange), null, { isWorkersOwn: true });
    expect(stops.map(({ name }) => name?.en.toLowerCase())).toEqual(["browser", "service worker", "nginx"]);
  });

  it("breaks at the service worker that is held to have failed", () => {
    const failed = (name: string, type: string) =>
      way(`# failure: ${name}\n# type: ${type}\nGET /a HTTP/1.1\nHost: a.example\n`);
    expect(failed("net::ERR_FAILED", "fetch")).toBe(
      "Browser! (ended it here) | ✕ service worker (probably gave nothing usable)",
    );
    expect(failed("NS_ERROR_INTERCEPTION_FAILED", "fetch")).toBe(
      "Browser! (ended it here) | ✕ service worker (gave nothing usable)",
    );
  });

  it("leaves open whether a WebSocket's handshake was answered, unless none was sent", () => {
    const of = (fields: string, source: Exchange["source"]) => {
      const raw = `# failure: net::ERR_FAILED\n# type: websocket\nGET ws://a.example/x HTTP/1.1\n${fields}`;
      const exchange = { ...readRawHttp(raw), source };
      return wayOf(exchange, engine.diagnose(exchange), null).at(-1)?.note?.en;
    };
    expect(of("", "both")).toBe("no answer came");
    expect(of("Host: a.example\n", "both")).toBe("whether it answered is not visible");
    expect(of("", "web-request")).toBe("whether it answered is not visible");
  });

  it("names nobody where nobody can be named", () => {
    expect(
      way("GET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 500 Internal Server Error\nContent-Length: 0\n"),
    ).toBe("Browser | ? (cannot tell who wrote this)");
  });

  it("does not say that no answer came where one would be hidden", () => {
    const hidden = "Browser! (ended it here) | ✕ a.example (whether it answered is not visible)";
    expect(
      way(
        "# failure: net::ERR_FAILED\n# type: websocket\nGET ws://a.example/s HTTP/1.1\nHost: a.example\nOrigin: http://a.example\n\n",
      ),
    ).toBe(hidden);
    const call =
      "# failure: net::ERR_FAILED\n# type: fetch\nPUT /a HTTP/1.1\nHost: a.example\nOrigin: https://p.example\n\n";
    expect(way(call)).toBe(hidden);
    expect(
      way(
        call,
        "# type: preflight\nOPTIONS /a HTTP/1.1\nHost: a.example\nOrigin: https://p.example\nAccess-Control-Request-Method: PUT\n\nHTTP/1.1 404 Not Found\n",
      ),
    ).toBe("Browser! (ended it here) | ✕ a.example (answered 404 to the preflight)");
  });

  it("does not have an extension pass on what it blocked", () => {
    expect(
      way("# failure: net::ERR_BLOCKED_BY_CLIENT\n# type: fetch\nGET /a HTTP/1.1\nHost: a.example\n\n"),
    ).toMatch(/\| Browser extension \([^)]*blocked it\)$/);
  });

  it("has nothing pass on what runs inside the one that wrote it", () => {
    const refused =
      '# type: fetch\nGET /a HTTP/1.1\nHost: a.example\nAuthorization: Bearer x\n\nHTTP/1.1 401 Unauthorized\nX-Powered-By: Express\nServer: nginx\nContent-Type: application/json\n\n{"code":"invalid_token"}';
    expect(way(refused)).toBe("Browser | nginx (proxy · passed it on) | Express! (framework · wrote this)");
    expect(
      way(
        "GET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 413 Request Entity Too Large\nX-Powered-By: PHP/8.2\nServer: nginx\nContent-Type: text/html\n\n<html><head><title>413 Request Entity Too Large</title></head><body><center><h1>413 Request Entity Too Large</h1></center><hr><center>nginx</center></body></html>",
      ),
    ).toMatch(/^Browser \| nginx! \([^|]*wrote this\) \| PHP \(.*did not write this\)$/);
  });
});
