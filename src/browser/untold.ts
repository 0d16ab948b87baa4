import type { Exchange } from "../http/exchange.ts";
import { joinKey } from "../http/join.ts";
import { Reader } from "../http/read.ts";
import type { NetworkEvent } from "../http/web-request.ts";

/** How long DevTools has for its own word on what webRequest saw complete, in milliseconds; at most twice as long. */
const PATIENCE = 1_000;

/** So many times what the last asking took is waited before the next: a long log is dear to hand out. */
const REST = 20;

/**
 * Asks for the HAR entries that DevTools does not tell by itself. Chromium calls a request finished when
 * its body was read: of `fetch` whose caller looks at the status alone there is no `onRequestFinished`, as
 * long as the page lives, where the body has no Content-Length. The log has the entry, with all but the body.
 *
 * @param readLog the entries of the log, untrusted.
 * @param take is given those of requests that completed and were not told.
 */
export function createUntold(
  readLog: () => Promise<readonly unknown[]>,
  take: (entry: unknown) => void,
): {
  readonly hear: (event: NetworkEvent) => void;
  readonly tell: (exchange: Exchange) => void;
} {
  // Of each method and address how many completed that were not told; below zero where the entry came first.
  let recent = new Map<string, number>();
  let waiting = new Map<string, number>();
  let isTimed = false;
  let rested = Number.NEGATIVE_INFINITY;

  function look(): void {
    if (isTimed) return;
    isTimed = true;
    setTimeout(() => void ask(), Math.max(PATIENCE, rested - performance.now()));
  }

  async function ask(): Promise<void> {
    const untold = new Set([...waiting].filter(([, count]) => count > 0).map(([key]) => key));
    waiting = recent;
    recent = new Map();
    const began = performance.now();
    try {
      if (untold.size > 0) for (const entry of await readLog()) if (untold.has(keyOf(entry))) take(entry);
    } finally {
      rested = performance.now() + REST * (performance.now() - began);
      isTimed = false;
      if (waiting.size + recent.size > 0) look();
    }
  }

  return {
    hear({ kind, type, method, url }) {
      if (kind !== "onCompleted" || type !== "xhr") return;
      count(recent, joinKey({ method, url }), 1);
      look();
    },
    tell({ type, request }) {
      if (type !== "fetch" && type !== "xhr") return;
      const key = joinKey(request);
      count((waiting.get(key) ?? 0) > 0 ? waiting : recent, key, -1);
      look();
    },
  };
}

function count(counts: Map<string, number>, key: string, by: number): void {
  const sum = (counts.get(key) ?? 0) + by;
  if (sum === 0) counts.delete(key);
  else counts.set(key, sum);
}

/** What the entry of a log, untrusted, has in common with the exchange that it may be. */
export function keyOf(entry: unknown): string {
  const request = new Reader(entry, "entry", []).get("request");
  return joinKey({ method: request.get("method").string() ?? "", url: request.get("url").string() ?? "" });
}
