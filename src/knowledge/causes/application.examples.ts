import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { applicationCauses } from "./application.ts";

export const applicationCauseExamples: ExamplesOf<typeof applicationCauses> = {
  "says-not-migrated": {
    fires: [exchange({ status: 500, json: { message: "no such table: orders" } })],
    silent: [exchange({ status: 500, json: { message: "x" } })],
  },
  "says-no-database": {
    fires: [exchange({ status: 503, json: { message: "Could not connect to database" } })],
    silent: [exchange({ status: 503, json: { message: "x" } })],
  },
  "says-no-template": {
    fires: [
      exchange({ status: 500, json: { message: 'Failed to lookup view "cart"' } }),
      exchange({ status: 500, page: 'Unable to find template "home.html.twig" (looked into: /app).' }),
      exchange({
        status: 500,
        page: "Circular view path [hello]: would dispatch back to the current handler",
      }),
    ],
    silent: [
      exchange({
        request: "GET /templates/5",
        status: "404 Not Found",
        json: { error: "Email template not found" },
      }),
      exchange({ status: 500, json: { message: "x" } }),
    ],
  },
  "page-of-forward": {
    fires: [
      exchange({
        request: "GET /home",
        status: 404,
        page: "The requested resource [/WEB-INF/views/home.jsp] is not available",
      }),
    ],
    silent: [
      exchange({
        request: "GET /home",
        status: 404,
        page: "The requested resource [/home] is not available",
      }),
      exchange({
        request: "GET /WEB-INF/views/home.jsp",
        status: 404,
        page: "The requested resource [/WEB-INF/views/home.jsp] is not available",
      }),
    ],
  },
  "says-out-of-memory": {
    fires: [
      exchange({ status: 500, page: "java.lang.OutOfMemoryError: Java heap space" }),
      exchange({ status: 500, json: { error: "CUDA out of memory. Tried to allocate 2.00 GiB" } }),
    ],
    silent: [
      exchange({
        request: "GET /game",
        status: "500 Internal Server Error",
        json: { error: "out of memory cards" },
      }),
      exchange({ status: 500, page: "An error in the memory card game" }),
    ],
  },
  "says-memory-limit": {
    fires: [
      exchange({
        status: 500,
        page: "Allowed memory size of 134217728 bytes exhausted (tried to allocate 20480)",
      }),
    ],
    silent: [exchange({ status: 500, page: "Allowed upload size exhausted" })],
  },
  "says-time-limit": {
    fires: [exchange({ status: 500, json: { message: "Maximum execution time of 60 seconds exceeded" } })],
    silent: [exchange({ status: 500, json: { message: "Maximum time exceeded" } })],
  },
  "says-view-expired": {
    fires: [
      exchange({
        request: "POST /login.xhtml",
        status: 500,
        page: "ViewExpiredException: viewId:/login.xhtml",
      }),
    ],
    silent: [exchange({ request: "POST /login.xhtml", status: 500, page: "The view is expired news" })],
  },
  "says-build": {
    fires: [exchange({ status: 500, json: { message: 'Failed to resolve import "./x"' } })],
    silent: [exchange({ status: 500, json: { message: "x" } })],
  },
  "says-not-started": {
    fires: [exchange({ status: 503, json: { message: "Application failed to start" } })],
    silent: [exchange({ status: 503, json: { message: "x" } })],
  },
};
