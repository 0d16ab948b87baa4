/** What a frame of a WebSocket is by its opcode (RFC 6455, 11.8); an event is text always. */
export type Frame = "text" | "binary" | "close" | "ping" | "pong";

/** One message of a WebSocket or of a stream of events, as far as it was recorded. */
export type StreamMessage = {
  /** "error": words of the browser, which neither side sent. "unknown": the record names no side. */
  readonly kind: "sent" | "received" | "event" | "error" | "unknown";
  readonly frame: Frame;
  /** Milliseconds since the epoch, with fractions; null when not recorded. */
  readonly at: number | null;
  /** Its beginning; null where it is no text, or was not recorded. */
  readonly text: string | null;
  /** Of the text only so much was kept. */
  readonly cut?: true;
  /** Bytes of the whole of it; null when unknown. */
  readonly size: number | null;
  /** Name and id of an event, "" for none; left out of a WebSocket's messages. */
  readonly event?: { readonly name: string; readonly id: string };
};

/** How a WebSocket ended, where the record tells it; "aborted" without a close frame. */
export type StreamClose =
  | "aborted"
  | {
      /** Null where none was given; "unreadable" where what stands there is no code. */
      readonly code: number | null | "unreadable";
      readonly reason: string;
      readonly at: number | null;
    };

/** What came and went on one connection after its handshake or its header section. */
export type Stream = {
  readonly of: "socket" | "events";
  /** The first and the last ones, in the order of the record. */
  readonly messages: readonly StreamMessage[];
  /** How many more there were, behind the first `FIRST` of `messages`. */
  readonly leftOut: number;
  /** Left out where the record does not tell, as Chromium's never does. */
  readonly close?: StreamClose;
  /** Of a WebSocket in Chromium's own record, which tells of no close and dates an open one by its handshake. */
  readonly recordedBy?: "chromium";
};

/** Messages that are kept from the beginning of a stream, and from its end. */
export const FIRST = 100;
export const LAST = 100;

/** Characters that are kept of one message, and of all messages of a stream together. */
export const MESSAGE_LIMIT = 10_000;
export const STREAM_LIMIT = 400_000;

/** Longest name or id of an event, and longest reason of a close, which a frame of 125 bytes holds; in characters. */
export const EVENT_NAME_LIMIT = 200;
export const REASON_LIMIT = 200;

/** How many messages there were. */
export function messageCount({ messages, leftOut }: Stream): number {
  return messages.length + leftOut;
}
