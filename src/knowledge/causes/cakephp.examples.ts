import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { cakephpCauses } from "./cakephp.ts";

export const cakephpExamples: ExamplesOf<typeof cakephpCauses> = {
  forgery: {
    fires: [
      exchange({
        request: "POST /x",
        status: "403 Forbidden",
        json: { message: "Missing or invalid CSRF cookie.", url: "/x", code: 403 },
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
        body: "<h2>Not Found</h2>\n<p class=\"error\">\n    <strong>Error: </strong>\n    The requested address <strong>'/x'</strong> was not found on this server.</p>",
      }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
  thrown: {
    fires: [
      exchange({
        request: "GET /x",
        status: "500 Internal Server Error",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: '<h2>An Internal Error Has Occurred</h2>\n<p class="error"><strong>Error: </strong>An Internal Error Has Occurred.</p>',
      }),
    ],
    silent: [exchange({ status: "500 Internal Server Error", json: { message: "No." } })],
  },
};
