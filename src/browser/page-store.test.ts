import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Mark, PageAnswer } from "../diagnosis/plain-answer.ts";
import { commitPage, failPage, NO_PAGES, type PageLog } from "../http/page-log.ts";
import { storageWithin } from "./storage.test-data.ts";

const browser = vi.hoisted(() => ({ storage: { session: {} as ReturnType<typeof storageWithin> } }));
vi.mock("webextension-polyfill", () => ({ default: browser }));

const URL_OF = (tabId: number) => `https://a.test/${tabId}`;
const logOf = (tabId: number): PageLog => failPage(NO_PAGES, URL_OF(tabId), 1, "net::ERR_FAILED");
/** Details of about 50 kB. */
const answer = answerOf("v".repeat(25_000));
const mark: Mark = { text: "ERR", always: "ERR", color: "#6e4fb8", title: { en: "failed", "zh-CN": "失败" } };

function answerOf(verdict: string): PageAnswer {
  return {
    outcome: "failed",
    word: null,
    verdict: { en: verdict, "zh-CN": verdict },
    meaning: null,
    step: null,
    causes: [],
    author: null,
  };
}

async function storeWithin(quota: number) {
  browser.storage.session = storageWithin(quota);
  vi.resetModules();
  return import("./page-store.ts");
}

async function settled() {
  for (let i = 0; i < 200; i++) await Promise.resolve();
}

beforeEach(() => vi.restoreAllMocks());

describe("the store of all tabs", () => {
  it("keeps the outcome of every tab and the details of those written last, within its budget", async () => {
    const { keepTab, readTab } = await storeWithin(10_485_760);
    for (let tabId = 1; tabId <= 200; tabId++) {
      keepTab(tabId, { log: logOf(tabId), heard: [], mark, answer });
      await settled();
    }
    const size = [...browser.storage.session.stored].reduce((sum, [, text]) => sum + String(text).length, 0);
    expect(size).toBeLessThan(4_000_000);
    for (let tabId = 1; tabId <= 200; tabId++) {
      const kept = await readTab(tabId);
      expect(kept.mark).toEqual(mark);
      expect(kept.log.address).toBe(URL_OF(tabId));
      expect(kept.log.shown?.hops[0]?.failure?.name).toBe("net::ERR_FAILED");
    }
    expect((await readTab(200)).answer).toEqual(answer);
    const [first] = [await readTab(1)];
    expect(first.answer).toBeNull();
    expect(first.log.shown?.givenUp).toEqual({ what: "fields", hops: 0 });
  });

  it("gives up details where the browser refuses, and keeps the outcome", async () => {
    const { keepTab, readTab } = await storeWithin(140_000);
    for (const tabId of [1, 2, 3]) {
      keepTab(tabId, { log: logOf(tabId), heard: [], mark, answer });
      await settled();
    }
    for (const tabId of [1, 2, 3]) expect((await readTab(tabId)).mark).toEqual(mark);
    expect((await readTab(3)).answer).toEqual(answer);
    expect((await readTab(1)).answer).toBeNull();
  });

  it("keeps the outcome alone where there is no room for details at all", async () => {
    const { keepTab, readTab } = await storeWithin(10_000);
    keepTab(1, { log: logOf(1), heard: [], mark, answer });
    await settled();
    expect(await readTab(1)).toMatchObject({ mark, answer: null });
  });

  it("knows after a start what the details of all tabs take", async () => {
    let store = await storeWithin(10_485_760);
    store.keepTab(1, { log: logOf(1), heard: [], mark, answer: answerOf("v".repeat(1_500_000)) });
    await settled();
    vi.resetModules();
    store = await import("./page-store.ts");
    store.keepTab(2, { log: logOf(2), heard: [], mark, answer: answerOf("v".repeat(1_500_000)) });
    await settled();
    expect((await store.readTab(1)).answer).toBeNull();
    expect((await store.readTab(2)).answer).not.toBeNull();
  });

  it("forgets a tab, though a write of it was under way", async () => {
    const { forgetTab, keepTab, readTab } = await storeWithin(10_485_760);
    keepTab(1, { log: logOf(1), heard: [], mark, answer });
    keepTab(1, { log: commitPage(logOf(1), URL_OF(2), 2), heard: [], mark, answer });
    forgetTab(1);
    await settled();
    expect(await readTab(1)).toEqual({ log: NO_PAGES, mark: null, answer: null, heard: [] });
    expect([...browser.storage.session.stored.keys()]).toEqual(["rooms"]);
  });

  it.each([
    ["no JSON", "{"],
    ["another form", JSON.stringify({ log: { shown: { hops: ["?"] } }, mark })],
    ["no text", { log: NO_PAGES }],
  ])("knows nothing where %s is stored, says so and goes on", async (_, stored) => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const { keepTab, readTab } = await storeWithin(10_485_760);
    await browser.storage.session.set({ "outcome:1": stored, rooms: stored });
    expect(await readTab(1)).toEqual({ log: NO_PAGES, mark: null, answer: null, heard: [] });
    expect(warn).toHaveBeenCalledWith(expect.stringContaining("outcome:1"));
    keepTab(1, { log: logOf(1), heard: [], mark, answer });
    await settled();
    expect((await readTab(1)).answer).toEqual(answer);
    await browser.storage.session.set({ "answer:1": JSON.stringify({ ...answer, causes: [{ id: 1 }] }) });
    expect(await readTab(1)).toMatchObject({ mark, answer: null });
  });
});

it("hears of what is stored of a tab, unless the same is written again", async () => {
  type Changes = Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>;
  const { onPageChange } = await storeWithin(10_485_760);
  const listeners: ((changes: Changes) => void)[] = [];
  const onChanged = { addListener: (listener: (changes: Changes) => void) => listeners.push(listener) };
  Object.assign(browser.storage.session, { onChanged });
  const heard = vi.fn();
  onPageChange(1, heard);
  const change = (changes: Changes) => listeners.forEach((listener) => void listener(changes));
  change({ "answer:1": { oldValue: "{}", newValue: "{}" }, "answer:2": { newValue: "{}" } });
  expect(heard).not.toHaveBeenCalled();
  change({ "outcome:1": { oldValue: "{}", newValue: "{}" }, "page:1": { oldValue: "{}" } });
  change({ "answer:1": { newValue: "{}" } });
  expect(heard).toHaveBeenCalledTimes(2);
});
