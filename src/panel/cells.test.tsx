// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/preact";
import { afterEach, expect, it, vi } from "vitest";
import { LanguageProvider } from "../ui/language.tsx";
import { Cause } from "./cells.tsx";
import type { Row } from "./row.ts";

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it("has a word for a request that waits for ten seconds, and none before", async () => {
  vi.useFakeTimers({ now: 100_000 });
  const exchange = { startedAt: 100_000, source: "web-request" };
  const row = { exchange, outcome: "pending", losses: [], change: null, changedOnTheWay: null };
  const { container } = render(
    <LanguageProvider value="en">
      <Cause row={row as unknown as Row} />
    </LanguageProvider>,
  );
  await vi.advanceTimersByTimeAsync(9_000);
  expect(container.textContent).toBe("");
  await vi.advanceTimersByTimeAsync(2_000);
  expect(container.textContent).toBe("no answer yet");
});
