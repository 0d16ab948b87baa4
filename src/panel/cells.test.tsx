// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/preact";
import { afterEach, expect, it, vi } from "vitest";
import { readRawHttp } from "../http/raw-http.ts";
import { LanguageProvider } from "../ui/language.tsx";
import { Cause } from "./cells.tsx";
import type { Row } from "./row.ts";

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it("has a word for a stream of events that goes on, and none for a type that is not seen", () => {
  const said = (raw: string, ended: boolean) => {
    const exchange = { ...readRawHttp(raw), ended };
    const row = {
      exchange,
      outcome: "success",
      losses: [],
      change: null,
      changedOnTheWay: null,
      isDiagnosed: false,
    };
    return render(<Cause row={row as unknown as Row} />).container.textContent;
  };
  const stream =
    "GET /events HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\nContent-Type: text/event-stream\n\n";
  expect(said(stream, false)).toBe("event stream, still running");
  expect(said(stream, true)).toBe("");
  expect(said(stream.replace(/Content-Type.*/, "X: 1"), false)).toBe("");
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
