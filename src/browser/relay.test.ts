import { beforeEach, describe, expect, it, vi } from "vitest";
import { readNetworkEvent } from "../http/web-request.ts";
import { relayedNetworkEvents, serveDevtools } from "./relay.ts";

/** A port with two ends, each of which hears what the other posts, as a copy. */
function ends(name: string) {
  type End = ReturnType<typeof end>;
  const end = () => ({
    heard: [] as unknown[],
    message: new Set<(m: unknown) => void>(),
    gone: new Set<() => void>(),
  });
  const portOf = (own: End, other: End) => ({
    name,
    onMessage: { addListener: (listener: (m: unknown) => void) => own.message.add(listener) },
    onDisconnect: { addListener: (listener: () => void) => own.gone.add(listener) },
    postMessage(message: unknown) {
      other.heard.push(structuredClone(message));
      for (const listener of other.message) listener(structuredClone(message));
    },
    disconnect() {
      for (const listener of other.gone) listener();
    },
  });
  const [page, background] = [end(), end()];
  return {
    page: portOf(page, background),
    background: portOf(background, page),
    heardByPage: page.heard,
    heardByBackground: background.heard,
  };
}

type Ends = ReturnType<typeof ends>;
const fake = vi.hoisted(() => ({
  onConnect: [] as ((port: unknown) => void)[],
  onSuspend: [] as (() => unknown)[],
  network: new Map<string, (details: object) => void>(),
  opened: [] as unknown[],
  connect: (_: string): unknown => undefined,
}));
vi.mock("webextension-polyfill", () => {
  const event = (kind: string) => ({
    addListener: (listener: (details: object) => void) => fake.network.set(kind, listener),
    removeListener: (listener: (details: object) => void) => {
      if (fake.network.get(kind) === listener) fake.network.delete(kind);
    },
  });
  return {
    default: {
      runtime: {
        id: "ours",
        connect: ({ name }: { name: string }) => fake.connect(name),
        onConnect: { addListener: (listener: (port: unknown) => void) => fake.onConnect.push(listener) },
        onSuspend: { addListener: (listener: () => unknown) => fake.onSuspend.push(listener) },
      },
      webRequest: new Proxy({}, { get: (_, kind) => event(String(kind)) }),
      webNavigation: { onCommitted: event("onCommitted") },
    },
  };
});

const served = vi.fn();
function connected(name: string): Ends {
  const made = ends(name);
  for (const listener of fake.onConnect) listener(made.background);
  return made;
}

beforeEach(() => {
  vi.restoreAllMocks();
  vi.useFakeTimers();
  fake.onConnect.length = 0;
  fake.onSuspend.length = 0;
  fake.network.clear();
  served.mockClear();
  fake.connect = (name) => connected(name).page;
  serveDevtools(served);
});

const details = {
  requestId: "1",
  timeStamp: 5,
  url: "https://a.test/",
  method: "GET",
  tabId: 7,
  statusCode: 502,
  responseHeaders: [{ name: "Server", value: "nginx" }],
};

describe("what the background relays", () => {
  it("arrives as it was heard", () => {
    const listener = { hear: vi.fn(), hearCommit: vi.fn() };
    relayedNetworkEvents(7).listen(listener);
    expect(served).toHaveBeenCalledWith(7);
    fake.network.get("onCompleted")?.(details);
    fake.network.get("onCommitted")?.({ frameId: 0, tabId: 7, url: "https://a.test/", timeStamp: 6 });
    const event = readNetworkEvent("onCompleted", details);
    expect(listener.hear).toHaveBeenCalledWith(
      expect.objectContaining({ requestId: "1", at: 5, status: 502 }),
    );
    expect(listener.hear.mock.calls[0]?.[0].responseFields.list).toEqual(event?.responseFields.list);
    expect(listener.hearCommit).toHaveBeenCalledWith("https://a.test/", 6);
  });

  it("is heard from a call that was answered late, until the next one is", async () => {
    const calls: Ends[] = [];
    // The background is busy: nobody hears of the calls for a while.
    fake.connect = (name) => {
      const made = ends(name);
      calls.push(made);
      return made.page;
    };
    const listener = { hear: vi.fn(), hearCommit: vi.fn() };
    relayedNetworkEvents(7).listen(listener);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(calls).toHaveLength(2);
    const [late, next] = calls as [Ends, Ends];
    for (const hear of fake.onConnect) hear(late.background);
    fake.network.get("onCompleted")?.(details);
    expect(listener.hear).toHaveBeenCalledTimes(1);
    for (const hear of fake.onConnect) hear(next.background);
    fake.network.get("onCompleted")?.({ ...details, requestId: "2" });
    expect(listener.hear).toHaveBeenCalledTimes(2);
  });

  it.each([
    ["hello"],
    [null],
    [{ event: { kind: "onCompleted" } }],
    [{ committed: "https://a.test/", at: "now" }],
  ])("%j is refused by the devtools page, and the background reads that in its console", (message) => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const listener = { hear: vi.fn(), hearCommit: vi.fn() };
    let made: Ends | null = null;
    fake.connect = (name) => {
      made = connected(name);
      return made.page;
    };
    relayedNetworkEvents(7).listen(listener);
    const { background, heardByBackground } = made as unknown as Ends;
    background.postMessage(message);
    expect(heardByBackground).toEqual([{ refused: expect.stringMatching(/\w/) }]);
    expect(warn).toHaveBeenCalledTimes(1);
    expect(listener.hear).not.toHaveBeenCalled();
    expect(listener.hearCommit).not.toHaveBeenCalled();
  });
});

describe("the background", () => {
  it("refuses what it does not understand, and who calls it by another name", () => {
    const known = connected("devtools:7");
    known.page.postMessage({ what: 1 });
    expect(known.heardByPage.at(-1)).toEqual({ refused: expect.stringMatching(/\w/) });
    const unknown = connected("devtools:x");
    expect(unknown.heardByPage).toEqual([{ refused: expect.stringContaining("devtools:x") }]);
    expect(served).toHaveBeenCalledTimes(1);
  });

  it("sleeps at once where no DevTools is open", () => {
    expect(fake.onSuspend[0]?.()).toBeUndefined();
  });

  it("waits for the objection of a busy page however long that takes", async () => {
    const busy = connected("devtools:7");
    const done = vi.fn();
    void Promise.resolve(fake.onSuspend[0]?.()).then(done);
    expect(busy.heardByPage).toContain("may I sleep?");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(done).not.toHaveBeenCalled();
    busy.page.postMessage("stay awake");
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toHaveBeenCalled();
  });

  it("waits for nobody who has gone", async () => {
    const [one, two] = [connected("devtools:1"), connected("devtools:2")];
    const done = vi.fn();
    void Promise.resolve(fake.onSuspend[0]?.()).then(done);
    one.page.disconnect();
    await vi.advanceTimersByTimeAsync(0);
    expect(done).not.toHaveBeenCalled();
    two.page.disconnect();
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toHaveBeenCalled();
  });
});
