import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { n8nCauses } from "./n8n.ts";

export const n8nExamples: ExamplesOf<typeof n8nCauses> = {
  "webhook-off": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        json: {
          code: 404,
          message: 'The requested webhook "POST abc" is not registered.',
          hint: "The workflow must be active for a production URL to run successfully.",
        },
      }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
  "webhook-perhaps-of-other-method": {
    fires: [
      exchange({
        request: "POST /webhook/abc",
        status: "404 Not Found",
        json: { code: 404, message: 'The requested webhook "POST abc" is not registered.' },
      }),
    ],
    silent: [
      exchange({
        request: "POST /webhook/abc",
        status: "404 Not Found",
        json: {
          code: 404,
          message: 'The requested webhook "POST abc" is not registered.',
          hint: "It must be active.",
        },
      }),
    ],
  },
  "webhook-method": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        json: {
          code: 404,
          message: "This webhook is not registered for GET requests. Did you mean to make a POST request?",
        },
      }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
  "webhook-login": {
    fires: [
      exchange({
        request: "GET /x",
        status: "403 Forbidden",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Authorization data is wrong!",
      }),
    ],
    silent: [exchange({ status: "403 Forbidden", json: { message: "No." } })],
  },
};
