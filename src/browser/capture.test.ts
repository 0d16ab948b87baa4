import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type EventKind, readNetworkEvent } from "../http/web-request.ts";
import { createCapture, type TabListener } from "./capture.ts";

const log: unknown[] = [];

vi.mock("./har-source.ts", () => ({
  logReader: () => async () => log,
  onHarEntry: () => {},
  onNavigated: () => {},
}));

beforeEach(() => {
  log.length = 0;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const START = Date.parse("2026-11-30T17:05:03.000Z");
const URL = "wss://a.example/socket";

function entry(at: number, said: readonly string[]) {
  return {
    startedDateTime: new Date(START + at).toISOString(),
    time: 5,
    request: { method: "GET", url: URL, headers: [] },
    response: { status: 101, statusText: "Switching Protocols", headers: [] },
    _resourceType: "websocket",
    _webSocketMessages: said.map((data) => ({
      type: "send",
      time: (START + at + 10) / 1_000,
      opcode: 1,
      data,
    })),
  };
}

function listening() {
  let listener: TabListener | undefined;
  const capture = createCapture((given) => {
    listener = given;
    return () => {};
  });
  const hear = (kind: EventKind, requestId: string, at: number) => {
    const details = {
      requestId,
      url: URL,
      method: "GET",
      timeStamp: START + at,
      type: "websocket",
      tabId: 1,
    };
    const event = readNetworkEvent(kind, { ...details, frameId: 0, statusCode: 101, statusLine: "" });
    if (event) listener?.hear(event);
  };
  /** A WebSocket that opens, as webRequest and the log tell it. */
  const open = (requestId: string, at: number, said: readonly string[]) => {
    hear("onBeforeRequest", requestId, at);
    hear("onCompleted", requestId, at + 5);
    log.push(entry(at + 3, said));
  };
  /** What was said on each WebSocket of the list. */
  const said = () =>
    capture.exchanges().map(({ stream }) => stream?.messages.map(({ text }) => text) ?? null);
  return { capture, open, said };
}

it("of an open WebSocket the log tells what was said, and tells it anew", async () => {
  const { capture, open, said } = listening();
  open("1", 0, ["one"]);
  const [id = ""] = capture.exchanges().map((exchange) => exchange.id);
  await capture.keepBody(id);
  expect(said()).toEqual([["one"]]);
  log[0] = entry(3, ["one", "two"]);
  await capture.keepBody(id);
  expect(said()).toEqual([["one", "two"]]);
});

it("those that were cleared do not come back with the next one to their address", async () => {
  const { capture, open, said } = listening();
  open("1", 0, ["old"]);
  capture.clear();
  open("2", 10_000, ["new"]);
  const [id = ""] = capture.exchanges().map((exchange) => exchange.id);
  await capture.keepBody(id);
  expect(said()).toEqual([["new"]]);
  capture.clear();
  await capture.keepBody(id);
  expect(said()).toEqual([]);
});
