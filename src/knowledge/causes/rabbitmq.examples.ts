import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { rabbitmqCauses } from "./rabbitmq.ts";

export const rabbitmqExamples: ExamplesOf<typeof rabbitmqCauses> = {
  "local-only": {
    fires: [
      exchange({
        request: "GET /x",
        status: "401 Unauthorized",
        json: { error: "not_authorised", reason: "User can only log in via localhost" },
      }),
    ],
    silent: [
      exchange({ request: "GET /x", status: "401 Unauthorized", json: { error: "other", reason: "No." } }),
    ],
  },
  "login-wrong": {
    fires: [
      exchange({
        request: "GET /x",
        status: "401 Unauthorized",
        json: { error: "not_authorised", reason: "Login failed" },
      }),
    ],
    silent: [
      exchange({ request: "GET /x", status: "401 Unauthorized", json: { error: "other", reason: "No." } }),
    ],
  },
  tag: {
    fires: [
      exchange({
        request: "GET /x",
        status: "401 Unauthorized",
        json: { error: "not_authorized", reason: "Not management user" },
      }),
    ],
    silent: [
      exchange({ request: "GET /x", status: "401 Unauthorized", json: { error: "other", reason: "No." } }),
    ],
  },
  missing: {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        json: { error: "Object Not Found", reason: "Not Found" },
      }),
    ],
    silent: [
      exchange({ request: "GET /x", status: "404 Not Found", json: { error: "other", reason: "No." } }),
    ],
  },
  input: {
    fires: [
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        json: { error: "bad_request", reason: "inequivalent arg 'durable'" },
      }),
    ],
    silent: [
      exchange({ request: "GET /x", status: "400 Bad Request", json: { error: "other", reason: "No." } }),
    ],
  },
};
