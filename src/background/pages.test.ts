import { beforeEach, expect, it, vi } from "vitest";
import { storageWithin } from "../browser/storage.test-data.ts";
import type { SelfReport } from "../http/page-log.ts";
import { readNetworkEvent } from "../http/web-request.ts";
import { createPages, type Pages } from "./pages.ts";

/** The parts of the WebExtension interfaces that a badge needs. */
const fake = vi.hoisted(() => ({
  badges: new Map<number, string>(),
  /** The texts of all badges, in the order in which they were painted. */
  painted: [] as string[],
  session: {} as ReturnType<typeof storageWithin>,
  /** What a document says of itself when it is asked. */
  told: null as SelfReport | null,
}));
vi.mock("webextension-polyfill", () => ({
  default: {
    i18n: { getUILanguage: () => "en" },
    permissions: { contains: async () => true },
    storage: {
      get session() {
        return fake.session;
      },
      local: { get: async () => ({}) },
    },
    scripting: { executeScript: async () => [{ result: fake.told }] },
    tabs: { get: async () => ({}), query: async () => [] },
    action: {
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async () => undefined,
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => {
        fake.badges.set(tabId, text);
        fake.painted.push(text);
      },
    },
  },
}));

vi.mock("../brain/load-texts.ts", () => ({ loadTexts: async () => undefined }));

const urlOf = (tabId: number) => `https://a.test/${tabId}`;

/** A page load with a status, as a browser tells it. */
function load(pages: Pages, tabId: number, statusCode: number): void {
  for (const kind of ["onBeforeRequest", "onResponseStarted", "onCompleted"] as const) {
    const details = { requestId: `${tabId}`, timeStamp: 1, url: urlOf(tabId), method: "GET", tabId };
    const event = readNetworkEvent(kind, kind === "onBeforeRequest" ? details : { ...details, statusCode });
    if (event) pages.hear(event);
  }
  pages.onCommit(tabId, urlOf(tabId), 2);
}

beforeEach(() => {
  fake.badges.clear();
  fake.told = null;
  fake.session = storageWithin(10_485_760);
});

it("paints every badge, though the writes of one tab never end", async () => {
  const { set } = fake.session;
  fake.session.set = (items) =>
    Object.keys(items).some((key) => key.endsWith(":1")) ? new Promise(() => undefined) : set(items);
  const pages = createPages();
  load(pages, 1, 500);
  load(pages, 2, 404);
  await vi.waitFor(() => expect(fake.badges.get(2)).toBe("404"), 20_000);
  await vi.waitFor(() => expect(fake.badges.get(1)).toBe("500"));
}, 60_000);

it("paints from what is kept of a tab whose details had to go", async () => {
  let pages = createPages();
  load(pages, 3, 500);
  await vi.waitFor(() => expect([...fake.session.stored.keys()]).toContain("answer:3"), 20_000);
  await vi.waitFor(() => expect(fake.session.stored.get("answer:3")).not.toBe("null"));
  await fake.session.remove(["page:3", "answer:3"]);
  fake.badges.clear();
  pages = createPages();
  pages.onComplete(3, urlOf(3));
  await vi.waitFor(() => expect(fake.badges.get(3)).toBe("500"), 20_000);
}, 60_000);

it("paints what a tab shows, though its empty document is told of last", async () => {
  const pages = createPages();
  fake.told = { url: urlOf(4), status: 404, viaServiceWorker: false, at: 2 };
  load(pages, 4, 404);
  await vi.waitFor(() => expect(fake.badges.get(4)).toBe("404"), 20_000);
  fake.painted.length = 0;
  pages.onCommit(4, "about:blank", 3);
  await vi.waitFor(() => expect(fake.painted[0]).toBe(""), 20_000);
  await vi.waitFor(() => expect(fake.painted.at(-1)).toBe("404"), 20_000);
}, 60_000);
