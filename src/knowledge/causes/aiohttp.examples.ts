import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { aiohttpCauses } from "./aiohttp.ts";

export const aiohttpExamples: ExamplesOf<typeof aiohttpCauses> = {
  "too-large": {
    fires: [
      exchange({
        request: "POST /x",
        status: "413 Content Too Large",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Maximum request body size 1048576 exceeded, actual body size 2097152",
      }),
    ],
    silent: [exchange({ status: "413 Content Too Large", json: { message: "No." } })],
  },
  "no-route": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        fields: { Server: "Python/3.12 aiohttp/3.11.11", "Content-Type": "text/plain; charset=utf-8" },
        body: "404: Not Found",
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Not Found",
      }),
    ],
  },
  method: {
    fires: [
      exchange({
        request: "POST /x",
        status: "405 Method Not Allowed",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "405: Method Not Allowed",
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "405 Method Not Allowed",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "No",
      }),
    ],
  },
  "login-wanted": {
    fires: [
      exchange({
        request: "GET /x",
        status: "401 Unauthorized",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "401: Unauthorized",
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        sent: { Authorization: "Bearer a" },
        status: "401 Unauthorized",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "401: Unauthorized",
      }),
    ],
  },
  "login-wrong": {
    fires: [
      exchange({
        request: "GET /x",
        sent: { Authorization: "Bearer a" },
        status: "401 Unauthorized",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "401: Unauthorized",
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "401 Unauthorized",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "401: Unauthorized",
      }),
    ],
  },
  "admins-only": {
    fires: [
      exchange({
        request: "GET /api/error_log",
        sent: { Authorization: "Bearer a" },
        status: "401 Unauthorized",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "401: Unauthorized",
      }),
      exchange({
        request: "POST /api/states/sensor.a",
        sent: { Authorization: "Bearer a" },
        status: "401 Unauthorized",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "401: Unauthorized",
      }),
    ],
    silent: [
      exchange({
        request: "GET /api/states",
        sent: { Authorization: "Bearer a" },
        status: "401 Unauthorized",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "401: Unauthorized",
      }),
      exchange({
        request: "GET /api/error_log",
        status: "401 Unauthorized",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "401: Unauthorized",
      }),
    ],
  },
  banned: {
    fires: [
      exchange({
        request: "GET /x",
        status: "403 Forbidden",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "403: Forbidden",
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "403 Forbidden",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Forbidden",
      }),
    ],
  },
  thrown: {
    fires: [
      exchange({
        request: "GET /x",
        status: "500 Internal Server Error",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "500 Internal Server Error\n\nServer got itself in trouble",
      }),
    ],
    silent: [exchange({ status: "500 Internal Server Error", json: { message: "No." } })],
  },
};
