import { type EventText, readEventText } from "./event-text.ts";
import type { Body, Exchange } from "./exchange.ts";
import { messageCount, type Stream } from "./stream.ts";

/** Server-sent events (HTML, 9.2): an answer that stays open, and says one thing after another. */
export function isEventStream({ response }: Exchange): boolean {
  return (
    response !== null &&
    response.status === 200 &&
    /^\s*text\/event-stream\b/i.test(response.fields.get("content-type") ?? "")
  );
}

/** One that goes on, as far as is known. */
export function isRunningStream(exchange: Exchange): boolean {
  return !exchange.ended && isEventStream(exchange);
}

/**
 * Whether an EventSource asked for it, as far as is known: it alone connects again by itself. Firefox calls it what it calls
 * `fetch`, so there the field tells that EventSource sends (HTML, 9.2.2); Chromium calls each by its name.
 */
export function isEventSource({ type, request }: Exchange): boolean {
  if (type === "eventsource") return true;
  const isUnknown = type === null || type === "xhr";
  return (
    isUnknown &&
    request.method === "GET" &&
    /\btext\/event-stream\b/i.test(request.fields.get("accept") ?? "")
  );
}

/** How many events came, as far as is known; null where nothing tells. A block without data is none. */
export function eventsSeen(exchange: Exchange): number | null {
  const stream = eventsOf(exchange);
  return stream && messageCount(stream);
}

/** The events as they were recorded one by one, else as the body holds them, without their times; null where neither tells. */
export function eventsOf(exchange: Exchange): Stream | null {
  if (exchange.stream?.of === "events") return exchange.stream;
  return textOf(exchange)?.stream ?? null;
}

/** Milliseconds that the server wants its client to wait before it comes back; null where no text of it is there. */
export function retryOf(exchange: Exchange): number | null {
  return textOf(exchange)?.retry ?? null;
}

/** Taken apart once: the headline of a row asks whenever it is told. */
const read = new WeakMap<Body, EventText | null>();

function textOf({ response }: Exchange): EventText | null {
  if (!response || response.body.text === null) return null;
  const known = read.get(response.body);
  if (known !== undefined) return known;
  const text = readEventText(response.body.text);
  read.set(response.body, text);
  return text;
}
