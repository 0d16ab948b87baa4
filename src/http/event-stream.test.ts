import { describe, expect, it } from "vitest";
import { eventsSeen, isEventStream } from "./event-stream.ts";
import { readHarEntry } from "./har-entry.ts";

function stream(content: object, more: object = {}, mimeType = "text/event-stream") {
  const { exchange } = readHarEntry(
    {
      startedDateTime: "2026-11-27T10:00:00.000Z",
      time: 5,
      request: {
        method: "GET",
        url: "http://a.example/events",
        headers: [{ name: "Host", value: "a.example" }],
      },
      response: {
        status: 200,
        statusText: "OK",
        headers: [{ name: "Content-Type", value: mimeType }],
        content: { size: -1, mimeType, ...content },
      },
      ...more,
    },
    "1",
  );
  if (!exchange) throw new Error("no exchange");
  return exchange;
}

describe("a stream of events", () => {
  it("is one by its type", () => {
    expect(isEventStream(stream({}))).toBe(true);
    expect(isEventStream(stream({}, {}, "text/event-stream; charset=utf-8"))).toBe(true);
    expect(isEventStream(stream({}, {}, "text/plain"))).toBe(false);
  });

  it("has as many events as Chromium recorded", () => {
    const message = { time: 1, eventName: "message", eventId: "", data: "1" };
    expect(eventsSeen(stream({}, { _eventSourceMessages: [message, message] }))).toBe(2);
    expect(eventsSeen(stream({}, { _eventSourceMessages: "2" }))).toBeNull();
  });

  it("or as its body holds: what has no data, or is not ended, is none", () => {
    expect(eventsSeen(stream({ text: ": hello\n\ndata: 1\n\nevent: x\r\ndata: 2\r\n\r\ndata: 3" }))).toBe(2);
    expect(eventsSeen(stream({ text: "data\n\n" }))).toBe(1);
  });

  it("or nobody knows", () => {
    expect(eventsSeen(stream({}))).toBeNull();
  });
});
