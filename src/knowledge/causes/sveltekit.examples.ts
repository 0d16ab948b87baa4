import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { sveltekitCauses } from "./sveltekit.ts";

const action = (request: string, status: string, message: string) =>
  exchange({
    request,
    sent: { "x-sveltekit-action": "true", Accept: "application/json" },
    status,
    json: { type: "error", error: { message } },
  });

export const sveltekitExamples: ExamplesOf<typeof sveltekitCauses> = {
  "no-handler": {
    fires: [
      exchange({
        request: "POST /api",
        status: "405 Method Not Allowed",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "POST method not allowed",
      }),
    ],
    silent: [
      exchange({
        request: "POST /api",
        status: "405 Method Not Allowed",
        body: "This method is not allowed here",
      }),
    ],
  },
  "no-actions": {
    fires: [
      action(
        "POST /login",
        "405 Method Not Allowed",
        "POST method not allowed. No form actions exist for this page",
      ),
    ],
    silent: [
      // An action may say it by error(405, "Method Not Allowed").
      action("POST /login", "405 Method Not Allowed", "Method Not Allowed"),
      action("POST /login", "403 Forbidden", "Method Not Allowed"),
      exchange({
        request: "POST /login",
        status: "405 Method Not Allowed",
        json: { type: "error", error: { message: "Method Not Allowed" } },
      }),
    ],
  },
  "no-actions-perhaps": {
    fires: [action("POST /login", "405 Method Not Allowed", "Method Not Allowed")],
    silent: [action("POST /login", "405 Method Not Allowed", "Not for you")],
  },
  "no-such-action": {
    fires: [action("POST /login?/register", "404 Not Found", "Not Found")],
    silent: [
      action("POST /login?/register", "404 Not Found", "No user of this name"),
      action("POST /login?a=1", "404 Not Found", "Not Found"),
    ],
  },
  "action-wants-form": {
    fires: [
      exchange({
        request: "POST /login",
        sent: { "x-sveltekit-action": "true", "Content-Type": "application/json" },
        content: "{}",
        status: "415 Unsupported Media Type",
        json: { type: "error", error: { message: "Unsupported Media Type" } },
      }),
      exchange({
        request: "POST /login",
        status: "415 Unsupported Media Type",
        json: { message: "Form actions expect form-encoded data — received application/json" },
      }),
    ],
    silent: [
      // An action that refuses the type of the file in its form.
      exchange({
        request: "POST /avatar",
        sent: { "x-sveltekit-action": "true", "Content-Type": "multipart/form-data; boundary=b" },
        status: "415 Unsupported Media Type",
        json: { type: "error", error: { message: "Unsupported Media Type" } },
      }),
      exchange({
        request: "POST /login",
        status: "415 Unsupported Media Type",
        json: { type: "error", error: { message: "Unsupported Media Type" } },
      }),
    ],
  },
  "too-large": {
    fires: [
      exchange({
        request: "POST /upload",
        status: "413 Content Too Large",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Content-length of 2097152 exceeds limit of 524288 bytes.",
      }),
    ],
    silent: [exchange({ status: "413 Content Too Large", json: { message: "No." } })],
  },
  thrown: {
    fires: [
      exchange({
        request: "GET /api",
        status: "500 Internal Server Error",
        json: { message: "Internal Error" },
      }),
    ],
    silent: [exchange({ status: "500 Internal Server Error", json: { message: "No." } })],
  },
};
