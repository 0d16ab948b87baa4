import { describe, expect, it } from "vitest";
import { createEngine } from "../diagnosis/engine.ts";
import { Recording } from "../diagnosis/recording.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { recordedProblems } from "./recorded-problems.ts";

const engine = createEngine(knowledge);

/** The addresses of what went wrong. */
function wrong(...raws: readonly string[]): readonly string[] {
  const exchanges = raws.map((raw, at) => ({
    ...readRawHttp(raw),
    id: `${at}`,
    startedAt: at * 10,
    duration: 5,
  }));
  return recordedProblems(exchanges, new Recording(exchanges), engine).map(
    ({ request }) => `${request.method} ${new URL(request.url).pathname}`,
  );
}

const get = (path: string, answer: string) =>
  `GET ${path} HTTP/1.1\nHost: a.example\n\nHTTP/1.1 ${answer}\n\n`;

describe("what went wrong of that which DevTools recorded", () => {
  it("is a request, not its preflight beside it", () => {
    const request =
      "# failure: net::ERR_FAILED\n# type: fetch\nPUT /api HTTP/1.1\nHost: a.example\nOrigin: https://p.example\n\n";
    const preflight =
      "# type: preflight\nOPTIONS /api HTTP/1.1\nHost: a.example\nAccess-Control-Request-Method: PUT\n\nHTTP/1.1 404 Not Found\n";
    expect(wrong(request, preflight)).toEqual(["PUT /api"]);
    expect(wrong(preflight)).toEqual(["OPTIONS /api"]);
  });

  it("is a good status over an error, and a redirect that took the body", () => {
    const graphql =
      '200 OK\nContent-Type: application/json\n\n{"data":null,"errors":[{"message":"No","extensions":{"code":"FORBIDDEN"}}]}';
    const post =
      '# type: fetch\nPOST /x HTTP/1.1\nHost: a.example\nContent-Type: application/json\nContent-Length: 7\n\n{"a":1}\n\nHTTP/1.1 302 Found\nLocation: /y\n';
    expect(wrong(get("/graphql", graphql), post, get("/y", "200 OK"), get("/well", "200 OK"))).toEqual([
      "GET /graphql",
      "POST /x",
    ]);
  });

  it("is nothing that somebody stopped", () => {
    expect(wrong("# failure: net::ERR_ABORTED\nGET /typing HTTP/1.1\nHost: a.example\n\n")).toEqual([]);
  });
});
