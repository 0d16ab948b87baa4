import { type Field, Fields } from "./fields.ts";
import { isNumber, isText, isTruth, listOf, oneOf, orNull, type Shape, shapeOf } from "./shape.ts";
import { EVENT_KINDS, type NetworkEvent } from "./web-request.ts";

/** A network event as plain data, for messages: classes do not survive the way. */
export type PlainEvent = Omit<NetworkEvent, "requestFields" | "responseFields"> & {
  readonly requestFields: readonly Field[];
  readonly responseFields: readonly Field[];
};

const isFields = listOf(shapeOf<Pick<Field, "name" | "value">>({ name: isText, value: isText }));

export const isPlainEvent: Shape<PlainEvent> = shapeOf<PlainEvent>({
  kind: oneOf(...EVENT_KINDS),
  requestId: isText,
  at: isNumber,
  method: isText,
  url: isText,
  type: isText,
  tabId: isNumber,
  frameId: isNumber,
  status: orNull(isNumber),
  statusText: isText,
  requestFields: isFields,
  responseFields: isFields,
  fromCache: isTruth,
  serverAddress: orNull(isText),
  error: orNull(isText),
  redirectUrl: orNull(isText),
  initiator: orNull(isText),
});

export function toPlainEvent(event: NetworkEvent): PlainEvent {
  return { ...event, requestFields: event.requestFields.list, responseFields: event.responseFields.list };
}

/** The event that `toPlainEvent` was given. Firefox shows an observer every field, once there are any. */
export function fromPlainEvent(plain: PlainEvent): NetworkEvent {
  return {
    ...plain,
    requestFields: new Fields(plain.requestFields, plain.requestFields.length > 0),
    responseFields: new Fields(plain.responseFields, plain.responseFields.length > 0),
  };
}
