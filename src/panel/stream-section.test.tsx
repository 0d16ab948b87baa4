// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/preact";
import { afterEach, expect, it, vi } from "vitest";
import type { Exchange } from "../http/exchange.ts";
import { readRawHttp } from "../http/raw-http.ts";
import type { StreamClose } from "../http/stream.ts";
import { LanguageProvider } from "../ui/language.tsx";
import { StreamSection } from "./stream-section.tsx";

vi.mock("../brain/code-meaning.ts", () => ({ loadCodeMeaning: async () => null }));

afterEach(cleanup);

const SOCKET =
  "GET /socket HTTP/1.1\nHost: a.example\n\nHTTP/1.1 101 Switching Protocols\nUpgrade: websocket\n\n";

const EVENTS =
  "GET /events HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\nContent-Type: text/event-stream\n\nretry: 50\nid: 42\ndata: a\n\ndata: unended";

function shown(raw: string, more: Partial<Exchange> = {}, tellsMessages = true): string {
  const { container } = render(
    <LanguageProvider value="en">
      <StreamSection
        exchange={{ ...readRawHttp(raw), ended: true, ...more }}
        tellsMessages={tellsMessages}
        onRefresh={() => {}}
      />
    </LanguageProvider>,
  );
  const said = container.textContent ?? "";
  cleanup();
  return said;
}

function closed(close: StreamClose): string {
  return shown(SOCKET, { stream: { of: "socket", messages: [], leftOut: 0, close } });
}

it("a reason and ids turn nothing around that stands beside them", () => {
  expect(closed({ code: 4001, reason: "by\u202ee", at: null })).toContain("Closed with 4001, “by\\u202ee”");
  const resumed = EVENTS.replace("Host", "Last-Event-ID: 4\u202e1\nHost").replace("id: 42", "id: 4\u202e2");
  expect(shown(resumed, { type: "eventsource" })).toMatch(/follows id 4\\u202e1 .*follows id 4\\u202e2 /);
});

it("what EventSource does is said of EventSource alone", () => {
  const byFetch = shown(EVENTS, { type: "fetch" });
  expect(byFetch).toContain("The server asks its client to wait 50 ms");
  expect(byFetch).not.toMatch(/EventSource|Last-Event-ID/);
  expect(shown(EVENTS.replace("GET", "POST").replace("Host", "Accept: text/event-stream\nHost"))).toBe(
    byFetch,
  );
  const bySource = shown(EVENTS, { type: "eventsource" });
  expect(bySource).toMatch(
    /EventSource that connects again asks for what follows id 42.*EventSource waits 50 ms/,
  );
  // As Firefox reports it, and a file without types.
  const asked = EVENTS.replace("Host", "Accept: text/event-stream\nHost");
  expect(shown(asked, { type: "xhr" })).toBe(bySource);
  expect(shown(asked, { type: null })).toBe(bySource);
  expect(shown(asked, { type: "fetch" })).toBe(byFetch);
});

it("no browser's messages are promised that never tells them", () => {
  const heard = { type: "websocket", source: "web-request" } as const;
  expect(shown(SOCKET, heard)).toMatch(/shown when the connection closes/);
  expect(shown(SOCKET, heard, false)).toMatch(/not visible here/);
  expect(shown(SOCKET, { ...heard, source: "both" })).toMatch(/not visible here/);
});

it("browsers are named as the cause of what a record lacks where they wrote it, and no code is made up", () => {
  const stream = { of: "socket", messages: [], leftOut: 0 } as const;
  expect(shown(SOCKET, { stream })).toMatch(/How it closed is not in this record\.$/);
  expect(shown(SOCKET, { stream: { ...stream, recordedBy: "chromium" } })).toMatch(
    /browsers tell code and reason/,
  );
  expect(closed({ code: null, reason: "", at: null })).toContain("Closed without a code");
  expect(closed({ code: "unreadable", reason: "a", at: null })).toContain(
    "Closed, “a”; the code in this record is none",
  );
});
