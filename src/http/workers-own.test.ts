import { describe, expect, it } from "vitest";
import { readRawHttp } from "./raw-http.ts";
import { isWorkersOwn } from "./workers-own.ts";

const asked = (startedAt: number, duration: number, viaServiceWorker: boolean, path = "/ok") => {
  const exchange = readRawHttp(`GET ${path} HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\n`);
  return {
    ...exchange,
    startedAt,
    duration,
    response: exchange.response && { ...exchange.response, viaServiceWorker },
  };
};

describe("a service worker's own request", () => {
  const page = asked(100, 20, true);

  it("went out while it answered the same of the page", () => {
    expect(isWorkersOwn(asked(105, 10, false), [page])).toBe(true);
  });

  it("is neither the page's own, nor a later one, nor another", () => {
    expect(isWorkersOwn(page, [page])).toBe(false);
    expect(isWorkersOwn(asked(130, 10, false), [page])).toBe(false);
    expect(isWorkersOwn(asked(105, 10, false, "/other"), [page])).toBe(false);
    expect(isWorkersOwn(asked(105, 10, false), [asked(100, 20, false)])).toBe(false);
  });
});
