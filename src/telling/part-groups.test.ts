import { describe, expect, it } from "vitest";
import { createEngine } from "../diagnosis/engine.ts";
import { isPartsAnswer, type PartGroup, type PartsAnswer } from "../diagnosis/plain-answer.ts";
import { Recording } from "../diagnosis/recording.ts";
import { ALONE } from "../diagnosis/surroundings.ts";
import type { Exchange } from "../http/exchange.ts";
import type { HeardFailure } from "../http/heard-failures.ts";
import { partsOfTiming, type TimedPart } from "../http/page-parts.ts";
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

function told(failed: readonly Exchange[], isOfError = false): PartsAnswer {
  const answer = groupParts(
    {
      source: "devtools",
      failed,
      ledOn: new Set(),
      isOfError,
      hidden: 0,
      unread: [],
      isWhole: true,
      pageUrl: PAGE,
    },
    engine,
    new Recording(failed),
  );
  expect(isPartsAnswer(answer)).toBe(true);
  return answer;
}

/** What is told of them where DevTools is closed. */
function unwatched(timed: readonly TimedPart[], heard: readonly HeardFailure[]): readonly PartGroup[] {
  const parts = partsOfTiming(timed, heard, {
    url: PAGE,
    isError: false,
    tellsWithheld: true,
    isLoading: false,
  });
  return groupParts(parts, engine, { around: () => ALONE, placeOf: () => undefined }).groups;
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
    expect(told(failed).groups[0]?.more).toBe(1);
  });

  it("say what to do first, where DevTools tells the cause", () => {
    const [group] = told([part("/api", BAD_GATEWAY)]).groups;
    expect(group?.title.en).toBe("nginx's backend gave no usable answer");
    expect(group?.certainty).toBeNull();
    expect(group?.step?.["zh-CN"]).toMatch(/\p{Script=Han}/u);
    const [bare] = unwatched(
      [
        {
          url: "https://a.example/api",
          status: 502,
          initiator: "fetch",
          isUnseen: false,
          isRedirected: true,
        },
      ],
      [],
    );
    expect([bare?.title.en, bare?.author, bare?.step, bare?.paths]).toEqual([
      "Bad Gateway",
      null,
      null,
      ["/api → …"],
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
    // The page itself is an error: of its icon nobody has to know.
    expect(said(told([icon], true))).toEqual([]);
    expect(said(told([icon, part("/a.js", MISSING)], true))).toEqual([["404", 1, ["/a.js"]]]);
  });

  it("say no more than the browser's name for it where DevTools is closed", () => {
    const heard = (url: string, name: string, count = 1): HeardFailure => ({
      url,
      name,
      count,
      method: "GET",
      type: "xhr",
    });
    const groups = unwatched(
      [
        {
          url: "https://a.example/silent",
          status: 0,
          initiator: "fetch",
          isUnseen: true,
          isRedirected: false,
        },
      ],
      [
        heard("https://api.example/a", "net::ERR_FAILED", 4),
        heard("https://api.example/b", "NS_ERROR_DOM_BAD_URI"),
        heard("wss://a.example/live", "net::ERR_FAILED"),
        heard("https://dead.example/c", "net::ERR_CONNECTION_REFUSED"),
        heard("https://odd.example/c", "net::ERR_OF_TOMORROW"),
        { ...heard("https://b.example/a", "net::ERR_FAILED"), type: "image" },
      ],
    );
    expect(groups.map(({ word, title, count }) => [word.en, title.en, count])).toEqual([
      ["Failed", "The browser names no reason; for calls to another origin it is usually CORS", 5],
      ["Failed", "A WebSocket was not opened; the browser names no reason", 1],
      ["Failed", "Connection refused", 1],
      ["Failed", "net::ERR_OF_TOMORROW", 1],
      ["Failed", "The browser names no reason", 1],
    ]);
    for (const { certainty, author, step, status } of groups)
      expect([certainty, author, step, status]).toEqual([null, null, null, null]);
  });

  it("are the browser's where redirects do not come to an end, whoever sent them", () => {
    const hop = part("/x", "HTTP/1.1 302 Found\nX-Powered-By: Express\nLocation: /y\n\n");
    const ended = { ...hop, failure: { name: "NS_ERROR_REDIRECT_LOOP" } };
    expect(told([ended]).groups.map(({ word, author }) => [word.en, author?.id])).toEqual([
      ["Loop", "browser"],
    ]);
  });

  it("tell of what a redirect lost, and of a good status over an error", () => {
    const lost = part("/x", "HTTP/1.1 302 Found\nLocation: /y\n\n");
    const sent = { ...lost, request: { ...lost.request, method: "POST" } };
    const wrong = part(
      "/graphql",
      'HTTP/1.1 200 OK\nContent-Type: application/json\n\n{"errors":[{"message":"No"}]}',
    );
    expect(told([sent, wrong]).groups.map(({ outcome, word }) => [outcome, word.en])).toEqual([
      ["redirect", "302"],
      ["success", "200"],
    ]);
    expect(told([sent]).groups[0]?.title.en).toContain("POST → GET");
  });
});
