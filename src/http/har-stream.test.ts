import { describe, expect, it } from "vitest";
import type { Exchange } from "./exchange.ts";
import { readHarText } from "./har.ts";
import { toHar } from "./har-write.ts";
import { redact } from "./redact.ts";
import { FIRST, LAST, MESSAGE_LIMIT, messageCount, STREAM_LIMIT } from "./stream.ts";

const START = Date.parse("2026-11-30T17:05:03.039Z");

/** Seconds since the epoch, so many milliseconds after the start. */
const after = (milliseconds: number) => (START + milliseconds) / 1_000;

function read(members: object, creator = "WebInspector", request: object = {}): Exchange {
  const entry = {
    startedDateTime: new Date(START).toISOString(),
    time: 105,
    request: { method: "GET", url: "wss://a.example/socket", headers: [], ...request },
    response: {
      status: 101,
      statusText: "Switching Protocols",
      headers: [{ name: "Upgrade", value: "websocket" }],
    },
    ...members,
  };
  const { exchanges, problems } = readHarText(
    JSON.stringify({ log: { creator: { name: creator, version: "1" }, entries: [entry] } }),
  );
  expect(problems).toEqual([]);
  const [exchange] = exchanges;
  if (!exchange) throw new Error("no exchange");
  return exchange;
}

/** What reading the file that we write of it gives. */
function again(exchange: Exchange): Exchange | undefined {
  const har = toHar([exchange], { name: "Status Lens", version: "1" }, () => ({}));
  return readHarText(JSON.stringify(har)).exchanges[0];
}

describe("the messages of a WebSocket", () => {
  it("as Chromium writes them, which tells no close", () => {
    const exchange = read({
      _resourceType: "websocket",
      _webSocketMessages: [
        { type: "send", time: after(8.561), opcode: 1, data: "hé" },
        { type: "receive", time: after(30.57), opcode: 2, data: "AAH+/w==" },
      ],
    });
    expect(exchange.stream).toEqual({
      of: "socket",
      messages: [
        { kind: "sent", frame: "text", at: START + 8.56, text: "hé", size: 3 },
        { kind: "received", frame: "binary", at: START + 30.57, text: null, size: 4 },
      ],
      leftOut: 0,
      recordedBy: "chromium",
    });
    expect(again(exchange)?.stream).toEqual(exchange.stream);
  });

  it("a failure in words is of neither side, and none at all is known to be none", () => {
    const failed = read({
      _webSocketMessages: [{ type: "error", time: after(1), opcode: -1, data: "Invalid frame" }],
    });
    expect(failed.stream?.messages).toMatchObject([{ kind: "error", frame: "text", text: "Invalid frame" }]);
    expect(again(failed)?.stream).toEqual(failed.stream);
    expect(read({ _webSocketMessages: [] }).stream).toMatchObject({ of: "socket", messages: [], leftOut: 0 });
    expect(read({}).stream).toBeUndefined();
  });

  it("as HTTP Toolkit writes them, with the close", () => {
    const close = { code: 4001, reason: "bye", timestamp: after(105) };
    const messages = [{ type: "receive", opcode: 1, data: "a", time: after(3) }];
    const exchange = read(
      { _resourceType: "websocket", _webSocketMessages: messages, _webSocketClose: close },
      "HTTP Toolkit",
    );
    expect(exchange.stream?.close).toEqual({ code: 4001, reason: "bye", at: START + 105 });
    expect(again(exchange)?.stream).toEqual(exchange.stream);
    const aborted = read({ _webSocketMessages: [], _webSocketClose: "aborted" }, "HTTP Toolkit");
    expect(aborted.stream?.close).toBe("aborted");
    expect(again(aborted)?.stream).toEqual(aborted.stream);
    // A close frame without a code.
    const bare = read({ _webSocketMessages: [], _webSocketClose: { reason: "" } }, "HTTP Toolkit");
    expect(bare.stream?.close).toEqual({ code: null, reason: "", at: null });
    expect(bare.stream).not.toHaveProperty("recordedBy");
    const odd = read({ _webSocketClose: { code: 70_000, reason: "a" } }, "HTTP Toolkit");
    expect(odd.stream?.close).toEqual({ code: "unreadable", reason: "a", at: null });
    expect(again(odd)?.stream).toEqual(odd.stream);
    const said = read({ _webSocketClose: { code: "1000" } }, "HTTP Toolkit");
    expect(said.stream?.close).toMatchObject({ code: 1_000 });
  });

  it("in an entry of Charles, beside its own members", () => {
    const exchange = read(
      {
        response: {
          _charlesStatus: "COMPLETE",
          status: 101,
          statusText: null,
          headers: [],
          redirectURL: null,
        },
        _webSocketMessages: [{ type: "send", time: after(2), opcode: 1, data: "ping" }],
      },
      "Charles Proxy",
    );
    expect(exchange.stream?.messages).toMatchObject([{ kind: "sent", text: "ping" }]);
  });

  it("of many the first and the last are kept, and how many stood between them", () => {
    const many = Array.from({ length: 1_000 }, (_, at) => ({
      type: "receive",
      time: after(at),
      opcode: 1,
      data: `${at}`,
    }));
    const exchange = read({ _webSocketMessages: many });
    const { messages = [], leftOut } = exchange.stream ?? {};
    expect([messages[FIRST - 1]?.text, messages[FIRST]?.text]).toEqual([`${FIRST - 1}`, `${1_000 - LAST}`]);
    expect(leftOut).toBe(1_000 - FIRST - LAST);
    expect(exchange.stream && messageCount(exchange.stream)).toBe(1_000);
    expect(again(exchange)?.stream).toEqual(exchange.stream);
  });

  it("of long ones so much is kept as fits, and how long they were", () => {
    const long = { type: "send", time: after(1), opcode: 1, data: "é".repeat(MESSAGE_LIMIT + 1) };
    const exchange = read({ _webSocketMessages: Array.from({ length: 60 }, () => long) });
    const [first] = exchange.stream?.messages ?? [];
    expect(first).toMatchObject({ cut: true, size: 2 * MESSAGE_LIMIT + 2 });
    const kept = exchange.stream?.messages.reduce((sum, { text }) => sum + (text?.length ?? 0), 0);
    expect(kept).toBe(STREAM_LIMIT);
    expect(again(exchange)?.stream).toEqual(exchange.stream);
  });

  it("of too much the beginning and the end are kept alike", () => {
    const long = { type: "send", time: after(1), opcode: 1, data: "a".repeat(MESSAGE_LIMIT) };
    const { stream } = read({ _webSocketMessages: Array.from({ length: 300 }, () => long) });
    const kept = stream?.messages.map(({ text }) => text !== "") ?? [];
    const half = STREAM_LIMIT / MESSAGE_LIMIT / 2;
    expect([kept.indexOf(false), kept.length - 1 - kept.lastIndexOf(false)]).toEqual([half, half]);
  });
});

describe("the events of a stream", () => {
  it("as Chromium writes them", () => {
    const exchange = read({
      _eventSourceMessages: [{ time: after(5), eventName: "price", eventId: "41", data: '{"a":1}' }],
    });
    expect(exchange.stream).toEqual({
      of: "events",
      messages: [
        {
          kind: "event",
          frame: "text",
          at: START + 5,
          text: '{"a":1}',
          size: 7,
          event: { name: "price", id: "41" },
        },
      ],
      leftOut: 0,
    });
    expect(again(exchange)?.stream).toEqual(exchange.stream);
  });
});

describe("secrets in messages", () => {
  const secret = "q7Zk2LmX9vR4tB8nW3sY6cDp";
  const leaving = (exchange: Exchange) =>
    JSON.stringify(toHar([redact(exchange)], { name: "a", version: "1" }, () => ({})));

  it("go, by their name, and where they are repeated", () => {
    const exchange = read({
      _webSocketMessages: [
        { type: "send", time: after(1), opcode: 1, data: JSON.stringify({ access_token: secret, room: 7 }) },
        { type: "receive", time: after(2), opcode: 1, data: `welcome, ${secret}` },
      ],
      _webSocketClose: { code: 4001, reason: `unknown: ${secret}`, timestamp: after(3) },
    });
    expect(leaving(exchange)).not.toContain(secret);
    expect(redact(exchange).stream?.messages.map(({ text }) => text)).toEqual([
      '{"access_token":"[redacted-24]","room":7}',
      "welcome, [redacted-24]",
    ]);
  });

  it("of the handshake go too", () => {
    const exchange = read(
      {
        _eventSourceMessages: [{ time: after(1), eventName: secret, eventId: secret, data: `for ${secret}` }],
      },
      "WebInspector",
      { url: `https://a.example/events?token=${secret}` },
    );
    expect(leaving(exchange)).not.toContain(secret);
  });

  it("do not stand half at the end of a message that was cut", () => {
    const data = `${"words ".repeat(MESSAGE_LIMIT / 6).slice(0, MESSAGE_LIMIT - 10)} ${secret}`;
    const exchange = read({ _webSocketMessages: [{ type: "send", time: after(1), opcode: 1, data }] });
    expect(exchange.stream?.messages[0]?.text).toContain(secret.slice(0, 9));
    expect(leaving(exchange)).not.toContain(secret.slice(0, 4));
    const safe = redact(exchange);
    expect(redact(safe).stream).toEqual(safe.stream);
  });

  it("nor where redaction made shorter what stands before it", () => {
    const token = `eyJhbGciOiJIUzI1NiJ9.${"eyJzdWIiOiJhIn0".repeat(120)}.${"Zm9v".repeat(12)}`;
    const filled = `{"token":"${token}"} ${"words ".repeat(MESSAGE_LIMIT / 6)}`;
    const data = `${filled.slice(0, MESSAGE_LIMIT - 20)} token is ${secret}`;
    const exchange = read({ _webSocketMessages: [{ type: "send", time: after(1), opcode: 1, data }] });
    expect(exchange.stream?.messages[0]?.text).toContain(`token is ${secret.slice(0, 9)}`);
    expect(leaving(exchange)).not.toContain("token is");
    const safe = redact(exchange);
    expect(redact(safe).stream).toEqual(safe.stream);
  });

  it("hidden in what is no text are not kept at all", () => {
    const binary = Buffer.from(secret).toString("base64");
    const exchange = read({
      _webSocketMessages: [{ type: "send", time: after(1), opcode: 2, data: binary }],
    });
    expect(JSON.stringify(exchange)).not.toContain(binary);
  });
});
