import type { Body, Exchange } from "./exchange.ts";
import { type Field, Fields } from "./fields.ts";
import type { Caller, Initiator } from "./initiator.ts";
import { isNumber, isText, isTruth, listOf, oneOf, optional, orNull, type Shape, shapeOf } from "./shape.ts";
import type { Stream, StreamClose, StreamMessage } from "./stream.ts";

type PlainFields = { readonly list: readonly Field[]; readonly complete: boolean };

/** An exchange as plain data, for storage and messages: classes do not survive them. */
export type Snapshot = Omit<Exchange, "request" | "response"> & {
  readonly request: Omit<Exchange["request"], "fields"> & { readonly fields: PlainFields };
  readonly response:
    | (Omit<NonNullable<Exchange["response"]>, "fields"> & { readonly fields: PlainFields })
    | null;
};

export function toSnapshot(exchange: Exchange): Snapshot {
  const { request, response } = exchange;
  return {
    ...exchange,
    request: { ...request, fields: plain(request.fields) },
    response: response && { ...response, fields: plain(response.fields) },
  };
}

/** The exchange that `toSnapshot` was given. */
export function fromSnapshot(snapshot: Snapshot): Exchange {
  const { request, response } = snapshot;
  return {
    ...snapshot,
    request: { ...request, fields: restored(request.fields) },
    response: response && { ...response, fields: restored(response.fields) },
  };
}

const isPlainFields = shapeOf<PlainFields>({
  list: listOf(shapeOf<Field>({ name: isText, value: isText, cut: optional(isNumber) })),
  complete: isTruth,
});

const isBody = shapeOf<Body>({ text: orNull(isText), size: orNull(isNumber), binary: isTruth });

const isCaller = shapeOf<Caller>({ functionName: isText, url: isText, line: orNull(isNumber) });

const isMessage = shapeOf<StreamMessage>({
  kind: oneOf("sent", "received", "event", "error", "unknown"),
  frame: oneOf("text", "binary", "close", "ping", "pong"),
  at: orNull(isNumber),
  text: orNull(isText),
  cut: optional((value): value is true => value === true),
  size: orNull(isNumber),
  event: optional(shapeOf<NonNullable<StreamMessage["event"]>>({ name: isText, id: isText })),
});

const isCode = (value: unknown): value is number | "unreadable" => value === "unreadable" || isNumber(value);

const isClosed = shapeOf<Exclude<StreamClose, "aborted">>({
  code: orNull(isCode),
  reason: isText,
  at: orNull(isNumber),
});

const isClose: Shape<StreamClose> = (value): value is StreamClose => value === "aborted" || isClosed(value);

/** Whether a value is what `toSnapshot` gives. */
export const isSnapshot: Shape<Snapshot> = shapeOf<Snapshot>({
  id: isText,
  source: oneOf("har", "web-request", "both"),
  startedAt: orNull(isNumber),
  duration: orNull(isNumber),
  ended: isTruth,
  type: orNull(isText),
  request: shapeOf<Snapshot["request"]>({
    method: isText,
    url: isText,
    httpVersion: orNull(isText),
    fields: isPlainFields,
    body: isBody,
  }),
  response: orNull(
    shapeOf<NonNullable<Snapshot["response"]>>({
      status: isNumber,
      statusText: isText,
      httpVersion: orNull(isText),
      fields: isPlainFields,
      redirectUrl: orNull(isText),
      body: isBody,
      fromCache: orNull(oneOf("disk", "memory", "cache")),
      viaServiceWorker: isTruth,
      storedType: optional(isText),
      received: optional(isNumber),
    }),
  ),
  failure: orNull(shapeOf<NonNullable<Snapshot["failure"]>>({ name: isText })),
  timings: orNull(
    shapeOf<NonNullable<Snapshot["timings"]>>({
      blocked: orNull(isNumber),
      dns: orNull(isNumber),
      connect: orNull(isNumber),
      ssl: orNull(isNumber),
      send: orNull(isNumber),
      wait: orNull(isNumber),
      receive: orNull(isNumber),
    }),
  ),
  serverAddress: orNull(isText),
  stream: optional(
    shapeOf<Stream>({
      of: oneOf("socket", "events"),
      messages: listOf(isMessage),
      leftOut: isNumber,
      close: optional(isClose),
      recordedBy: optional(oneOf("chromium")),
    }),
  ),
  initiator: optional(
    shapeOf<Initiator>({
      type: oneOf("script", "parser"),
      caller: isCaller,
      outer: listOf(isCaller),
    }),
  ),
  chainId: orNull(isText),
});

function plain(fields: Fields): PlainFields {
  return { list: fields.list, complete: fields.complete };
}

function restored(fields: PlainFields): Fields {
  return new Fields(fields.list, fields.complete);
}
