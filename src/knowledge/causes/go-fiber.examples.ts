import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { goFiberCauses } from "./go-fiber.ts";

export const goFiberExamples: ExamplesOf<typeof goFiberCauses> = {
  "no-route": {
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
  "token-missing": {
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
  "body-type": {
    fires: [
      exchange({
        request: "POST /x",
        status: 422,
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Unprocessable Entity",
      }),
    ],
    silent: [
      exchange({
        request: "POST /x",
        status: 422,
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "name is too short",
      }),
    ],
  },
  "token-refused": {
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
};
