import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { grafanaCauses } from "./grafana.ts";

export const grafanaExamples: ExamplesOf<typeof grafanaCauses> = {
  origin: {
    fires: [
      exchange({
        request: "POST /api/ds/query",
        status: "403 Forbidden",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "origin not allowed\n",
      }),
    ],
    silent: [exchange({ status: "403 Forbidden", json: { message: "No." } })],
  },
  "key-wrong": {
    fires: [
      exchange({ request: "GET /x", status: "401 Unauthorized", json: { message: "Invalid API key" } }),
    ],
    silent: [
      exchange({ request: "GET /x", status: "401 Unauthorized", json: { message: "Expired API key" } }),
    ],
  },
  "key-expired": {
    fires: [
      exchange({ request: "GET /x", status: "401 Unauthorized", json: { message: "Expired API key" } }),
    ],
    silent: [
      exchange({ request: "GET /x", status: "401 Unauthorized", json: { message: "Invalid API key" } }),
    ],
  },
  session: {
    fires: [
      exchange({
        request: "GET /x",
        status: "401 Unauthorized",
        json: { message: "Unauthorized", messageId: "session.token.rotate", statusCode: 401, traceID: "" },
      }),
    ],
    silent: [exchange({ request: "GET /x", status: "401 Unauthorized", json: { message: "Unauthorized" } })],
  },
  permission: {
    fires: [
      exchange({
        request: "GET /x",
        status: "403 Forbidden",
        json: {
          accessErrorId: "ACE0123456789",
          message:
            "You'll need additional permissions to perform this action. Permissions needed: dashboards:create",
          title: "Access denied",
        },
      }),
    ],
    silent: [exchange({ status: "403 Forbidden", json: { message: "No." } })],
  },
  "login-wanted": {
    fires: [
      exchange({
        request: "GET /x",
        status: "401 Unauthorized",
        json: {
          extra: null,
          message: "Unauthorized",
          messageId: "auth.unauthorized",
          statusCode: 401,
          traceID: "",
        },
      }),
    ],
    silent: [exchange({ request: "GET /x", status: "401 Unauthorized", json: { message: "Unauthorized" } })],
  },
};
