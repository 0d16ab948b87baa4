import type { Span } from "../place.ts";

/** The text with spaces in these stretches, so that all else keeps its place. @param spans in order, apart. */
export function blanked(text: string, spans: readonly Span[]): string {
  let out = "";
  let at = 0;
  for (const { from, to } of spans) {
    out += text.slice(at, from) + " ".repeat(to - from);
    at = to;
  }
  return out + text.slice(at);
}
