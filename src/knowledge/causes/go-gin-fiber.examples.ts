import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { goGinFiberCauses } from "./go-gin-fiber.ts";

export const goGinFiberExamples: ExamplesOf<typeof goGinFiberCauses> = {
  "fiber-no-route": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Cannot GET /x",
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "Cannot GET /x",
      }),
    ],
  },
  "gin-method": {
    fires: [
      exchange({
        request: "GET /x",
        status: "405 Method Not Allowed",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "405 method not allowed",
      }),
    ],
    silent: [exchange({ status: "405 Method Not Allowed", json: { message: "No." } })],
  },
  "fiber-token": {
    fires: [
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Missing or malformed JWT",
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
  "fiber-token-refused": {
    fires: [
      exchange({
        request: "GET /x",
        status: "401 Unauthorized",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Invalid or expired JWT",
      }),
    ],
    silent: [exchange({ status: "401 Unauthorized", json: { message: "No." } })],
  },
  "gin-binding": {
    fires: [
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        json: { error: "Key: 'User.Email' Error:Field validation for 'Email' failed on the 'required' tag" },
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
  "json-type": {
    fires: [
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        json: { error: "json: cannot unmarshal string into Go struct field User.age of type int" },
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
};
