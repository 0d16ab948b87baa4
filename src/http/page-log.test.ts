import { describe, expect, it } from "vitest";
import { finalOf } from "./page.ts";
import {
  awaitedUrl,
  commitPage,
  failPage,
  hearPageEvent,
  missedCommit,
  NO_PAGES,
  needsTelling,
  type PageLog,
  readdressPage,
  recoverPage,
  tellPage,
} from "./page-log.ts";
import { type EventKind, readNetworkEvent } from "./web-request.ts";

const A = "https://a.test/";
const B = "https://a.test/b";

type Step = (log: PageLog) => PageLog;

function event(kind: EventKind, requestId: string, at: number, url: string, more: object = {}): Step {
  const details = { requestId, timeStamp: at, url, method: "GET", type: "main_frame", frameId: 0, ...more };
  const read = readNetworkEvent(kind, details);
  if (!read) throw new Error("no event");
  return (log) => hearPageEvent(log, read);
}

const commit =
  (url: string, at: number): Step =>
  (log) =>
    commitPage(log, url, at);

/** Request and response of one main document, without the commit. */
function load(requestId: string, at: number, url: string, statusCode: number, more: object = {}): Step[] {
  return [
    event("onBeforeRequest", requestId, at, url),
    event("onResponseStarted", requestId, at + 1, url, { statusCode, ...more }),
    event("onCompleted", requestId, at + 2, url, { statusCode, ...more }),
  ];
}

function run(...steps: readonly (Step | readonly Step[])[]): PageLog {
  return steps.flat().reduce((log, step) => step(log), NO_PAGES);
}

/** What the tab shows: a status, a failure, "?" where it is not known, null for nothing. */
function shown({ shown }: PageLog): number | string | null {
  const last = shown && finalOf(shown);
  return last && (last.response?.status ?? last.failure?.name ?? "?");
}

describe("two witnesses", () => {
  it("in Chromium's order: network, commit", () => {
    expect(shown(run(load("1", 10, A, 404)))).toBeNull();
    expect(shown(run(load("1", 10, A, 404), commit(A, 20)))).toBe(404);
  });

  it("in Firefox's order: the commit first, the network any time later", () => {
    const [begin, response, end] = load("1", 10, A, 404);
    expect(shown(run(begin ?? [], commit(A, 20)))).toBe("?");
    expect(shown(run(begin ?? [], commit(A, 20), response ?? []))).toBe(404);
    expect(shown(run(commit(A, 20), begin ?? [], response ?? [], end ?? []))).toBe(404);
  });

  it("a reload is not shown before its commit, and the old document stays until then", () => {
    const first = [...load("1", 10, A, 503), commit(A, 20)];
    expect(shown(run(first, load("2", 50, A, 200)))).toBe(503);
    expect(shown(run(first, load("2", 50, A, 200), commit(A, 60)))).toBe(200);
  });

  it("every hop of a redirect belongs to the page", () => {
    const { shown: page } = run(
      event("onBeforeRequest", "1", 10, A, { method: "POST" }),
      event("onBeforeRedirect", "1", 11, A, { method: "POST", statusCode: 302, redirectUrl: B }),
      load("1", 12, B, 200),
      commit(B, 20),
    );
    expect(page?.hops.map((hop) => [hop.request.method, hop.response?.status])).toEqual([
      ["POST", 302],
      ["GET", 200],
    ]);
  });

  it("an answer is no redirect, though its request begins anew, as behind a service worker in Firefox", () => {
    const log = run(load("1", 10, A, 200), commit(A, 20), load("1", 30, A, 304));
    expect(log.shown?.hops.map(({ response }) => response?.status)).toEqual([304]);
    const begun = run(load("1", 10, A, 200), commit(A, 20), event("onBeforeRequest", "1", 30, A));
    expect(begun.shown?.hops.map(({ response }) => response?.status)).toEqual([200]);
  });

  it("a loop to the same URL is as many hops as there were", () => {
    const round = (at: number) => [
      event("onBeforeRequest", "1", at, A),
      event("onBeforeRedirect", "1", at + 1, A, { statusCode: 302 }),
    ];
    const log = run(
      round(10),
      round(10),
      round(10),
      event("onErrorOccurred", "1", 12, A, { error: "net::ERR_ABORTED" }),
    );
    const failed = failPage(log, A, 20, "net::ERR_TOO_MANY_REDIRECTS");
    expect(failed.shown?.hops).toHaveLength(3);
    expect(failed.shown && finalOf(failed.shown)?.failure?.name).toBe("net::ERR_TOO_MANY_REDIRECTS");
  });
});

describe("what the tab never shows", () => {
  const page = [...load("1", 10, A, 404), commit(A, 20)];
  const attachment = { responseHeaders: [{ name: "Content-Disposition", value: "attachment" }] };
  it.each([
    ["a 204", load("2", 30, B, 204)],
    ["a download", load("2", 30, B, 200, attachment)],
    ["a prefetch", load("2", 30, B, 200)],
    [
      "a navigation that was stopped",
      [
        event("onBeforeRequest", "2", 30, B),
        event("onErrorOccurred", "2", 31, B, { error: "NS_BINDING_ABORTED" }),
      ],
    ],
  ])("%s", (_, steps) => {
    const log = run(page, steps);
    expect(shown(log)).toBe(404);
    expect(shown(readdressPage(log, B))).toBe(404);
  });

  it("a download is not taken for the document that is committed at its URL later", () => {
    expect(shown(run(page, load("2", 30, B, 200, attachment), commit(B, 40)))).toBeNull();
  });
});

describe("documents that no request tells of", () => {
  const there = [...load("1", 10, A, 200), commit(A, 20), ...load("2", 30, B, 404), commit(B, 40)];

  it("come back alive with what was known of them", () => {
    const back = run(there, commit(A, 50));
    expect(shown(back)).toBeNull();
    expect(needsTelling(back)).toBe(true);
    const told = tellPage(back, { url: A, status: 200, viaServiceWorker: false, at: 0 });
    expect(told.shown?.hops[0]?.id).toBe("1.0");
  });

  it("say themselves what they are, and nobody else's word is taken for theirs", () => {
    const log = run(there, commit(A, 50));
    expect(shown(tellPage(log, { url: B, status: 404, viaServiceWorker: false, at: 0 }))).toBeNull();
    expect(shown(tellPage(log, { url: `${A}#x`, status: 503, viaServiceWorker: true, at: 0 }))).toBe(503);
  });

  it("give way to the network where it speaks after all", () => {
    const told = tellPage(run(commit(A, 20)), { url: A, status: 404, viaServiceWorker: false, at: 0 });
    expect(load("1", 10, A, 404).reduce((log, step) => step(log), told).shown?.hops[0]?.id).toBe("1.0");
  });

  it("a service worker in Firefox: a redirect without a status is no hop", () => {
    const log = run(
      event("onBeforeRequest", "1", 10, A),
      event("onBeforeRedirect", "1", 11, A),
      commit(A, 20),
    );
    expect(needsTelling(log)).toBe(true);
    expect(shown(tellPage(log, { url: A, status: 503, viaServiceWorker: false, at: 0 }))).toBe(503);
  });
});

describe("error pages of the browser", () => {
  it("take the network's failure, or bring their own", () => {
    const refused = event("onErrorOccurred", "1", 11, A, { error: "net::ERR_CONNECTION_REFUSED" });
    const log = run(event("onBeforeRequest", "1", 10, A), refused);
    expect(shown(failPage(log, A, 20, "net::ERR_CONNECTION_REFUSED"))).toBe("net::ERR_CONNECTION_REFUSED");
    expect(shown(failPage(NO_PAGES, A, 20, "net::ERR_UNSAFE_PORT"))).toBe("net::ERR_UNSAFE_PORT");
  });

  it("do not hide the status of an error without a body", () => {
    const log = failPage(run(load("1", 10, A, 404)), A, 20, "net::ERR_HTTP_RESPONSE_CODE_FAILURE");
    expect(shown(log)).toBe(404);
    expect(log.shown && finalOf(log.shown)?.failure).toBeNull();
  });
});

describe("a background that was ended meanwhile", () => {
  const page = [...load("1", 10, A, 404), commit(A, 20)];

  it("notices a document that it has not heard of", () => {
    expect(missedCommit(run(page), B)).toBe(true);
    expect(
      shown(recoverPage(run(page), { url: B, status: 503, viaServiceWorker: false, at: 0 }, B, 99)),
    ).toBe(503);
  });

  it("notices a reload of which it heard the network alone", () => {
    const log = run(page, load("2", 50, A, 200));
    expect(missedCommit(log, A)).toBe(true);
    expect(shown(recoverPage(log, { url: A, status: 200, viaServiceWorker: false, at: 55 }, A, 99))).toBe(
      200,
    );
  });

  it("does not mistake the next navigation for the document that it asked", () => {
    const asked = { url: A, status: 200, viaServiceWorker: false, at: 20 };
    const log = recoverPage(run(load("2", 50, B, 503)), asked, A, 70);
    expect(shown(log)).toBe(200);
    // Its address was told while its commit was not.
    expect(missedCommit(readdressPage(log, B), B)).toBe(true);
  });

  it("takes history.pushState for what it is, once", () => {
    const log = recoverPage(run(page), { url: A, status: 404, viaServiceWorker: false, at: 0 }, B, 99);
    expect(shown(log)).toBe(404);
    expect(missedCommit(log, B)).toBe(false);
  });

  it("believes the document rather than a URL that is out of date", () => {
    const log = run(page, load("2", 50, B, 503), commit(B, 60));
    expect(shown(recoverPage(log, { url: B, status: 503, viaServiceWorker: false, at: 0 }, B, 99))).toBe(503);
  });

  it("loses no more of a navigation than it missed", () => {
    const [, response, end] = load("1", 10, A, 404);
    expect(shown(run(response ?? [], end ?? [], commit(A, 20)))).toBe(404);
  });
});

it("keeps a bounded past", () => {
  const many = Array.from({ length: 40 }, (_, i) => [
    ...load(String(i), i * 10, `${A}${i}`, 200),
    ...load(`p${i}`, i * 10, `${A}never/${i}`, 200),
    commit(`${A}${i}`, i * 10 + 5),
  ]).flat();
  const log = run(many);
  expect(log.earlier.length).toBeLessThanOrEqual(5);
  expect(log.navigations.length).toBeLessThanOrEqual(5);
});

describe("the document that a tab waits for", () => {
  it("is that of the navigation under way, beside what is still shown", () => {
    expect(awaitedUrl(run(event("onBeforeRequest", "1", 10, A)))).toBe(A);
    const before = [load("1", 10, A, 404), commit(A, 20)];
    expect(awaitedUrl(run(...before))).toBeNull();
    expect(awaitedUrl(run(...before, event("onBeforeRequest", "2", 30, B)))).toBe(B);
  });

  it("is none once that has ended or is shown, nor by what began before the shown one", () => {
    const before = [load("1", 10, A, 404), commit(A, 20)];
    expect(awaitedUrl(run(...before, load("2", 30, B, 200)))).toBeNull();
    expect(awaitedUrl(run(...before, event("onBeforeRequest", "2", 30, B), commit(B, 40)))).toBeNull();
    expect(
      awaitedUrl(run(event("onBeforeRequest", "1", 10, B), load("2", 15, A, 200), commit(A, 20))),
    ).toBeNull();
  });
});

it("names the error of a redirect that the browser did not follow, in whatever order it is told", () => {
  const begin = event("onBeforeRequest", "1", 10, A);
  const redirect = event("onBeforeRedirect", "1", 11, A, { statusCode: 302, redirectUrl: A });
  const abort = event("onErrorOccurred", "1", 12, A, { error: "net::ERR_ABORTED" });
  const fail: Step = (log) => failPage(log, A, 13, "net::ERR_TOO_MANY_REDIRECTS");
  for (const log of [run(begin, redirect, fail), run(begin, redirect, abort, fail)]) {
    const last = log.shown && finalOf(log.shown);
    expect([last?.response?.status, last?.failure?.name]).toEqual([302, "net::ERR_TOO_MANY_REDIRECTS"]);
  }
});
