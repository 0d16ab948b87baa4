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
  "fault-in-code": {
    fires: [
      exchange({
        status: 500,
        page: "TypeError: Cannot read properties of undefined (reading 'price')<br> at /app/orders.js:46:35",
      }),
      exchange({
        status: 500,
        body: 'Traceback (most recent call last):\n  File "/app/a.py", line 3, in get\nTypeError: object is not subscriptable',
      }),
    ],
    silent: [
      exchange({ status: 500, page: "TypeError: fetch failed<br> at /app/orders.js:46:35" }),
      exchange({
        status: 500,
        body: "Traceback (most recent call last):\nAttributeError: 'ChannelPromise' object has no attribute '__value__'\n\nDuring handling of the above exception, another exception occurred:\nConnectionRefusedError: [Errno 111]",
      }),
      exchange({ status: 500, page: "TypeError is thrown where a value is not of the expected type" }),
    ],
  },
  trace: {
    fires: [exchange({ status: 500, page: "Traceback (most recent call last)" })],
    silent: [exchange({ status: 500, page: "Sorry" })],
  },
  "exception-name": {
    fires: [exchange({ status: 500, json: { message: "TypeError: x is not a function" } })],
    silent: [exchange({ status: 500, json: { message: "x" } })],
  },
  "says-dependency": {
    fires: [exchange({ status: 503, json: { message: "Payment provider error" } })],
    silent: [exchange({ status: 503, json: { message: "x" } })],
  },
  "says-feature-off": {
    fires: [
      exchange({ status: 403, json: { message: "This feature is not enabled for your account" } }),
      exchange({ status: 400, json: { code: 400, msg: "Email logins are disabled" } }),
    ],
    silent: [
      exchange({ status: 403, json: { message: "x" } }),
      exchange({ status: 403, json: { message: "The API key of this project has been disabled" } }),
      exchange({ status: 403, json: { message: "It seems that cookies are not enabled" } }),
    ],
  },
  "says-maintenance-plainly": {
    fires: [
      exchange({ status: 503, page: "The shop is down for maintenance" }),
      exchange({ status: 503, page: "系统维护中" }),
    ],
    silent: [exchange({ status: 503, page: "Sorry" })],
  },
  "says-maintenance": {
    fires: [exchange({ status: 503, page: "Scheduled maintenance" })],
    silent: [
      exchange({ status: 503, page: "Sorry" }),
      exchange({
        status: 503,
        body: "<h2>Our services aren't available right now</h2><p>We're working to restore all services as soon as possible. Please check back soon.</p>",
      }),
    ],
  },
  "says-stopped": {
    fires: [exchange({ status: 403, page: "This web app is stopped" })],
    silent: [exchange({ status: 403, page: "Forbidden" })],
  },
  "says-setup": {
    fires: [exchange({ status: 503, page: "The site is not yet installed" })],
    silent: [exchange({ status: 503, page: "Sorry" })],
  },
  "says-own-timeout": {
    fires: [exchange({ status: 503, json: { message: "The job timed out" } })],
    silent: [exchange({ status: 503, json: { message: "x" } })],
  },
  "timeout-in-json": {
    fires: [exchange({ status: 408, json: { message: "Request Timeout" } })],
    silent: [exchange({ status: 408, json: { message: "x" } })],
  },
  "gateway-status-by-application": {
    fires: [exchange({ status: 502, json: { error: "x" } })],
    silent: [exchange({ status: 502, page: "Bad Gateway" })],
  },
  "own-message": {
    fires: [exchange({ status: 500, json: { error: "Ledger is closed" } })],
    silent: [exchange({ status: 500, json: { error: "Internal Server Error" } })],
  },
  "plain-words": {
    fires: [exchange({ status: 500, json: { error: "Internal Server Error" } })],
    silent: [exchange({ status: 500, json: { error: "x" } })],
  },
  teapot: { fires: [exchange({ status: 418 })], silent: [exchange({ status: 400 })] },
};
