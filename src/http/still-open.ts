import type { Exchange } from "./exchange.ts";

/** So many milliseconds a message may lie behind the end of its exchange: they are dated by two clocks. */
const APART = 100;

/**
 * A connection that went on when its messages were recorded. Of a WebSocket Chromium's log says so by the time of its
 * entry, which has no receiving and ends with the handshake; what other tools write there says nothing of it.
 */
export function isStillOpen({ ended, stream, duration, timings }: Exchange): boolean {
  if (!stream) return false;
  if (!ended) return true;
  if (stream.recordedBy !== "chromium" || stream.close !== undefined) return false;
  const { wait = null, receive = null } = timings ?? {};
  return receive === 0 && duration === wait;
}

/** Whether something came after what is said to have been its end, which then was that of something else. */
export function outlastsItsTime({ stream, startedAt, duration }: Exchange): boolean {
  if (!stream || startedAt === null || duration === null) return false;
  const { messages, close } = stream;
  const closed = close && close !== "aborted" ? close.at : null;
  const last = messages.at(-1)?.at ?? null;
  return Math.max(closed ?? 0, last ?? 0) > startedAt + duration + APART;
}
