import { describe, expect, it } from "vitest";
import { PageLoads } from "./page-loads.ts";
import { type EventKind, type NetworkEvent, readNetworkEvent } from "./web-request.ts";

function event(kind: EventKind, requestId: string, at: number, url: string, more: object = {}): NetworkEvent {
  const details = { requestId, timeStamp: at, url, method: "GET", type: "main_frame", frameId: 0, ...more };
  const read = readNetworkEvent(kind, details);
  if (!read) throw new Error("no event");
  return read;
}

describe("a new page", () => {
  it("begins with its first request, once the tab shows it", () => {
    const loads = new PageLoads();
    expect(loads.hear(event("onBeforeRequest", "1", 10, "http://a/from"))).toBeNull();
    expect(loads.hear(event("onBeforeRedirect", "1", 12, "http://a/from"))).toBeNull();
    expect(loads.hear(event("onBeforeRequest", "1", 13, "http://a/to#x"))).toBeNull();
    expect(loads.navigated("http://a/to", 20)).toBe(10);
    expect(loads.navigated("http://a/to", 30)).toBeNull();
  });

  it("begins with the form that was sent to the address of its own page, however late that page is told of", () => {
    const loads = new PageLoads();
    loads.hear(event("onBeforeRequest", "1", 10, "http://a/login"));
    expect(loads.navigated("http://a/login", 20)).toBe(10);
    loads.hear(event("onBeforeRequest", "2", 30, "http://a/login", { method: "POST" }));
    // The tab's word for the page before comes in when the form is under way already.
    loads.navigated("http://a/login", 31);
    loads.hear(event("onBeforeRedirect", "2", 35, "http://a/login"));
    loads.hear(event("onBeforeRequest", "2", 36, "http://a/dashboard"));
    expect(loads.navigated("http://a/dashboard", 40)).toBe(30);
  });

  it("begins when the network's word comes last", () => {
    const loads = new PageLoads();
    expect(loads.navigated("http://a/to", 20)).toBeNull();
    expect(loads.hear(event("onBeforeRequest", "1", 10, "http://a/to"))).toBe(10);
  });

  it("does not begin with a download, a prefetch or history.pushState", () => {
    const loads = new PageLoads();
    loads.hear(event("onBeforeRequest", "1", 10, "http://a/download"));
    loads.hear(event("onCompleted", "1", 11, "http://a/download"));
    expect(loads.navigated("http://a/pushed", 20)).toBeNull();
    expect(loads.hear(event("onBeforeRequest", "2", 30, "http://a/pushed"))).toBeNull();
    expect(loads.navigated("http://a/pushed", 40)).toBe(30);
  });

  it("begins with a failure, not with a stop", () => {
    const loads = new PageLoads();
    loads.hear(event("onBeforeRequest", "1", 10, "http://a/"));
    expect(
      loads.hear(event("onErrorOccurred", "1", 11, "http://a/", { error: "net::ERR_ABORTED" })),
    ).toBeNull();
    loads.hear(event("onBeforeRequest", "2", 20, "http://b/"));
    const failed = event("onErrorOccurred", "2", 21, "http://b/", { error: "net::ERR_CONNECTION_REFUSED" });
    expect(loads.hear(failed)).toBe(20);
  });

  it("does not begin with a frame or a prerendered document", () => {
    const loads = new PageLoads();
    loads.hear(event("onBeforeRequest", "1", 10, "http://a/", { frameId: 6 }));
    loads.hear(event("onBeforeRequest", "2", 10, "http://a/", { type: "xmlhttprequest" }));
    expect(loads.navigated("http://a/", 20)).toBeNull();
  });
});
