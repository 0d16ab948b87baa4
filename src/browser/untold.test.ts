import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { NetworkEvent } from "../http/web-request.ts";
import { createUntold } from "./untold.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Event = Pick<NetworkEvent, "kind" | "type" | "method" | "url">;

function completed(path: string, type = "xhr"): NetworkEvent {
  const event: Event = { kind: "onCompleted", type, method: "GET", url: `https://a.test${path}` };
  return event as NetworkEvent;
}

function entry(path: string) {
  return { request: { method: "GET", url: `https://a.test${path}#top` } };
}

/** A log with entries of these paths, which takes so long to read, in milliseconds. */
function heard(paths: readonly string[], delay = 0) {
  let asked = 0;
  const taken: unknown[] = [];
  const untold = createUntold(
    async () => {
      asked++;
      await new Promise((resolve) => setTimeout(resolve, delay));
      return [...paths.map(entry), null, { request: 1 }];
    },
    (one) => taken.push(one),
  );
  const tell = (path: string) =>
    untold.tell({ type: "fetch", request: entry(path).request } as Parameters<typeof untold.tell>[0]);
  return { hear: untold.hear, tell, taken, asked: () => asked };
}

it("asks for what completed and was not told, and takes nothing else", async () => {
  const { hear, taken, asked } = heard(["/a", "/b"]);
  hear(completed("/a"));
  await vi.runAllTimersAsync();
  expect(asked()).toBe(1);
  expect(taken).toEqual([entry("/a")]);
});

it("does not ask where all was told, before or after the event", async () => {
  const { hear, tell, asked } = heard(["/a", "/b"]);
  tell("/a");
  hear(completed("/a"));
  hear(completed("/b"));
  await vi.advanceTimersByTimeAsync(1_500);
  tell("/b");
  await vi.runAllTimersAsync();
  expect(asked()).toBe(0);
});

it("does not ask for what has no body to be read by hand", async () => {
  const { hear, asked } = heard(["/a"]);
  hear(completed("/a", "image"));
  await vi.runAllTimersAsync();
  expect(asked()).toBe(0);
});

it("rests after a long log", async () => {
  const { hear, asked } = heard(["/a"], 500);
  hear(completed("/a"));
  await vi.advanceTimersByTimeAsync(2_100);
  hear(completed("/a"));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(asked()).toBe(1);
  await vi.runAllTimersAsync();
  expect(asked()).toBe(2);
});
