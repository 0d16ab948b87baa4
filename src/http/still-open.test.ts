import { expect, it } from "vitest";
import type { Exchange } from "./exchange.ts";
import { readHarText } from "./har.ts";
import { isStillOpen, outlastsItsTime } from "./still-open.ts";

const START = Date.parse("2026-11-30T17:05:03.000Z");

/** A WebSocket with one message, so many milliseconds after its start. */
function socket(creator: string, at: number, members: object): Exchange {
  const entry = {
    startedDateTime: new Date(START).toISOString(),
    request: { method: "GET", url: "wss://a.example/socket", headers: [] },
    response: { status: 101, statusText: "Switching Protocols", headers: [] },
    _webSocketMessages: [{ type: "send", time: (START + at) / 1_000, opcode: 1, data: "a" }],
    ...members,
  };
  const log = { creator: { name: creator, version: "1" }, entries: [entry] };
  const [exchange] = readHarText(JSON.stringify({ log })).exchanges;
  if (!exchange) throw new Error("no exchange");
  return exchange;
}

const HANDSHAKE = { time: 12, timings: { send: 0, wait: 12, receive: 0 } };

it("an entry that ends with its handshake is of an open WebSocket where Chromium wrote it", () => {
  expect(isStillOpen(socket("WebInspector", 60_000, HANDSHAKE))).toBe(true);
  expect(isStillOpen(socket("HTTP Toolkit", 60_000, HANDSHAKE))).toBe(false);
  const zeros = { time: 0, timings: { send: 0, wait: 0, receive: 0 } };
  expect(isStillOpen(socket("HTTP Toolkit", 60_000, zeros))).toBe(false);
  const closed = { time: 70_000, timings: { send: 0, wait: 12, receive: 69_988 } };
  expect(isStillOpen(socket("WebInspector", 60_000, closed))).toBe(false);
});

it("a time that ends before the last message, or before the close, is not that of the connection", () => {
  const unknown = { time: -1, timings: { send: 2, wait: 0, receive: 0 } };
  expect(outlastsItsTime(socket("HTTP Toolkit", 60_000, unknown))).toBe(true);
  expect(outlastsItsTime(socket("HTTP Toolkit", 60_000, { time: 60_000 }))).toBe(false);
  const close = { code: 1000, reason: "", timestamp: (START + 70_000) / 1_000 };
  expect(outlastsItsTime(socket("HTTP Toolkit", 60_000, { time: 60_000, _webSocketClose: close }))).toBe(
    true,
  );
});
