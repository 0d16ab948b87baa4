import { beganDuring } from "./during.ts";
import type { Exchange } from "./exchange.ts";

/**
 * Whether a service worker probably made this request itself, to answer the page's: the page asked the same, the worker
 * answered that, and this went out meanwhile. No browser says it of a request.
 *
 * @param earlier exchanges of the same address that began before it.
 */
export function isWorkersOwn(exchange: Exchange, earlier: readonly Exchange[]): boolean {
  if (exchange.response?.viaServiceWorker !== false) return false;
  const { method, url } = exchange.request;
  return earlier.some(
    (other) =>
      other.response?.viaServiceWorker === true &&
      other.request.method === method &&
      other.request.url === url &&
      beganDuring(exchange, other),
  );
}
