// @vitest-environment happy-dom
import { renderHook } from "@testing-library/preact";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useResting } from "./use-resting.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function list(isAtEnd: boolean) {
  const hook = renderHook((from: number) => useResting({ from, to: from + 20, isAtEnd }), {
    initialProps: 0,
  });
  return {
    wait: () => hook.result.current.wait(),
    scrolled: () => hook.result.current.scrolled(),
    /** Shows 20 rows from there on, so many milliseconds later. */
    show(from: number, after: number) {
      vi.advanceTimersByTime(after);
      hook.rerender(from);
    },
  };
}

it("the first rows, and a few more, are read at once", () => {
  const { show, wait } = list(true);
  show(40, 1_000);
  expect(wait()).toBe(0);
  show(45, 50);
  expect(wait()).toBe(0);
});

it("rows that are all replaced again and again wait until the list stands still", () => {
  const { show, wait } = list(true);
  show(40, 1_000);
  show(100, 400);
  expect(wait()).toBeGreaterThan(0);
  show(160, 400);
  expect(wait()).toBeGreaterThan(400);
  show(160, 500);
  expect(wait()).toBe(0);
  show(220, 1_000);
  expect(wait()).toBe(0);
});

it("a list that does not follow waits for the reader's scrolling alone", () => {
  const { show, wait, scrolled } = list(false);
  show(40, 1_000);
  show(100, 50);
  expect(wait()).toBe(0);
  scrolled();
  expect(wait()).toBeGreaterThan(0);
  show(100, 100);
  expect(wait()).toBe(0);
});
