import { expect, it } from "vitest";
import type { Where } from "../diagnosis/place.ts";
import { placeName } from "./place-name.ts";

it.each([
  ["response.field.www-authenticate", "WWW-Authenticate"],
  ["response.field.etag", "ETag"],
  ["request.field.sec-websocket-key", "Sec-WebSocket-Key"],
  ["request.field.x-api-key", "X-API-Key"],
  ["response.field.content-type", "Content-Type"],
  ["response.field.x-", "X-"],
  ["response.field.constructor", "Constructor"],
  ["timing", "time"],
])("%s is called %s", (where, name) => {
  expect(placeName(where as Where).en).toBe(name);
});
