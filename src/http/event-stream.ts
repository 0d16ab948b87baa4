import type { Exchange } from "./exchange.ts";

/** Longest body whose events are counted, in characters. */
const COUNTED = 1_000_000;

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

/** How many events came, as far as is known; null where nothing tells. A block without data is none. */
export function eventsSeen({ events, response }: Exchange): number | null {
  if (events !== undefined) return events;
  const text = response?.body.text ?? null;
  if (text === null || text.length > COUNTED) return null;
  // The last block counts once an empty line ends it.
  const blocks = text.replace(/\r\n?/g, "\n").split("\n\n").slice(0, -1);
  return blocks.filter((block) => /^data(?::|$)/m.test(block)).length;
}
