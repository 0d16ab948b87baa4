import { MESSAGE_LIMIT, type Stream, type StreamMessage } from "../stream.ts";

/** So much goes with the end of a message that was cut, in characters: what is left of a secret there is not known by its looks. */
const MARGIN = 1_000;
const KEPT = MESSAGE_LIMIT - MARGIN;

type Rewriting = {
  /** The text of a message. */
  readonly message: (text: string, kind: StreamMessage["kind"]) => string;
  /** What stands beside it: name and id of an event, the reason of a close. */
  readonly word: (text: string) => string;
};

/** A stream whose texts are others; times, lengths and codes stay. */
export function rewriteStream(stream: Stream, { message, word }: Rewriting): Stream {
  const { messages, close } = stream;
  return {
    ...stream,
    messages: messages.map((one) => ({
      ...one,
      ...(one.text ? { text: message(one.text, one.kind) } : {}),
      ...(one.event ? { event: { name: word(one.event.name), id: word(one.event.id) } } : {}),
    })),
    ...(close && close !== "aborted" ? { close: { ...close, reason: word(close.reason) } } : {}),
  };
}

/**
 * Without the ends of what was cut, as far as a secret may reach into them: as many characters as of the message as it was,
 * for what stands before them may have become shorter. A second time they are gone already.
 */
export function withoutCutEnds(safe: Stream, { messages }: Stream): Stream {
  return {
    ...safe,
    messages: safe.messages.map((one, at) => {
      const reaching = (messages[at]?.text?.length ?? 0) - KEPT;
      if (!one.cut || !one.text || reaching <= 0) return one;
      return { ...one, text: one.text.slice(0, Math.max(0, Math.min(KEPT, one.text.length - reaching))) };
    }),
  };
}
