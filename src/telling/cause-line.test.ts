import { expect, it } from "vitest";
import { createEngine } from "../diagnosis/engine.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { causeLine } from "./cause-line.ts";
import { verdictOf } from "./verdict.ts";

const engine = createEngine(knowledge);

const told = (answer: string, notes = "") => {
  const exchange = readRawHttp(`${notes}GET /a HTTP/1.1\nHost: a.example\n\n${answer}`);
  const diagnosis = engine.diagnose(exchange);
  return {
    certainty: diagnosis.causes[0]?.certainty,
    line: causeLine(exchange, diagnosis)?.en ?? "",
    headline: verdictOf(exchange, diagnosis, null).en,
  };
};

it("is as sure as the headline", () => {
  const likely = told("HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer\n\n");
  expect(likely).toMatchObject({ certainty: "likely", line: expect.stringMatching(/^likely: \w/) });
  expect(likely.headline).toMatch(/most likely: /);
  const possible = told("HTTP/1.1 504 Gateway Timeout\nServer: nginx\n\n", "# time: 3\n");
  expect(possible.headline).toMatch(/possibly: /);
  expect(possible.line).toMatch(/^possibly: \w/);
  const certain = told("HTTP/1.1 502 Bad Gateway\nProxy-Status: p; error=dns_error\n\n");
  expect(certain.certainty).toBe("certain");
  expect(certain.line).not.toMatch(/likely|possibl/);
  expect(told("HTTP/1.1 500 Internal Server Error\n\n").line).toBe("no sign of the reason");
  expect(told("HTTP/1.1 200 OK\n\n").line).toBe("");
});

it("is told flat where what happened is there to see, whatever led to it", () => {
  const cut = "# failure: net::ERR_CONTENT_LENGTH_MISMATCH\n";
  expect(told("HTTP/1.1 200 OK\nContent-Length: 9\n\nab", cut).line).toBe("The response broke off");
  const exchange = readRawHttp(
    "# type: fetch\n# failure: net::ERR_FAILED\nGET /a HTTP/1.1\nHost: a.example\nOrigin: http://b.example\n\nHTTP/1.1 200 OK\nContent-Type: text/plain\n",
  );
  expect(causeLine(exchange, engine.diagnose(exchange))?.en).toBe("Access-Control-Allow-Origin is missing");
});
