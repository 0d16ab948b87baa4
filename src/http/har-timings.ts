import type { Exchange, Timings } from "./exchange.ts";
import type { Reader } from "./read.ts";

/** No phase lasts a day: an end whose start was never set counts from the year 1 or from 1970. */
const DAY = 86_400_000;

/** What is written where no start is known, as HAR demands one: nobody asked for anything in 1970. */
export const UNDATED = 0;

/** Milliseconds of the whole exchange and of its phases; null where they are not known. */
type Spans = { readonly duration: number | null; readonly timings: Timings | null };

/** Reads when it began and how long it took. */
export function readTimes(
  entry: Reader,
  status: number | null,
): Pick<Exchange, "startedAt" | "duration" | "timings"> {
  const startedAt = readStart(entry.get("startedDateTime"));
  // Chromium knows no start of a WebSocket that nobody answered: it is dated one second before 1970.
  const isUndated =
    status === null && entry.get("_resourceType").string() === "websocket" && (startedAt ?? 0) < 0;
  return isUndated ? { startedAt: null, duration: null, timings: null } : { startedAt, ...readSpans(entry) };
}

function readStart(started: Reader): number | null {
  const text = started.string();
  if (text === null) return null;
  const time = Date.parse(text);
  if (Number.isNaN(time)) {
    started.report("an ISO 8601 date");
    return null;
  }
  return time === UNDATED ? null : time;
}

/** Reads `time` and `timings` of an entry. */
function readSpans(entry: Reader): Spans {
  const time = span(entry.get("time"));
  const timings = readTimings(entry.get("timings"));
  if (!timings) return { duration: time, timings };
  if (countsDnsTwice(entry, time, timings)) {
    const { dns, connect } = timings;
    return {
      duration: (time ?? 0) - (dns ?? 0),
      timings: { ...timings, connect: (connect ?? 0) - (dns ?? 0) },
    };
  }
  // Some tools write no time, or 0, beside phases that took some.
  const sum = sumOf(timings);
  return { duration: time === null || (time === 0 && sum > 0) ? sum : time, timings };
}

function span(value: Reader): number | null {
  const read = value.duration();
  return read !== null && read < DAY ? read : null;
}

function readTimings(timings: Reader): Timings | null {
  if (!timings.isObject) return null;
  const read = {
    blocked: span(timings.get("blocked")),
    dns: span(timings.get("dns")),
    connect: span(timings.get("connect")),
    ssl: span(timings.get("ssl")),
    send: span(timings.get("send")),
    wait: span(timings.get("wait")),
    receive: span(timings.get("receive")),
  };
  return Object.values(read).every((phase) => phase === null) ? null : read;
}

/** HAR 1.2: `time` is the sum of all phases but `ssl`, which is a part of `connect`. */
function sumOf({ ssl, ...phases }: Timings): number {
  return Object.values(phases).reduce<number>((sum, phase) => sum + (phase ?? 0), 0);
}

/**
 * Chromium's `connect` begins with the name look-up, and its `time` is the sum of both. What it writes in newer
 * files alone, `_blocked_queueing`, tells it from tools that copy its form (devtools-frontend, Log.ts: buildTimings).
 */
function countsDnsTwice(entry: Reader, time: number | null, timings: Timings): boolean {
  const { dns, connect } = timings;
  if (time === null || dns === null || connect === null || dns === 0 || connect < dns) return false;
  return !entry.get("timings").get("_blocked_queueing").missing && Math.abs(time - sumOf(timings)) < 1;
}
