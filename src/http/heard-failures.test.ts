import { describe, expect, it } from "vitest";
import { areHeardFailures, type HeardFailure, heardOfShown, hearFailure } from "./heard-failures.ts";
import { commitPage, NO_PAGES, readdressPage } from "./page-log.ts";
import { readNetworkEvent } from "./web-request.ts";

type Told = {
  readonly url?: string;
  readonly type?: string;
  readonly error?: string;
  readonly frameId?: number;
};

function heardAfter(...events: readonly Told[]): readonly HeardFailure[] {
  return events.reduce<readonly HeardFailure[]>((heard, { type = "xmlhttprequest", ...told }, at) => {
    const details = { requestId: `${at}`, timeStamp: at, method: "GET", tabId: 1, frameId: 0, type };
    const event = readNetworkEvent("onErrorOccurred", {
      url: "https://api.test/x",
      error: "net::ERR_FAILED",
      ...details,
      ...told,
    });
    return event ? hearFailure(heard, event) : heard;
  }, []);
}

describe("failures that the browser tells of", () => {
  it("are counted by address and name, those of frames too", () => {
    const heard = heardAfter({}, {}, { error: "net::ERR_TIMED_OUT" }, { frameId: 7, type: "sub_frame" });
    expect(heard.map(({ type, name, count }) => [type, name, count])).toEqual([
      ["xhr", "net::ERR_FAILED", 2],
      ["xhr", "net::ERR_TIMED_OUT", 1],
      ["document", "net::ERR_FAILED", 1],
    ]);
    expect(areHeardFailures(JSON.parse(JSON.stringify(heard)))).toBe(true);
  });

  it("are no failures of the document itself, and none of what is no request", () => {
    expect(heardAfter({ type: "main_frame" }, { url: "data:,x" }, { url: "blob:https://a.test/1" })).toEqual(
      [],
    );
  });

  it("are bounded, in number and in size: what is nobody's error does not push out what is", () => {
    const blocked = Array.from({ length: 500 }, (_, at) => ({
      url: `https://ads.test/${at}${"x".repeat(5_000)}`,
      error: "net::ERR_BLOCKED_BY_CLIENT",
    }));
    const heard = heardAfter(
      ...blocked,
      {},
      ...Array.from({ length: 2_000 }, () => ({ url: "https://a.test/" })),
    );
    expect(heard.filter(({ name }) => name === "net::ERR_FAILED").map(({ count }) => count)).toEqual([
      1, 500,
    ]);
    expect(JSON.stringify(heard).length).toBeLessThan(64 * 1024);
  });

  it("belong to the document that the tab shows", () => {
    const heard = heardAfter({});
    const first = commitPage(NO_PAGES, "https://a.test/", 1);
    expect(heardOfShown(heard, first, readdressPage(first, "https://a.test/#b"))).toBe(heard);
    expect(heardOfShown(heard, first, commitPage(first, "https://a.test/", 2))).toEqual([]);
  });
});
