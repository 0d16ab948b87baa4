import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Field, Fields } from "./fields.ts";
import { hopChange } from "./hop-change.ts";
import { finalOf } from "./page.ts";
import { LOG_BUDGET, outcomeOfLog, withinBudget } from "./page-budget.ts";
import { commitPage, hearPageEvent, NO_PAGES, type PageLog, readdressPage } from "./page-log.ts";
import { fromPlainLog, sizeOfLog, toPlainLog } from "./page-log-text.ts";
import { sizeOfText } from "./text-size.ts";
import type { NetworkEvent } from "./web-request.ts";

type EventPart = Partial<NetworkEvent>;

function event(told: EventPart): NetworkEvent {
  return {
    kind: "onBeforeRequest",
    requestId: "1",
    at: 1,
    method: "GET",
    url: "https://a.test/",
    type: "document",
    tabId: 1,
    frameId: 0,
    status: null,
    statusText: "",
    requestFields: Fields.unknown,
    responseFields: Fields.unknown,
    fromCache: false,
    serverAddress: null,
    error: null,
    redirectUrl: null,
    initiator: null,
    ...told,
  };
}

const big = (length: number, name = "x-big") => new Fields([{ name, value: "v".repeat(length) }], true);

/** `count` redirects with `length` characters of fields each, then a status. */
function load(requestId: string, count: number, length: number, status: number, path = ""): NetworkEvent[] {
  const url = (hop: number) => `https://a.test/${requestId}/${hop}${path}`;
  const hops = Array.from({ length: count }, (_, hop) => [
    event({ requestId, url: url(hop) }),
    event({
      requestId,
      kind: "onBeforeRedirect",
      url: url(hop),
      status: 302,
      redirectUrl: url(hop + 1),
      responseFields: big(length),
    }),
  ]).flat();
  const end = { requestId, url: url(count), status, responseFields: big(length) };
  return [...hops, event({ ...end, status: null }), event({ ...end, kind: "onCompleted" })];
}

/** As the background does: within the budget after each event. */
const hear = (log: PageLog, events: readonly NetworkEvent[]) =>
  events.reduce((before, heard) => withinBudget(hearPageEvent(before, heard)), log);

const text = (log: PageLog) => JSON.stringify(toPlainLog(log));

describe("the log of one tab", () => {
  it("is left alone while it is within its budget", () => {
    const log = commitPage(hear(NO_PAGES, load("1", 2, 2_000, 200)), "https://a.test/1/2", 9);
    expect(withinBudget(log)).toBe(log);
    expect(log.shown?.givenUp).toBeUndefined();
  });

  it("keeps the hops of a hostile page, without most of what they said", () => {
    const log = commitPage(hear(NO_PAGES, load("1", 18, 240_000, 500)), "https://a.test/1/18", 9);
    expect(sizeOfLog(log)).toBeLessThanOrEqual(LOG_BUDGET);
    expect(log.shown?.hops).toHaveLength(19);
    expect(log.shown?.givenUp).toEqual({ what: "fields", hops: 0 });
    expect(log.shown && finalOf(log.shown)?.response?.status).toBe(500);
  });

  it("counts the hops that it gives up, and numbers those that come after them on", () => {
    // More hops than a browser follows: only fewer of them make room.
    const path = `?${"中".repeat(20_000)}`;
    const log = commitPage(hear(NO_PAGES, load("1", 60, 9, 500, path)), `https://a.test/1/60${path}`, 9);
    expect(log.shown?.hops.length ?? 0).toBeLessThan(61);
    expect((log.shown?.hops.length ?? 0) + (log.shown?.givenUp?.hops ?? 0)).toBe(61);
    expect(log.shown?.hops.at(-1)?.id).toBe("1.60");
  });

  it("finds no difference where it cut an address itself", () => {
    const path = `?${"q".repeat(6_000)}`;
    const events = load("1", 12, 8_000, 500, path).map((heard) =>
      heard.redirectUrl === null
        ? heard
        : { ...heard, responseFields: new Fields([{ name: "Location", value: heard.redirectUrl }], true) },
    );
    const log = commitPage(hear(NO_PAGES, events), `https://a.test/1/12${path}`, 9);
    const hops = log.shown?.hops ?? [];
    expect(hops).toHaveLength(13);
    expect(log.shown?.givenUp).toBeDefined();
    const differing = hops.filter((hop, i) => hopChange(hop, hops[i + 1] ?? null)?.differences.length);
    expect(differing.map((hop) => hop.id)).toEqual([]);
  });

  it("gives up earlier pages before what the tab shows", () => {
    let log = NO_PAGES;
    for (let i = 0; i < 8; i++)
      log = withinBudget(commitPage(hear(log, load(`${i}`, 1, 8_000, 404)), `https://a.test/${i}/1`, 9));
    expect(sizeOfLog(log)).toBeLessThanOrEqual(LOG_BUDGET);
    expect(log.shown?.givenUp).toBeUndefined();
    expect(log.earlier.length).toBeGreaterThan(0);
    expect(log.earlier.some((page) => page.givenUp?.what === "values")).toBe(true);
  });

  it("still knows a download by the field that says so, however much else was sent", () => {
    const noise: Field[] = Array.from({ length: 4_000 }, (_, i) => ({
      name: `x-${i}`,
      value: "v".repeat(50),
    }));
    const fields = new Fields([...noise, { name: "Content-Disposition", value: "attachment" }], false);
    const log = hear(
      NO_PAGES,
      load("1", 18, 9_000, 200).map((heard) =>
        heard.kind === "onCompleted" ? { ...heard, responseFields: fields } : heard,
      ),
    );
    expect(commitPage(log, "https://a.test/1/18", 9).shown).toBeNull();
  });
});

describe("whatever a server sends", () => {
  const anyText = (max: number) =>
    fc
      .tuple(fc.constantFrom("x", "é", '"', "\u0000", "中", "\ud800"), fc.integer({ min: 0, max }))
      .map(([letter, length]) => letter.repeat(length));
  const anyFields = fc
    .array(fc.record({ name: anyText(300), value: anyText(20_000) }), { maxLength: 12 })
    .map((list) => new Fields(list, true));
  const anyEvent = fc
    .record({
      kind: fc.constantFrom(
        "onBeforeRequest",
        "onSendHeaders",
        "onBeforeRedirect",
        "onCompleted",
        "onErrorOccurred",
      ),
      requestId: fc.constantFrom("1", "2", "3", "4", "5", "6"),
      at: fc.nat(),
      method: anyText(300),
      url: anyText(4_000).map((path) => `https://a.test/${path}`),
      status: fc.constantFrom(null, 200, 302, 500),
      statusText: anyText(1_000),
      requestFields: anyFields,
      responseFields: anyFields,
      redirectUrl: fc.option(anyText(4_000)),
      error: fc.option(anyText(300)),
    })
    .map(event);
  type Step = (log: PageLog) => PageLog;
  const anyStep: fc.Arbitrary<Step> = fc.oneof(
    {
      weight: 5,
      arbitrary: anyEvent.map(
        (heard): Step =>
          (log) =>
            hearPageEvent(log, heard),
      ),
    },
    anyEvent.map(
      ({ at }): Step =>
        (log) => {
          const navigation = log.navigations.at(-1);
          return commitPage(log, navigation?.hops.at(-1)?.request.url ?? "https://a.test/", at);
        },
    ),
    anyText(4_000).map(
      (path): Step =>
        (log) =>
          readdressPage(log, `https://a.test/#${path}`),
    ),
  );
  const anyLog = fc
    .array(anyStep, { maxLength: 40 })
    .map((steps) => steps.reduce((log, step) => step(log), NO_PAGES));

  const outcome = ({ shown, committed }: PageLog) => {
    const last = shown && finalOf(shown);
    return [committed?.at, last?.response?.status, last?.failure?.name.slice(0, 200), last?.id];
  };

  it("the log is within its budget, keeps its outcome, and is not reduced twice", () => {
    let reduced = 0;
    fc.assert(
      fc.property(anyLog, (log) => {
        const kept = withinBudget(log);
        if (kept !== log) reduced++;
        expect(sizeOfText(text(kept))).toBeLessThanOrEqual(LOG_BUDGET);
        expect(sizeOfText(text(kept))).toBeLessThanOrEqual(sizeOfLog(kept));
        expect(outcome(kept)).toEqual(outcome(log));
        expect(withinBudget(kept)).toBe(kept);
        expect(text(fromPlainLog(JSON.parse(text(kept))))).toBe(text(kept));
        expect(sizeOfText(text(outcomeOfLog(log)))).toBeLessThanOrEqual(LOG_BUDGET);
        expect(outcome(outcomeOfLog(log))).toEqual(outcome(log));
      }),
      { numRuns: 40 },
    );
    expect(reduced).toBeGreaterThan(5);
  }, 60_000);
});
