import { beforeEach, describe, expect, it, vi } from "vitest";
import type { PartsAnswer } from "../diagnosis/plain-answer.ts";
import { answerQuestions, ask } from "./questions.ts";

type Listener = (message: unknown) => Promise<unknown> | undefined;

/** Messages as a browser hands them around: as copies, to whoever listens, and the first answer counts. */
const bus = vi.hoisted(() => ({ listeners: [] as Listener[] }));
vi.mock("webextension-polyfill", () => ({
  default: {
    runtime: {
      onMessage: { addListener: (listener: Listener) => bus.listeners.push(listener) },
      sendMessage: async (message: unknown) => {
        if (bus.listeners.length === 0)
          throw new Error("Could not establish connection. Receiving end does not exist.");
        for (const listener of bus.listeners) {
          const answer = listener(structuredClone(message));
          if (answer !== undefined) return structuredClone(await answer);
        }
        return undefined;
      },
    },
  },
}));

async function send(message: unknown): Promise<unknown> {
  const { default: browser } = await import("webextension-polyfill");
  return browser.runtime.sendMessage(message);
}

const parts: PartsAnswer = {
  isWhole: true,
  source: "devtools",
  hidden: 0,
  unread: { count: 0, paths: [], more: 0 },
  groups: [
    {
      outcome: "server-error",
      status: 502,
      word: { en: "502", "zh-CN": "502" },
      title: { en: "n", "zh-CN": "n" },
      certainty: "likely",
      author: { id: "nginx", certainty: "certain", name: { en: "nginx", "zh-CN": "nginx" } },
      step: { en: "s", "zh-CN": "s" },
      count: 2,
      url: "https://a.test/x",
      paths: ["/x", "/y"],
      more: 0,
    },
  ],
};
const page = { since: 1, hops: [{ chainId: "7", url: "https://a.test/", startedAt: 1, status: 200 }] };

beforeEach(() => {
  bus.listeners = [];
});

describe("a question between two documents", () => {
  it("comes back with its answer, from the one who is meant", async () => {
    answerQuestions("devtools 1", { "recorded-parts": async () => ({ ...parts, groups: [] }) });
    answerQuestions("devtools 2", { "recorded-parts": async () => parts });
    expect(await ask("devtools 2", "recorded-parts", { page })).toEqual(parts);
  });
  it("is null where nobody is there, or nobody who is meant", async () => {
    expect(await ask("background", "parts-of-tab", { tabId: 1 })).toBeNull();
    answerQuestions("background", {});
    expect(await ask("devtools 3", "recorded-parts", { page })).toBeNull();
  });
  it("is refused where the answering fails, and the one who asked hears why", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    answerQuestions("background", {
      "parts-of-tab": async () => {
        throw new Error("texts are gone");
      },
    });
    await expect(ask("background", "parts-of-tab", { tabId: 1 })).rejects.toThrow(/refused.*texts are gone/);
  });
  it("throws where the answer is of another form", async () => {
    bus.listeners.push(async () => ({ answer: { ...parts, groups: [{ ...parts.groups[0], count: "2" }] } }));
    await expect(ask("background", "parts-of-tab", { tabId: 1 })).rejects.toThrow(/no answer/);
    bus.listeners = [async () => "yes"];
    await expect(ask("background", "parts-of-tab", { tabId: 1 })).rejects.toThrow(/no answer/);
  });
  it("tells of what is no silence: a browser that refuses to send", async () => {
    bus.listeners.push(() => {
      throw new Error("Extension context invalidated.");
    });
    await expect(ask("background", "parts-of-tab", { tabId: 1 })).rejects.toThrow(/invalidated/);
  });
});

describe("a message that is not understood", () => {
  const never = vi.fn(async () => parts);
  beforeEach(() => {
    never.mockClear();
    answerQuestions("devtools 1", { "recorded-parts": never });
    answerQuestions("background", { "parts-of-tab": never });
  });

  it.each([
    ["no object", "hello"],
    ["nothing", null],
    ["a list", []],
    ["no address", { name: "parts-of-tab", asked: { tabId: 1 } }],
    ["an address of nobody", { to: "popup", name: "parts-of-tab", asked: { tabId: 1 } }],
    ["a DevTools without a number", { to: "devtools x", name: "recorded-parts", asked: { page } }],
    ["an unknown question", { to: "background", name: "what?", asked: {} }],
    ["a name of every object", { to: "background", name: "constructor", asked: {} }],
    ["a question for another", { to: "background", name: "recorded-parts", asked: { page } }],
    ["a tab that is no number", { to: "background", name: "parts-of-tab", asked: { tabId: "1" } }],
    ["nothing asked", { to: "background", name: "parts-of-tab" }],
    ["a page without hops", { to: "devtools 1", name: "recorded-parts", asked: { page: { since: 1 } } }],
    [
      "a hop that is none",
      { to: "devtools 1", name: "recorded-parts", asked: { page: { since: 1, hops: [7] } } },
    ],
  ])("%s is refused, with words, and nobody is bothered", async (_, message) => {
    expect(await send(message)).toEqual({ refused: expect.stringMatching(/\w+ \w+/) });
    expect(never).not.toHaveBeenCalled();
  });
});
