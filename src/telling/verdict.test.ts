import { describe, expect, it } from "vitest";
import type { Certainty } from "../diagnosis/cause.ts";
import { createEngine } from "../diagnosis/engine.ts";
import { hopChange } from "../http/hop-change.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { causeLine } from "./cause-line.ts";
import { verdictOf } from "./verdict.ts";

const engine = createEngine(knowledge);

/** The headline of an answer whose first cause is made this sure. */
function headline(raw: string, certainty: Certainty, startedAt: number | null = null) {
  const exchange = { ...readRawHttp(raw), startedAt };
  const diagnosis = engine.diagnose(exchange);
  const [first, ...others] = diagnosis.causes;
  if (!first) throw new Error("no cause");
  return {
    said: verdictOf(
      exchange,
      { ...diagnosis, causes: [{ ...first, certainty, evidence: [] }, ...others] },
      null,
    ),
    first,
  };
}

const ERROR =
  "GET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 403 Forbidden\nServer: nginx\n\n<hr><center>nginx</center>";
const GATEWAY = ERROR.replace("403 Forbidden", "502 Bad Gateway");
const REFUSED = "# failure: net::ERR_CONNECTION_REFUSED\nGET /a HTTP/1.1\nHost: a.example\n\n";
const RESET = "# failure: net::ERR_CONNECTION_RESET\nGET /a HTTP/1.1\nHost: a.example\n\n";

describe("the headline says how sure it is", () => {
  it("names a certain cause, and a likely one as such", () => {
    const certain = headline(ERROR, "certain");
    expect(certain.said.en).toBe(`403 Forbidden: ${certain.first.name.en}`);
    const likely = headline(ERROR, "likely");
    expect(likely.said.en).toBe(`403 Forbidden, most likely: ${likely.first.name.en}`);
    expect(likely.said["zh-CN"]).toContain("很可能是");
  });

  it("names none that is only possible, and says whose log would tell, and when", () => {
    const { said, first } = headline(ERROR, "possible", new Date(2026, 10, 28, 22, 56, 22).getTime());
    expect(said.en).toMatch(
      /^403 Forbidden: nothing seen tells the reason; look into the log of nginx at 2026-11-28 22:56:22 UTC[\d+:-]*$/,
    );
    expect(said["zh-CN"]).toContain("nginx 在 2026-11-28 22:56:22");
    expect(said.en).not.toContain(first.name.en);
    expect(headline(ERROR, "possible").said.en).toBe("403 Forbidden: nothing seen tells the reason");
  });

  it("of a gateway says what is known where the causes fit alike", () => {
    const exchange = readRawHttp(`# time: 3\n${GATEWAY}`);
    expect(verdictOf(exchange, engine.diagnose(exchange), null).en).toBe(
      "502 Bad Gateway: nginx's backend gave no usable answer",
    );
    // What the answer itself says decides.
    const said = readRawHttp(
      "GET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 502 Bad Gateway\nServer: nginx\nProxy-Status: nginx; error=connection_refused\n\n<hr><center>nginx</center>",
    );
    expect(verdictOf(said, engine.diagnose(said), null).en).toBe(
      "502 Bad Gateway: Nothing listens behind the proxy",
    );
  });

  it("of a failure likewise", () => {
    expect(headline(REFUSED, "certain").said.en).toMatch(/^[^:]+: /);
    expect(headline(RESET, "likely").said.en).toContain(", most likely: ");
    // What a refusal means is no guess.
    expect(headline(REFUSED, "likely").said.en).not.toContain("likely");
    expect(headline(RESET, "possible").said.en).toContain("the browser does not say why");
  });

  it("of a failure in the few words of its cause, or in more where those are the failure's own", () => {
    const told = (failure: string, cause: string) => {
      const exchange = readRawHttp(failure);
      const diagnosis = engine.diagnose(exchange);
      const [first] = diagnosis.causes;
      if (!first) throw new Error("no cause");
      return {
        said: verdictOf(exchange, { ...diagnosis, causes: [{ ...first, id: cause }] }, null).en,
        first,
      };
    };
    const other = told(RESET, "connection/closed-during-upload");
    expect(other.said).toContain(other.first.name.en);
    const own = told(RESET, "connection-reset/connection-closed-without-response");
    expect(own.said).toContain(own.first.why.en);
    // A refusal is told without a doubt, what led to it is not.
    const plain = told(REFUSED, "connection/redirect-to-dead-port");
    expect(plain.said).toContain(plain.first.why.en);
  });
});

describe("the headline doubts nothing that was seen", () => {
  const plainly = (raw: string) => {
    const exchange = readRawHttp(raw);
    const diagnosis = engine.diagnose(exchange);
    return {
      said: verdictOf(exchange, diagnosis, null).en,
      line: causeLine(exchange, diagnosis)?.en,
      certainty: diagnosis.causes[0]?.certainty,
    };
  };

  it("neither the server's own words", () => {
    const graphQl =
      'POST /graphql HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{"query":"{ me { name } }"}\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{"errors":[{"message":"Not authorised to read \\"name\\"","path":["me","name"],"extensions":{"code":"FORBIDDEN"}}],"data":null}';
    expect(plainly(graphQl)).toEqual({
      said: '200 OK: GraphQL error: Not authorised to read "name"',
      line: 'GraphQL error: Not authorised to read "name"',
      certainty: "likely",
    });
  });

  it("nor that a handshake failed which was sent", () => {
    const { said, certainty } = plainly(
      "# failure: net::ERR_FAILED\n# type: websocket\nGET ws://a.example/s HTTP/1.1\nHost: a.example\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\n\n",
    );
    expect(certainty).toBe("likely");
    expect(said).toMatch(/^Failed.{0,20}: a\.example was reached and got the handshake/);
  });

  it("but of a refused connection why nobody listens", () => {
    expect(plainly(REFUSED).line).toMatch(/^likely: /);
  });
});

describe("the headline begins with what went wrong", () => {
  const told = (raw: string) => {
    const exchange = readRawHttp(raw);
    return verdictOf(exchange, engine.diagnose(exchange), null);
  };

  it("without doubt where the cause is what the status says, and once", () => {
    const limited = told(
      "GET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 429 Too Many Requests\nRetry-After: 30\n",
    );
    expect(limited.en).toBe("429 Too Many Requests: wait 30 s");
    expect(limited["zh-CN"]).toMatch(/^429 请求过多：(?!请求过多).{0,10}30/);
    const hidden = told(
      "# failure: net::ERR_FAILED\n# type: fetch\nGET /a HTTP/1.1\nHost: a.example\nOrigin: https://p.example\nSec-Fetch-Mode: cors\n\nHTTP/1.1 500 Internal Server Error\nContent-Type: text/plain\n",
    );
    expect(hidden.en).toBe("The server answered 500; the browser kept the response from the page (CORS)");
  });

  it("of a body that broke off, with what came of it", () => {
    const raw =
      '# failure: net::ERR_CONTENT_LENGTH_MISMATCH\nGET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\nContent-Length: 5000\nContent-Type: application/json\n\n{"a';
    // That the response broke off has been said.
    expect(told(raw).en).toBe("Cut off after 3 of 5,000 bytes (200 OK)");
    expect(told(raw)["zh-CN"]).toBe("在 5,000 字节中的第 3 字节断开（200 成功）");
    // What an encoding shortened is no measure.
    expect(told(raw.replace("Content-Type", "Content-Encoding: gzip\nContent-Type")).en).toMatch(
      /^Cut off \(200 OK\)/,
    );
  });

  it("of a frame that was refused", () => {
    expect(
      told(
        "# failure: net::ERR_BLOCKED_BY_RESPONSE\n# type: iframe\nGET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\nX-Frame-Options: DENY\n\n<p>",
      ).en,
    ).toMatch(/^Blocked by the browser \(200 OK\)/);
  });

  it("of a page where code was wanted", () => {
    const page =
      "GET /app.js HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\nContent-Type: text/html\n\n<!doctype html><html><head></head></html>";
    expect(told(`# type: script\n${page}`).en).toMatch(/^HTML in place of a script \(200 OK\)/);
    expect(told(`# type: stylesheet\n${page}`).en).toMatch(/^HTML in place of a style sheet \(200 OK\)/);
  });

  it("but an error that broke off is that error still", () => {
    expect(
      told(
        "# failure: net::ERR_CONTENT_LENGTH_MISMATCH\nGET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 500 Internal Server Error\nContent-Length: 50\n\nx",
      ).en,
    ).toMatch(/^500 /);
  });
});

describe("the headline of a redirect says what was lost", () => {
  const redirect = (status: string, method = "PUT") =>
    readRawHttp(
      `${method} /a HTTP/1.1\nHost: a.example\nAuthorization: Bearer x\nContent-Type: application/json\n\n{}\n\nHTTP/1.1 ${status}\nLocation: https://b.example:8443/store\n`,
    );
  const told = (status: string, method?: string, next: string | null = null) => {
    const exchange = redirect(status, method);
    const change = hopChange(exchange, next === null ? null : readRawHttp(next));
    return verdictOf(exchange, engine.diagnose(exchange), change).en;
  };

  it("and where it led", () => {
    expect(told("307 Temporary Redirect")).toBe(
      "307 Temporary Redirect sends the request on to b.example:8443, and browsers do not take Authorization there.",
    );
    expect(
      told(
        "308 Permanent Redirect",
        "PUT",
        "PUT /store HTTP/1.1\nHost: b.example:8443\nContent-Type: application/json\n\n{}\n\nHTTP/1.1 200 OK\n",
      ),
    ).toBe("308 Permanent Redirect sent the request on to b.example:8443, without Authorization.");
  });

  it("nothing of a form's redirect to the page that follows: that is how it is meant", () => {
    const form = (location: string) => ({
      ...readRawHttp(
        `POST /login HTTP/1.1\nHost: a.example\nContent-Type: application/x-www-form-urlencoded\n\nuser=x\n\nHTTP/1.1 302 Found\nLocation: ${location}\n`,
      ),
      type: "document",
    });
    const of = (location: string) => {
      const exchange = form(location);
      return verdictOf(exchange, engine.diagnose(exchange), hopChange(exchange, null)).en;
    };
    expect(of("/home?first")).toBe("302 Found leads on to /home?first by GET, as is usual after POST.");
    expect(of("https://b.example/home")).toBe("302 Found turned POST into GET and dropped the body.");
  });

  it("beside the method", () => {
    expect(told("302 Found", "POST")).toBe(
      "302 Found turned POST into GET and dropped the body and Authorization.",
    );
  });
});

describe("the headline of a stream of events", () => {
  const stream = readRawHttp(
    "GET /events HTTP/1.1\nHost: a.example\nAccept: text/event-stream\n\nHTTP/1.1 200 OK\nContent-Type: text/event-stream\n\ndata: 1\n\ndata: 2\n\n: end",
  );
  const told = (exchange: typeof stream) => verdictOf(exchange, engine.diagnose(exchange), null).en;
  const unread = (exchange: typeof stream): typeof stream => ({
    ...exchange,
    response: exchange.response && { ...exchange.response, body: { text: null, size: null, binary: false } },
  });

  it("says what it is, whether it goes on, and what came", () => {
    expect(told(stream)).toBe("200 OK: event stream, ended, events: 2");
    expect(
      told({ ...unread(stream), ended: false, stream: { of: "events", messages: [], leftOut: 7 } }),
    ).toBe("200 OK: event stream, still running, events so far: 7");
    expect(told({ ...unread(stream), ended: false })).toBe("200 OK: event stream, still running");
  });
});
