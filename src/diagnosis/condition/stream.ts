import type { Timings } from "../../http/exchange.ts";
import { messageCount } from "../../http/stream.ts";
import type { Case } from "../case.ts";
import { type Condition, measuring } from "./condition.ts";

/** Fewer events than this can be what the application meant; so close together are they one burst, in milliseconds. */
const FEWEST = 3;
const BURST = 50;

/** Silence before it that is worth a word, and how soon after it the stream must have ended: in milliseconds. */
const SILENCE = 5_000;
const ENDING = 1_000;

export type Burst = {
  readonly count: number;
  /** Milliseconds between the first and the last event. */
  readonly span: number;
  /** Milliseconds from the beginning of the response to the first event. */
  readonly silence: number;
};

/**
 * All events of a stream that came at once at its end, long after the response had begun; null where they did not, or
 * nobody knows when they came. What comes at the beginning is what was missed, and more of it while the stream goes on is
 * an application that collects.
 */
export function burstAtEnd({ exchange: { stream, startedAt, duration, timings } }: Case): Burst | null {
  if (stream?.of !== "events" || startedAt === null || duration === null) return null;
  const times = stream.messages.map(({ at }) => at);
  const [first = null] = times;
  const last = times.at(-1) ?? null;
  const count = messageCount(stream);
  if (count < FEWEST || first === null || last === null || times.includes(null)) return null;
  const span = last - first;
  const silence = first - startedAt - untilResponse(timings);
  const rest = startedAt + duration - last;
  const isBurst = span >= 0 && span <= BURST && silence >= SILENCE && rest <= ENDING;
  return isBurst ? { count, span, silence } : null;
}

/** Milliseconds until the header section was there, as far as is known. */
function untilResponse(timings: Timings | null): number {
  if (!timings) return 0;
  const { blocked, dns, connect, send, wait } = timings;
  return [blocked, dns, connect, send, wait].reduce<number>((sum, phase) => sum + (phase ?? 0), 0);
}

export const eventsInBurstAtEnd: Condition = measuring("timing", (c) => {
  const burst = burstAtEnd(c);
  return (
    burst !== null &&
    `${burst.count} events within ${Math.ceil(burst.span)} ms, ${(burst.silence / 1_000).toFixed(1)} s after the response began`
  );
});
