import { describe, expect, it } from "vitest";
import { readRawHttp } from "../http/raw-http.ts";
import { longWaiting, waitingHead, waitingStep } from "./waiting.ts";

const NOW = 100_000;
const waiting = (path: string, startedAt: number | null) => ({
  exchange: {
    ...readRawHttp(`GET ${path} HTTP/1.1\nHost: a.example\n\n`),
    source: "web-request" as const,
    ended: false,
    startedAt,
  },
});
const paths = (all: readonly ReturnType<typeof waiting>[]) =>
  longWaiting(all, NOW).map(({ exchange }) => new URL(exchange.request.url).pathname);

describe("what waits for long", () => {
  it("is named from ten seconds on, the longest first", () =>
    expect(paths([waiting("/a", 90_000), waiting("/b", 90_001), waiting("/c", 35_000)])).toEqual([
      "/c",
      "/a",
    ]));

  it("is nothing that has an answer, has ended, or stands in a file", () => {
    const { exchange } = waiting("/a", 0);
    const { response } = readRawHttp("GET / HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\n\n");
    expect(paths([{ exchange: { ...exchange, response } as typeof exchange }])).toEqual([]);
    expect(paths([{ exchange: { ...exchange, ended: true } as unknown as typeof exchange }])).toEqual([]);
    expect(paths([{ exchange: { ...exchange, source: "har" } as unknown as typeof exchange }])).toEqual([]);
    expect(paths([waiting("/a", null)])).toEqual([]);
  });

  it("is told with how long, and whose log to look into", () => {
    expect(waitingHead(1, 35_400, NOW).en).toBe("1 request has been waiting for its answer for 64 s:");
    expect(waitingHead(3, 35_000, NOW)["zh-CN"]).toContain("3 个请求在等待响应，最久的已等待 65 s");
    expect(waitingStep(waiting("/a", 35_000).exchange)?.en).toMatch(
      /^Look into the log of a\.example at 1970/,
    );
  });
});
