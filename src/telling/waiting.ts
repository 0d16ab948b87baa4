import type { Language, Text } from "../diagnosis/text.ts";
import type { Exchange } from "../http/exchange.ts";
import { parsedUrl } from "../http/parsed-url.ts";
import { clockOf } from "./clock.ts";
import { WAITING } from "./labels/waiting.ts";
import { span } from "./measure.ts";
import { say } from "./say.ts";

/** Milliseconds from which on a wait is worth a word. */
export const LONG_WAIT = 10_000;

/** Since when it waits for an answer, in milliseconds since the epoch; null where it does not. */
export function waitsSince({ ended, response, source, startedAt }: Exchange): number | null {
  // A file's clock does not run.
  return ended || response || source !== "web-request" ? null : startedAt;
}

/** Those that wait for long, the longest first. Nobody's error: a long poll is meant to wait. */
export function longWaiting<Waiting extends { readonly exchange: Exchange }>(
  all: readonly Waiting[],
  now: number,
): readonly Waiting[] {
  return all
    .flatMap((one) => {
      const since = waitsSince(one.exchange);
      return since !== null && now - since >= LONG_WAIT ? [{ one, since }] : [];
    })
    .sort((a, b) => a.since - b.since)
    .map(({ one }) => one);
}

/** How long, in whole seconds: it counts before the reader's eyes. */
export function waited(since: number, now: number, language: Language): string {
  return span(Math.max(0, Math.floor((now - since) / 1_000)) * 1_000, language);
}

/** That so many wait, and the longest of them for how long. */
export function waitingHead(count: number, since: number, now: number): Text {
  return say(count === 1 ? WAITING.one : WAITING.many, (l) => ({ count, time: waited(since, now, l) }));
}

/** Where to look first for why no answer comes. */
export function waitingStep({ request, startedAt }: Exchange): Text | null {
  const host = parsedUrl(request.url)?.host;
  if (!host || startedAt === null) return null;
  const time = clockOf(startedAt);
  return say(WAITING.step, () => ({ host, time }));
}
