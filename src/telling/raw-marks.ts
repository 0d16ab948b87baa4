import type { Evidence } from "../diagnosis/evidence.ts";
import { fieldOf, type Span, type TextPlace } from "../diagnosis/place.ts";
import { type Exchange, UNKNOWN_STATUS } from "../http/exchange.ts";
import type { Fields } from "../http/fields.ts";
import type { PrettyJson } from "./pretty-json.ts";

/** A line that evidence marks: a stretch of it, or the line as a whole where nothing can be told apart. */
export type LineMark = Span | "line";

type Side = "request" | "response";

/** The line that a message starts with, part by part, as the raw view shows it. */
function startParts(
  { request, response }: Exchange,
  side: Side,
): readonly { readonly where: TextPlace; readonly text: string }[] {
  if (side === "request") {
    return [
      { where: "request.method", text: request.method },
      { where: "request.url", text: request.url },
    ];
  }
  if (!response) return [];
  return [
    { where: "response.protocol", text: response.httpVersion ?? "HTTP" },
    { where: "response.status", text: response.status === UNKNOWN_STATUS ? "?" : String(response.status) },
    { where: "response.status-text", text: response.statusText },
  ];
}

export function startLine(exchange: Exchange, side: Side): string {
  return startParts(exchange, side)
    .map(({ text }) => text)
    .join(" ");
}

/** Where the start line shows the evidence; null where it does not. */
export function markInStart(exchange: Exchange, side: Side, evidence: Evidence): LineMark | null {
  let from = 0;
  for (const { where, text } of startParts(exchange, side)) {
    if (where === evidence.where) {
      const mark = markIn(text, evidence);
      return mark === null || mark === "line" ? mark : { from: from + mark.from, to: from + mark.to };
    }
    from += text.length + 1;
  }
  return null;
}

/** Where the value of the field line at `index` shows the evidence; null where it does not. */
export function markInField(fields: Fields, index: number, side: Side, evidence: Evidence): LineMark | null {
  const place = fieldOf(evidence.where);
  const field = fields.list[index];
  if (!field || place?.side !== side || place.name !== field.name.toLowerCase()) return null;
  const before = fields.list.slice(0, index).filter((other) => other.name.toLowerCase() === place.name);
  // What was measured is of all of them.
  if (!evidence.measured && before.length !== (evidence.line ?? 0)) return null;
  return markIn(field.value, evidence);
}

/** Where a body, as it was sent or set out, shows what was quoted from it; null where it does not. */
export function markInBody(body: string, pretty: PrettyJson | null, evidence: Evidence): Span | null {
  const mark = markIn(body, evidence);
  if (mark === null || mark === "line") return null;
  return pretty ? pretty.spanOf(mark) : mark;
}

/** By position; what does not say there what was quoted is another text, and nothing is marked. */
function markIn(text: string, evidence: Evidence): LineMark | null {
  if (evidence.measured || evidence.text === "") return "line";
  const { at, text: quoted } = evidence;
  return text.startsWith(quoted, at) ? { from: at, to: at + quoted.length } : null;
}
