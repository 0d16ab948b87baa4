import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { codeigniterCauses } from "./codeigniter.ts";

export const codeigniterExamples: ExamplesOf<typeof codeigniterCauses> = {
  forgery: {
    fires: [
      exchange({
        request: "POST /x",
        status: "403 Forbidden",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<h1>An Error Was Encountered</h1><p>The action you requested is not allowed.</p>",
      }),
    ],
    silent: [exchange({ status: "403 Forbidden", json: { message: "No." } })],
  },
  "no-route": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<h1>404 - File Not Found</h1><p>Can't find a route for 'GET: x'.</p>",
      }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
  uri: {
    fires: [
      exchange({
        request: "GET /a;b",
        status: "400 Bad Request",
        body: "<p>The URI you submitted has disallowed characters.</p>",
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
  database: {
    fires: [
      exchange({
        request: "GET /",
        status: "500 Internal Server Error",
        body: "<h1>A Database Error Occurred</h1><p>Unable to connect to your database server using the provided settings.</p>",
      }),
    ],
    silent: [exchange({ status: "500 Internal Server Error", json: { message: "No." } })],
  },
  thrown: {
    fires: [
      exchange({
        request: "GET /",
        status: "500 Internal Server Error",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<h1>Whoops!</h1><p>We seem to have hit a snag. Please try again later...</p>",
      }),
    ],
    silent: [exchange({ status: "500 Internal Server Error", json: { message: "No." } })],
  },
};
