import { describe, expect, it } from "vitest";
import { ALONE } from "../diagnosis/case.ts";
import { createEngine } from "../diagnosis/engine.ts";
import { isPartsAnswer, type PartsAnswer } from "../diagnosis/plain-answer.ts";
import { Recording } from "../diagnosis/recording.ts";
import type { Exchange } from "../http/exchange.ts";
import { partsOfTiming } from "../http/page-parts.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { groupParts } from "./part-groups.ts";

const engine = createEngine(knowledge);
const PAGE = "https://a.example/shop";

let made = 0;
function part(path: string, response: string, host = "a.example"): Exchange {
  made += 1;
  return {
    ...readRawHttp(`GET ${path} HTTP/1.1\nHost: ${host}\n\n${response}`),
    id: `part-${made}`,
    type: "fetch",
  };
}

function told(failed: readonly Exchange[]): PartsAnswer {
  const answer = groupParts(
    { source: "devtools", failed, hidden: 0, pageUrl: PAGE },
    engine,
    new Recording(failed),
  );
  expect(isPartsAnswer(answer)).toBe(true);
  return answer;
}

const said = ({ groups }: PartsAnswer) => groups.map(({ word, count, paths }) => [word.en, count, paths]);

const BAD_GATEWAY = "HTTP/1.1 502 Bad Gateway\nServer: nginx\n\n<hr><center>nginx</center>\n";
const MISSING = "HTTP/1.1 404 Not Found\n\n";

describe("failed parts of a page", () => {
  it("say where they went: each address once, the host where it is another, three at most", () => {
    const failed = [
      part("/api/1?x=2", BAD_GATEWAY),
      part("/api/1?x=2", BAD_GATEWAY),
      part("/pay", BAD_GATEWAY, "api.example"),
      part("/api/3", BAD_GATEWAY),
      part("/api/4", BAD_GATEWAY),
    ];
    expect(said(told(failed))).toEqual([["502", 5, ["/api/1?x=2", "api.example/pay", "/api/3"]]]);
  });

  it("say what to do first, where DevTools tells the cause", () => {
    const [group] = told([part("/api", BAD_GATEWAY)]).groups;
    expect(group?.title.en).toBe("nginx got no usable answer from the server behind it");
    expect(group?.certainty).toBeNull();
    expect(group?.step?.["zh-CN"]).toMatch(/\p{Script=Han}/u);
    const timed = partsOfTiming([{ url: "https://a.example/api", status: 502 }], PAGE);
    const [bare] = groupParts(timed, engine, { around: () => ALONE, placeOf: () => undefined }).groups;
    expect([bare?.title.en, bare?.author, bare?.step, bare?.paths]).toEqual([
      "Bad Gateway",
      null,
      null,
      ["/api"],
    ]);
  });

  it("have a word for an end that no status tells, and are a group of their own by it", () => {
    const cut = "HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: 50\n\n{";
    const failed = [
      { ...part("/a", cut), failure: { name: "net::ERR_CONTENT_LENGTH_MISMATCH" } },
      { ...part("/b", cut), failure: { name: "net::ERR_BLOCKED_BY_RESPONSE" } },
    ];
    expect(said(told(failed))).toEqual([
      ["Cut", 1, ["/a"]],
      ["Blocked", 1, ["/b"]],
    ]);
    expect(told(failed).groups.map(({ outcome }) => outcome)).toEqual(["failed", "failed"]);
  });

  it("leave out the icon of the tab, unless nothing else failed", () => {
    const icon = part("/favicon.ico", MISSING);
    expect(said(told([icon, part("/a.js", MISSING)]))).toEqual([["404", 1, ["/a.js"]]]);
    expect(said(told([icon]))).toEqual([["404", 1, ["/favicon.ico"]]]);
  });
});
