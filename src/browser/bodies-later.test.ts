import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createBodiesLater } from "./bodies-later.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function reading() {
  const read: string[] = [];
  const later = createBodiesLater((id) => {
    later.drop(id);
    read.push(id);
  });
  return { ...later, read };
}

it("reads what waits soon, the newest first, a few at a time", async () => {
  const { add, read } = reading();
  for (let id = 1; id <= 6; id++) add(`${id}`);
  expect(read).toEqual([]);
  await vi.advanceTimersByTimeAsync(250);
  expect(read).toEqual(["6", "5", "4", "3"]);
  await vi.advanceTimersByTimeAsync(250);
  expect(read).toEqual(["6", "5", "4", "3", "2", "1"]);
});

it("reads nothing while many requests end, and goes on after", async () => {
  const { add, hear, read } = reading();
  add("a");
  for (let turn = 0; turn < 3; turn++) {
    for (let i = 0; i < 10; i++) hear();
    await vi.advanceTimersByTimeAsync(250);
  }
  expect(read).toEqual([]);
  await vi.advanceTimersByTimeAsync(250);
  expect(read).toEqual(["a"]);
});

it("leaves out what somebody has read meanwhile", async () => {
  const { add, drop, read } = reading();
  add("a");
  add("b");
  drop("b");
  await vi.runAllTimersAsync();
  expect(read).toEqual(["a"]);
});

it("lets no more wait than the newest", async () => {
  const { add, read } = reading();
  for (let id = 1; id <= 150; id++) add(`${id}`);
  await vi.runAllTimersAsync();
  expect(read).toHaveLength(100);
  expect(read[0]).toBe("150");
  expect(read).not.toContain("50");
});
