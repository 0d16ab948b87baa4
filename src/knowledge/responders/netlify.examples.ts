import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange, type Parts } from "../writing/exchange.ts";
import type { netlify } from "./netlify.ts";

const server = { Server: "Netlify" };
const own = (status: number, words: string, asked: Parts = {}) =>
  exchange({ ...asked, status, fields: server, body: words });
const missing =
  "<p>Looks like you've followed a broken link or entered a URL that doesn't exist on this site.</p><a href=https://netlify.example>";
const threw = own(502, '{"errorType":"TypeError","errorMessage":"x is undefined"}');
const site = (status: number) => own(status, "<h1>The shop says no</h1>");

export const netlifyExamples: ResponderExamples<typeof netlify> = {
  signs: {
    "no-such-site-text": {
      fires: [exchange({ status: 404, body: "Not Found - Request ID: 01ABCDEFGHJKMNPQRSTVWXYZ00" })],
      silent: [exchange({ status: 404, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "not-found-page": {
      fires: [
        exchange({
          status: 404,
          body: "Looks like you've followed a broken link or entered a URL that doesn't exist on this site.</p><a href=https://netlify.example>",
        }),
      ],
      silent: [exchange({ status: 404, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "edge-function-crash": {
      fires: [exchange({ status: 500, body: "This edge function has crashed</h1>" })],
      silent: [exchange({ status: 500, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "paused-page": {
      fires: [exchange({ status: 503, fields: { Server: "Netlify" }, body: "usage_exceeded" })],
      silent: [
        exchange({
          status: 503,
          fields: { Server: "Netlify" },
          body: "<html><body><h1>Error</h1></body></html>",
        }),
      ],
    },
    "function-error": {
      fires: [
        exchange({
          status: 502,
          fields: { Server: "Netlify" },
          body: '{"errorType":"TypeError","errorMessage":"x is undefined"}',
        }),
      ],
      silent: [exchange({ status: 502, fields: { Server: "Netlify" }, body: '{"error":"failed"}' })],
    },
    "x-nf-request-id-field": {
      fires: [exchange({ status: 502, fields: { "x-nf-request-id": "01FTGX7T0Z9Y0Q5R4E3W2Q1ABC" } })],
      silent: [exchange({ status: 502 })],
    },
    "server-field-seen": {
      fires: [exchange({ status: 503, fields: { Server: "Netlify" } })],
      silent: [exchange({ status: 503, fields: { Server: "nginx" } })],
    },
  },
  causes: {
    "function-over-limit": {
      fires: [own(502, '{"errorMessage":"2022-01-28T15:53:17.566Z 1 Task timed out after 10.01 seconds"}')],
      silent: [threw, own(502, "The function has timed out")],
    },
    "no-such-site": {
      fires: [own(404, "Not Found - Request ID: 01ABCDEFGHJKMNPQRSTVWXYZ00")],
      silent: [site(404)],
    },
    "no-such-page": { fires: [own(404, missing)], silent: [site(404)] },
    "missing-rewrite": {
      fires: [own(404, missing, { request: "GET /about", type: "document" })],
      silent: [
        own(404, missing, { request: "GET /a.png", type: "document" }),
        own(404, missing, { request: "GET /about", type: "fetch" }),
        own(404, missing, { request: "GET /", type: "document" }),
      ],
    },
    paused: { fires: [own(503, "usage_exceeded")], silent: [site(503)] },
    "function-timed-out": {
      fires: [
        own(502, '{"errorType":"Sandbox.Timedout","errorMessage":"Task timed out after 10.00 seconds"}'),
      ],
      silent: [threw],
    },
    "function-not-loaded": {
      fires: [
        own(
          502,
          '{"errorType":"Runtime.ImportModuleError","errorMessage":"Error: Cannot find module \'pg\'"}',
        ),
      ],
      silent: [threw],
    },
    "function-does-not-compile": {
      fires: [
        own(
          502,
          "An unhandled error in the function code triggered the following message:\n\nRuntime.UserCodeSyntaxError - SyntaxError: Unexpected token ':'",
        ),
      ],
      silent: [threw],
    },
    "function-failed": { fires: [threw], silent: [site(502)] },
    "edge-function-failed": {
      fires: [own(500, "<h1>This edge function has crashed</h1>")],
      silent: [site(500)],
    },
    "function-status-invalid": {
      fires: [own(502, "error decoding lambda response: invalid status code returned from lambda: 0")],
      silent: [own(502, "error decoding lambda response: unexpected end of JSON input"), threw],
    },
    "function-reply-unusable": {
      fires: [own(502, "error decoding lambda response: unexpected end of JSON input")],
      silent: [threw],
    },
  },
};
