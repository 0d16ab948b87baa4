import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { playFrameworkCauses } from "./play-framework.ts";

export const playFrameworkExamples: ExamplesOf<typeof playFrameworkCauses> = {
  "no-route": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<html><head><title>Not Found</title></head><body><h1>Not Found</h1><p id=\"detail\">For request 'GET /x'</p></body></html>",
      }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
  host: {
    fires: [
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<p>For request 'GET /' [Host not allowed: app.test]</p>",
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
  json: {
    fires: [
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<p>For request 'POST /x' [Invalid Json: Unexpected character]</p>",
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
  "content-type": {
    fires: [
      exchange({
        request: "GET /x",
        status: "415 Unsupported Media Type",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<p>For request 'POST /x' [Expecting text/json or application/json body]</p>",
      }),
    ],
    silent: [exchange({ status: "415 Unsupported Media Type", json: { message: "No." } })],
  },
  thrown: {
    fires: [
      exchange({
        request: "GET /x",
        status: "500 Internal Server Error",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<h1>Oops, an error occurred</h1><p>This exception has been logged with id <strong>@7a1b2c3d4</strong>.</p>",
      }),
    ],
    silent: [exchange({ status: "500 Internal Server Error", json: { message: "No." } })],
  },
};
