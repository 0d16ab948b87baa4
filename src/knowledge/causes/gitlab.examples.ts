import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { gitlabCauses } from "./gitlab.ts";

export const gitlabExamples: ExamplesOf<typeof gitlabCauses> = {
  "token-expired": {
    fires: [
      exchange({
        request: "GET /x",
        status: "401 Unauthorized",
        json: {
          error: "invalid_token",
          error_description: "Token is expired. You can either do re-authorization or token refresh.",
        },
      }),
    ],
    silent: [exchange({ status: "401 Unauthorized", json: { message: "No." } })],
  },
  "path-decoded": {
    fires: [
      exchange({
        request: "GET /api/v4/projects/group%2Fname",
        status: 404,
        fields: { "Content-Type": "application/json" },
        body: '{"error":"404 Not Found"}',
      }),
    ],
    silent: [
      exchange({
        request: "GET /api/v4/projects/group%2Fname",
        status: 404,
        json: { message: "404 Project Not Found" },
      }),
      exchange({
        request: "GET /api/v4/projects/1",
        status: 404,
        fields: { "Content-Type": "application/json" },
        body: '{"error":"404 Not Found"}',
      }),
    ],
  },
  "token-revoked": {
    fires: [
      exchange({
        request: "GET /x",
        status: "401 Unauthorized",
        json: {
          error: "invalid_token",
          error_description: "Token was revoked. You have to re-authorize from the user.",
        },
      }),
    ],
    silent: [exchange({ status: "401 Unauthorized", json: { message: "No." } })],
  },
  scope: {
    fires: [
      exchange({
        request: "GET /x",
        status: "403 Forbidden",
        json: {
          error: "insufficient_scope",
          error_description: "The request requires higher privileges than provided by the access token.",
          scope: "api",
        },
      }),
    ],
    silent: [exchange({ status: "403 Forbidden", json: { message: "No." } })],
  },
  "hidden-by-404": {
    fires: [
      exchange({ request: "GET /x", status: "404 Not Found", json: { message: "404 Project Not Found" } }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        sent: { "PRIVATE-TOKEN": "a" },
        status: "404 Not Found",
        json: { message: "404 Project Not Found" },
      }),
      exchange({
        request: "GET /x?private_token=a",
        status: "404 Not Found",
        json: { message: "404 Project Not Found" },
      }),
    ],
  },
  throttled: {
    fires: [
      exchange({
        request: "GET /x",
        status: "429 Too Many Requests",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "This endpoint has been requested too many times. Try again later.",
      }),
    ],
    silent: [exchange({ status: "429 Too Many Requests", json: { message: "No." } })],
  },
  "hidden-from-token": {
    fires: [
      exchange({
        request: "GET /api/v4/projects/1",
        sent: { "PRIVATE-TOKEN": "a" },
        status: "404 Not Found",
        json: { message: "404 Project Not Found" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /api/v4/projects/1",
        status: "404 Not Found",
        json: { message: "404 Project Not Found" },
      }),
    ],
  },
};
