import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { goEchoCauses } from "./go-echo.ts";

export const goEchoExamples: ExamplesOf<typeof goEchoCauses> = {
  "token-missing": {
    fires: [
      exchange({
        request: "POST /x",
        status: "400 Bad Request",
        json: { message: "missing or malformed jwt" },
      }),
    ],
    silent: [exchange({ request: "POST /x", status: "400 Bad Request", json: { message: "No." } })],
  },
  "token-refused": {
    fires: [
      exchange({
        request: "POST /x",
        status: "401 Unauthorized",
        json: { message: "invalid or expired jwt" },
      }),
    ],
    silent: [exchange({ request: "POST /x", status: "401 Unauthorized", json: { message: "No." } })],
  },
  forgery: {
    fires: [
      exchange({ request: "POST /x", status: "403 Forbidden", json: { message: "invalid csrf token" } }),
    ],
    silent: [exchange({ request: "POST /x", status: "403 Forbidden", json: { message: "No." } })],
  },
  json: {
    fires: [
      exchange({
        request: "POST /x",
        status: "400 Bad Request",
        json: { message: "Syntax error: offset=5, error=invalid character" },
      }),
    ],
    silent: [exchange({ request: "POST /x", status: "400 Bad Request", json: { message: "No." } })],
  },
  "field-type": {
    fires: [
      exchange({
        request: "POST /x",
        status: "400 Bad Request",
        json: { message: "Unmarshal type error: expected=int, got=string, field=age, offset=12" },
      }),
    ],
    silent: [exchange({ request: "POST /x", status: "400 Bad Request", json: { message: "No." } })],
  },
  limited: {
    fires: [
      exchange({
        request: "POST /x",
        status: "429 Too Many Requests",
        json: { message: "rate limit exceeded" },
      }),
    ],
    silent: [exchange({ request: "POST /x", status: "429 Too Many Requests", json: { message: "No." } })],
  },
  method: {
    fires: [
      exchange({
        request: "POST /x",
        status: "405 Method Not Allowed",
        json: { message: "Method Not Allowed" },
      }),
    ],
    silent: [exchange({ request: "POST /x", status: "405 Method Not Allowed", json: { message: "No." } })],
  },
};
