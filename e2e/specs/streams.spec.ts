import type { Surface } from "../browsers/driver.ts";
import { type StreamServer, startStreamServer } from "../server/stream-server.ts";
import { expect, rowsOf, rowWith, selectRow, panelTest as test } from "./fixture.ts";
import { dropFile, textOf } from "./panel-files.ts";

let streams: StreamServer;

test.beforeEach(async () => {
  streams = await startStreamServer();
});

test.afterEach(() => streams.close());

/** Opens a WebSocket, says these words one after the other, and resolves with what the page is told of its end. */
function talk(page: Surface, address: string, words: readonly string[]): Promise<readonly [number, string]> {
  return page.evaluate(
    (to, all) =>
      new Promise<readonly [number, string]>((resolve) => {
        const left = [...all];
        const socket = new WebSocket(to);
        const next = () => socket.send(left.shift() ?? "");
        socket.onopen = next;
        socket.onmessage = next;
        socket.onclose = ({ code, reason }) => resolve([code, reason]);
      }),
    address,
    words,
  );
}

/** The lines of the messages or events that the panel shows, without their times. */
function linesOf(panel: Surface): Promise<string[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll(".message")].map((message) =>
      [".visually-hidden", ".event", ".line"]
        .flatMap((part) => message.querySelector(part)?.textContent ?? [])
        .join(" "),
    ),
  );
}

/** The same, or what stands there in place of any: a failure tells which. */
async function shownOf(panel: Surface): Promise<string[] | string> {
  const lines = await linesOf(panel);
  return lines.length > 0 ? lines : textOf(panel, "#section-messages");
}

test("what both sides of a WebSocket said", async ({ lens, panel }) => {
  await lens.page.goto(streams.origin);
  const end = await talk(lens.page, `${streams.socketOrigin}/socket?a`, ["hello", "binary", "close"]);
  expect(end).toEqual([4001, "bye"]);
  await rowWith(panel, { name: "/socket?a", status: "101" });
  await selectRow(panel, "/socket?a");
  if (lens.browser === "firefox") {
    await expect.poll(() => textOf(panel, "#section-messages")).toMatch(/not visible here/);
    expect(await linesOf(panel)).toEqual([]);
    return;
  }
  await expect
    .poll(() => shownOf(panel))
    .toEqual([
      "sent hello",
      'received {"said":"hello","length":5}',
      "sent binary",
      "received binary message",
      "sent close",
    ]);
  await panel.click(".message.received summary");
  await expect.poll(() => textOf(panel, ".message.received .raw")).toMatch(/^{\n {2}"said": "hello",\n/);
  // The page knows 4001; its record in the browser does not.
  await expect.poll(() => textOf(panel, ".closing")).toMatch(/not in this record/);
  expect(await textOf(panel, ".subtitle")).toMatch(/^open for /);
});

test("a WebSocket that was cut off without a word", async ({ lens, panel }) => {
  await lens.page.goto(streams.origin);
  expect(await talk(lens.page, `${streams.socketOrigin}/socket?b`, ["hello", "cut"])).toEqual([1006, ""]);
  await rowWith(panel, { name: "/socket?b", status: "101" });
  await selectRow(panel, "/socket?b");
  const said = lens.browser === "firefox" ? /not visible here/ : /sent\s*cut.*not in this record/s;
  await expect.poll(() => textOf(panel, "#section-messages")).toMatch(said);
});

test("what was said so far on a WebSocket that is open", async ({ lens, panel }) => {
  await lens.page.goto(streams.origin);
  const said = (words: string) =>
    lens.page.evaluate(
      (to, message) =>
        new Promise<void>((resolve) => {
          const page = window as unknown as { socket?: WebSocket };
          page.socket ??= new WebSocket(to);
          const { socket } = page;
          socket.onmessage = () => resolve();
          if (socket.readyState === WebSocket.OPEN) socket.send(message);
          else socket.onopen = () => socket.send(message);
        }),
      `${streams.socketOrigin}/socket?c`,
      words,
    );
  await said("one");
  await rowWith(panel, { name: "/socket?c", status: "101" });
  await selectRow(panel, "/socket?c");
  if (lens.browser === "firefox") {
    await expect.poll(() => textOf(panel, "#section-messages")).toMatch(/not visible here/);
    return;
  }
  await expect.poll(() => linesOf(panel)).toContain("sent one");
  await expect.poll(() => textOf(panel, ".still-open")).toMatch(/Still open/);
  await said("two");
  await panel.click(".still-open button");
  await expect.poll(() => linesOf(panel)).toContain("sent two");
  await lens.page.evaluate(() => (window as unknown as { socket: WebSocket }).socket.close());
  await expect.poll(() => textOf(panel, ".closing")).toMatch(/not in this record/);
  await expect
    .poll(async () => (await rowsOf(panel)).filter(({ name }) => name === "/socket?c").length)
    .toBe(1);
});

test("a stream that runs says that its events come at its end", async ({ lens, panel, server }) => {
  await lens.page.goto(`${server.origin}/page/200`);
  await lens.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        new EventSource("/fault/events").onmessage = () => resolve();
      }),
  );
  await rowWith(panel, { name: "/fault/events", cause: "event stream, still running" });
  await selectRow(panel, "/fault/events");
  await expect.poll(() => textOf(panel, "#section-events")).toMatch(/shown here when the stream ends/);
  expect((await rowsOf(panel)).filter(({ name }) => name === "/fault/events")).toHaveLength(1);
});

test("the events of a stream, its last id, and how long it is waited for", async ({ lens, panel }) => {
  await lens.page.goto(streams.origin);
  await lens.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const source = new EventSource("/events/ends");
        source.onerror = () => source.readyState === EventSource.CLOSED && resolve();
      }),
  );
  await rowWith(panel, { name: "/events/ends", status: "204" });
  await rowWith(panel, { name: "/events/ends", status: "200" });
  await selectRow(panel, "/events/ends");
  await expect
    .poll(() => linesOf(panel))
    .toEqual(['price 41 {"symbol":"ABC","price":1.5}', "message 42 last\\nline"]);
  await expect.poll(() => textOf(panel, "#section-events")).toMatch(/follows id 42.*waits 50 ms/s);
  const whole = await textOf(panel, "#section-events");
  expect(whole).toMatch(lens.browser === "firefox" ? /does not say when/ : /\+\d/);
});

test("a file of HTTP Toolkit tells how a WebSocket was closed, and the catalogue what that means", async ({
  panel,
}) => {
  const entry = (name: string, close: unknown) => ({
    startedDateTime: "2026-11-30T17:05:03.039Z",
    time: 61_000,
    request: {
      method: "GET",
      url: `wss://live.example/${name}`,
      headers: [{ name: "Upgrade", value: "websocket" }],
    },
    response: {
      status: 101,
      statusText: "Switching Protocols",
      headers: [{ name: "Upgrade", value: "websocket" }],
    },
    _resourceType: "websocket",
    _webSocketMessages: Array.from({ length: 300 }, (_, at) => ({
      type: at % 2 === 0 ? "send" : "receive",
      opcode: 1,
      time: 1_796_058_303.039 + at,
      data: `message ${at}`,
    })),
    _webSocketClose: close,
  });
  const entries = [
    entry("full", { code: 1009, reason: "frame of 2 MB", timestamp: 1_796_058_364.039 }),
    entry("lost", "aborted"),
  ];
  const creator = { name: "HTTP Toolkit", version: "1.0.0" };
  await dropFile(panel, "toolkit.har", JSON.stringify({ log: { version: "1.2", creator, entries } }));
  await rowWith(panel, { name: "/full", status: "101" });
  await selectRow(panel, "/full");
  await expect
    .poll(() => textOf(panel, ".closing"))
    .toMatch(/Closed with 1009, “frame of 2 MB”.*Message Too Big: A message is larger.*RFC 6455/s);
  const shown = async () => (await linesOf(panel)).length;
  expect(await shown()).toBe(20);
  expect((await linesOf(panel)).at(-1)).toBe("received message 299");
  await panel.click(".messages > button");
  await expect.poll(shown).toBe(70);
  await expect.poll(() => textOf(panel, ".messages .gap")).toMatch(/^100 in between were not kept/);
  await selectRow(panel, "/lost");
  await expect.poll(() => textOf(panel, ".closing")).toMatch(/without a close frame.*1006 Abnormal Closure/s);
});
