import type { Dialect } from "./har-dialect.ts";
import type { Reader } from "./read.ts";
import { isObject } from "./shape.ts";
import {
  EVENT_NAME_LIMIT,
  FIRST,
  type Frame,
  LAST,
  MESSAGE_LIMIT,
  REASON_LIMIT,
  STREAM_LIMIT,
  type Stream,
  type StreamClose,
  type StreamMessage,
} from "./stream.ts";
import { sizeOfText } from "./text-size.ts";

/** Opcodes of RFC 6455, 11.8. What nobody numbered is text, what is reserved is not. */
const FRAMES: ReadonlyMap<number, Frame> = new Map([
  [-1, "text"],
  [0, "text"],
  [1, "text"],
  [8, "close"],
  [9, "ping"],
  [10, "pong"],
]);

const OPCODES: Readonly<Record<Frame, number>> = { text: 1, binary: 2, close: 8, ping: 9, pong: 10 };

const SIDES: ReadonlyMap<string, StreamMessage["kind"]> = new Map([
  ["send", "sent"],
  ["receive", "received"],
  ["error", "error"],
]);

/** Seconds since the epoch that are no time of a message any more: the year 2286. */
const LAST_SECOND = 1e10;

/**
 * The messages of an entry; null where it has none on record. Chromium's members, which HTTP Toolkit, mitmproxy and
 * Playwright write alike, and HTTP Toolkit's `_webSocketClose` (httptoolkit-ui, src/model/http/har.ts).
 */
export function readStream(entry: Reader, { isChromium }: Dialect): Stream | null {
  const close = readClose(entry.get("_webSocketClose"));
  const isSocket = Array.isArray(entry.get("_webSocketMessages").raw) || close !== null;
  const items = entry.get(isSocket ? "_webSocketMessages" : "_eventSourceMessages").items();
  if (!isSocket && items.length === 0) return null;
  const kept = items.length > FIRST + LAST ? [...items.slice(0, FIRST), ...items.slice(-LAST)] : items;
  const isRecordedSo = isChromium || entry.get("_webSocketRecordedBy").raw === "chromium";
  return {
    of: isSocket ? "socket" : "events",
    messages: readMessages(kept, isSocket ? readFrame : readEvent),
    leftOut: items.length - kept.length + Math.floor(entry.get("_messagesLeftOut").duration() ?? 0) + 0,
    ...(close === null ? {} : { close }),
    ...(isSocket && isRecordedSo ? { recordedBy: "chromium" } : {}),
  };
}

/** The members of an entry that `readStream` reads. */
export function writeStream({ of, messages, leftOut, close, recordedBy }: Stream): object {
  const written = messages.map(of === "socket" ? writeFrame : writeEvent);
  return {
    ...(of === "socket" ? { _webSocketMessages: written } : { _eventSourceMessages: written }),
    ...(leftOut > 0 ? { _messagesLeftOut: leftOut } : {}),
    ...(close === undefined ? {} : { _webSocketClose: writeClose(close) }),
    ...(recordedBy === undefined ? {} : { _webSocketRecordedBy: recordedBy }),
  };
}

/** From both ends inwards: where there is not room for all texts, how it ended is worth as much as how it began. */
function readMessages(
  items: readonly Reader[],
  read: (item: Reader, room: number) => StreamMessage,
): readonly StreamMessage[] {
  let left = STREAM_LIMIT;
  const next = (item: Reader): StreamMessage => {
    const message = read(item, left);
    left -= message.text?.length ?? 0;
    return message;
  };
  const beginning: StreamMessage[] = [];
  const end: StreamMessage[] = [];
  while (beginning.length + end.length < items.length) {
    const isFromEnd = end.length < beginning.length;
    const item = items[isFromEnd ? items.length - 1 - end.length : beginning.length];
    if (item) (isFromEnd ? end : beginning).push(next(item));
  }
  return [...beginning, ...end.reverse()];
}

function readFrame(item: Reader, room: number): StreamMessage {
  const kind = SIDES.get(item.get("type").string() ?? "") ?? "unknown";
  const opcode = item.get("opcode").number();
  const frame = opcode === null || kind === "error" ? "text" : (FRAMES.get(opcode) ?? "binary");
  const data = item.get("data").string();
  return {
    kind,
    frame,
    at: readMoment(item.get("time")),
    ...readText(item, frame === "text" ? data : null, room),
    size: readSize(item, data, frame),
  };
}

function readEvent(item: Reader, room: number): StreamMessage {
  const data = item.get("data").string();
  return {
    kind: "event",
    frame: "text",
    at: readMoment(item.get("time")),
    ...readText(item, data, room),
    size: readSize(item, data, "text"),
    event: {
      name: (item.get("eventName").string() ?? "").slice(0, EVENT_NAME_LIMIT),
      id: (item.get("eventId").string() ?? "").slice(0, EVENT_NAME_LIMIT),
    },
  };
}

function readText(item: Reader, data: string | null, room: number): Pick<StreamMessage, "text" | "cut"> {
  if (data === null) return { text: null };
  const most = data.slice(0, MESSAGE_LIMIT);
  // All or nothing: what is left of a secret at a cut has to be looked for at one length alone (redact/stream.ts).
  const text = most.length > room ? "" : most;
  return { text, ...(text.length < data.length || item.get("_cut").boolean() ? { cut: true } : {}) };
}

/** Ours says how much there was of what was not kept. What is no text stands in base64. */
function readSize(item: Reader, data: string | null, frame: Frame): number | null {
  const said = item.get("_size").duration();
  if (said !== null) return said + 0;
  if (data === null) return null;
  if (frame === "text") return sizeOfText(data);
  const letters = /^[A-Za-z0-9+/_-]*/.exec(data)?.[0].length ?? 0;
  return Math.floor((letters * 3) / 4);
}

/** To the hundredth of a millisecond: finer ones are not the same after they were written and read. */
function readMoment(time: Reader): number | null {
  const seconds = time.number();
  if (seconds === null || seconds <= 0 || seconds >= LAST_SECOND) return null;
  const moment = Math.round(seconds * 100_000) / 100;
  return moment > 0 && moment < LAST_SECOND * 1_000 ? moment : null;
}

function readClose(close: Reader): StreamClose | null {
  if (close.raw === "aborted") return "aborted";
  if (!isObject(close.raw)) return null;
  const code = close.get("code");
  return {
    code: code.missing ? null : readCode(code),
    reason: (close.get("reason").string() ?? "").slice(0, REASON_LIMIT),
    at: readMoment(close.get("timestamp")),
  };
}

/** Two bytes (RFC 6455, 5.5.1). What we wrote of an unreadable one is read as that again. */
function readCode(written: Reader): number | "unreadable" {
  if (written.raw === "unreadable") return "unreadable";
  const code = written.number();
  return code !== null && Number.isInteger(code) && code > 0 && code < 65_536 ? code : "unreadable";
}

function writeFrame({ kind, frame, at, ...data }: StreamMessage): object {
  const side = [...SIDES].find(([, of]) => of === kind)?.[0];
  return {
    ...(side === undefined ? {} : { type: side }),
    ...writeMoment("time", at),
    opcode: kind === "error" ? -1 : OPCODES[frame],
    ...writeData(data),
  };
}

function writeEvent({ at, event, ...data }: StreamMessage): object {
  return {
    ...writeMoment("time", at),
    eventName: event?.name ?? "",
    eventId: event?.id ?? "",
    ...writeData(data),
  };
}

/** Of what is no text the size alone was kept. */
function writeData({ text, cut, size }: Pick<StreamMessage, "text" | "cut" | "size">): object {
  const isPlain = text !== null && size === sizeOfText(text);
  return {
    ...(text === null ? {} : { data: text }),
    ...(isPlain || size === null ? {} : { _size: size }),
    ...(cut ? { _cut: true } : {}),
  };
}

function writeClose(close: StreamClose): object | string {
  if (close === "aborted") return close;
  const { code, reason, at } = close;
  return { ...(code === null ? {} : { code }), reason, ...writeMoment("timestamp", at) };
}

function writeMoment(name: string, at: number | null): object {
  return at === null ? {} : { [name]: at / 1_000 };
}
