import { EVENT_NAME_LIMIT, FIRST, LAST, MESSAGE_LIMIT, type Stream, type StreamMessage } from "./stream.ts";
import { sizeOfText } from "./text-size.ts";

/** Longest text of a stream that is taken apart, in characters. */
const TEXT_LIMIT = 1_000_000;

/** What the text of a stream of events says (HTML, 9.2.6). */
export type EventText = {
  readonly stream: Stream;
  /** Milliseconds that the client is to wait before it comes back; null where none is said. */
  readonly retry: number | null;
};

/** The events of a body; null where it is too long to be taken apart. When they came, a text does not say. */
export function readEventText(text: string): EventText | null {
  if (text.length > TEXT_LIMIT) return null;
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  // What no line end has ended is not there yet.
  lines.pop();
  const found: StreamMessage[] = [];
  let data: string[] = [];
  let name = "";
  let id = "";
  let retry: number | null = null;
  for (const line of lines) {
    if (line === "") {
      if (data.length > 0) found.push(eventOf(data.join("\n"), name, id));
      data = [];
      name = "";
      continue;
    }
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(line[colon + 1] === " " ? colon + 2 : colon + 1);
    if (field === "data") data.push(value);
    else if (field === "event") name = value;
    else if (field === "id" && !value.includes("\0")) id = value;
    else if (field === "retry" && /^\d{1,15}$/.test(value)) retry = Number(value);
  }
  const isLong = found.length > FIRST + LAST;
  const messages = isLong ? [...found.slice(0, FIRST), ...found.slice(-LAST)] : found;
  return { stream: { of: "events", messages, leftOut: found.length - messages.length }, retry };
}

function eventOf(data: string, name: string, id: string): StreamMessage {
  const text = data.slice(0, MESSAGE_LIMIT);
  return {
    kind: "event",
    frame: "text",
    at: null,
    text,
    ...(text.length < data.length ? { cut: true } : {}),
    size: sizeOfText(data),
    event: { name: (name || "message").slice(0, EVENT_NAME_LIMIT), id: id.slice(0, EVENT_NAME_LIMIT) },
  };
}
