// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import type { Exchange } from "../http/exchange.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { LanguageProvider } from "../ui/language.tsx";
import type { Row } from "./row.ts";
import { VerdictHeader } from "./verdict-header.tsx";

afterEach(cleanup);

const NONE = { blocked: null, dns: null, connect: null, ssl: null, send: null, wait: null, receive: null };
const DIAGNOSIS = { author: null, causes: [], status: null, failure: null };

function spent(blocked: number, duration: number, outcome: string, more: Partial<Exchange> = {}): string {
  const exchange = {
    ...readRawHttp("GET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\n\n"),
    ended: true,
    duration,
    timings: { ...NONE, blocked },
    ...more,
  };
  const row = { exchange, outcome, diagnosis: DIAGNOSIS, change: null, fault: null, changedOnTheWay: null };
  const { container } = render(
    <LanguageProvider value="en">
      <VerdictHeader row={row as unknown as Row} openSource={() => {}}>
        {null}
      </VerdictHeader>
    </LanguageProvider>,
  );
  const said = container.querySelector(".subtitle")?.textContent ?? "";
  cleanup();
  return said;
}

it("a long queue in the browser is told apart from the answer's time", () => {
  expect(spent(900, 1_000, "success")).toBe("answered in 100 ms, after 900 ms in the browser's queue");
  expect(spent(50, 60, "success")).toBe("answered in 60 ms");
  expect(spent(400, 2_400, "success")).toBe("answered in 2 s, after 400 ms in the browser's queue");
  expect(spent(400, 10_000, "success")).toBe("answered in 10 s");
});

it("what failed took all of its time", () => {
  expect(spent(1_000, 1_000, "failed")).toBe("ended after 1 s");
});

it("of a connection is not said how long it was open where a message came later", () => {
  const message = { kind: "sent", frame: "text", text: "a", size: 1 } as const;
  const lasted = (at: number) =>
    spent(0, 2, "success", {
      startedAt: 1_000,
      stream: { of: "socket", messages: [{ ...message, at }], leftOut: 0 },
    });
  expect(lasted(1_001)).toBe("open for 2 ms");
  expect(lasted(61_000)).toBe("");
});
