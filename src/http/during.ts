import type { Exchange } from "./exchange.ts";

/**
 * Whether an exchange began while another one was under way; false where either start is not known.
 *
 * @param slack milliseconds that it may seem to lie beside, for clocks that round.
 */
export function beganDuring(exchange: Exchange, other: Exchange, slack = 0): boolean {
  if (exchange.startedAt === null || other.startedAt === null) return false;
  const end = other.duration === null ? Number.POSITIVE_INFINITY : other.startedAt + other.duration;
  return exchange.startedAt >= other.startedAt - slack && exchange.startedAt <= end + slack;
}
