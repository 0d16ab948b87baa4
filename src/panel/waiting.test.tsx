// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render } from "@testing-library/preact";
import { afterEach, expect, it, vi } from "vitest";
import { readRawHttp } from "../http/raw-http.ts";
import type { Row } from "./row.ts";
import { Waiting, WaitingStep } from "./waiting.tsx";

const NOW = 100_000;

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const waiting = (path: string, startedAt: number) =>
  ({
    id: path,
    diagnosis: { causes: [] },
    exchange: {
      ...readRawHttp(`GET ${path} HTTP/1.1\nHost: a.example\n\n`),
      source: "web-request",
      ended: false,
      startedAt,
    },
  }) as unknown as Row;

async function pass(milliseconds: number): Promise<void> {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
}

it("says which requests have waited for ten seconds, and where to look first", async () => {
  vi.useFakeTimers({ now: NOW });
  const selected: string[] = [];
  const rows = ["/a", "/b", "/c", "/d"].map((path, at) => waiting(path, NOW - 4_000 * at));
  const { container } = render(<Waiting rows={rows} onSelect={({ id }) => selected.push(id)} />);
  expect(container.textContent).toContain("1 request has been waiting for its answer for 12 s:");
  expect(container.textContent).toContain("Look into the log of a.example at ");
  await pass(10_000);
  expect(container.textContent).toContain("4 requests are waiting for their answers, the longest for 22 s:");
  expect([...container.querySelectorAll("button")].map((button) => button.textContent)).toEqual([
    "GET /d",
    "GET /c",
    "GET /b",
  ]);
  expect(container.textContent).toContain("and 1 more");
  fireEvent.click(container.querySelector("button") as HTMLElement);
  expect(selected).toEqual(["/d"]);
});

it("says nothing before, and in the detail the step from then on", async () => {
  vi.useFakeTimers({ now: NOW });
  const row = waiting("/a", NOW);
  const list = render(<Waiting rows={[row]} onSelect={() => {}} />);
  const detail = render(<WaitingStep row={row} />);
  await pass(9_000);
  expect(list.container.textContent + detail.container.textContent).toBe("");
  await pass(1_000);
  expect(list.container.textContent).toContain("1 request");
  expect(detail.container.textContent).toContain("Do this first");
});
