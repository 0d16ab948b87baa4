import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { vercelErrors, vercelProven } from "./vercel.errors.ts";
import type { vercel } from "./vercel.ts";

const server = { Server: "Vercel" };
const own = (code: string) => exchange({ status: 500, fields: { ...server, "x-vercel-error": code } });
const site = (status: number) => exchange({ status, fields: server, body: "<h1>The shop says no</h1>" });

export const vercelExamples: ResponderExamples<typeof vercel> = {
  signs: {
    "x-vercel-error-field": {
      fires: [exchange({ status: 500, fields: { "x-vercel-error": "DEPLOYMENT_NOT_FOUND" } })],
      silent: [exchange({ status: 500 })],
    },
    "error-code": {
      fires: [
        exchange({
          status: 500,
          body: `A server error has occurred
FUNCTION_INVOCATION_FAILED`,
        }),
        exchange({
          status: 404,
          body: "404: NOT_FOUND\nCode: NOT_FOUND\nID: fra1::5x2zq-1700000000000-0a1b2c3d4e5f",
        }),
      ],
      silent: [exchange({ status: 500, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "bare-code": {
      fires: [
        exchange({ status: 504, body: "FUNCTION_INVOCATION_TIMEOUT" }),
        exchange({
          status: 502,
          body: "An error occurred.\n502: BAD_GATEWAY\nROUTER_EXTERNAL_TARGET_ERROR\n",
        }),
        exchange({ status: 402, body: "Code: DEPLOYMENT_DISABLED" }),
      ],
      silent: [
        // Of its own list, but not of its own making, or with another status.
        exchange({ status: 404, body: "NOT_FOUND" }),
        exchange({ status: 500, body: "FUNCTION_INVOCATION_TIMEOUT" }),
        exchange({ status: 504, json: { error: "FUNCTION_INVOCATION_TIMEOUT" } }),
        exchange({ status: 504, page: "What does FUNCTION_INVOCATION_TIMEOUT mean?" }),
      ],
    },
    "mitigated-field": {
      fires: [exchange({ status: 429, fields: { "x-vercel-mitigated": "challenge" } })],
      silent: [exchange({ status: 429 })],
    },
    "challenge-page": {
      fires: [
        exchange({
          status: "429 Too Many Requests",
          fields: { Server: "Vercel" },
          page: "We're verifying your browser",
          title: "Vercel Security Checkpoint",
        }),
      ],
      silent: [
        exchange({
          status: "429 Too Many Requests",
          fields: { Server: "Vercel" },
          page: "We're verifying your browser",
          title: "Security check",
        }),
      ],
    },
    "platform-json": {
      fires: [
        exchange({
          status: 413,
          fields: { Server: "Vercel" },
          json: { error: { code: "413", message: "Request Entity Too Large" } },
        }),
      ],
      silent: [
        exchange({
          status: 413,
          fields: { Server: "Vercel" },
          json: { error: { code: "413", message: "At most 5 pictures" } },
        }),
      ],
    },
    "login-cookie": {
      fires: [exchange({ status: 401, fields: { "Set-Cookie": "_vercel_sso_nonce=x; Path=/" } })],
      silent: [exchange({ status: 401, fields: { "Set-Cookie": "other" } })],
    },
    "bare-405": {
      fires: [exchange({ request: "POST /api/orders", status: 405, fields: server })],
      silent: [
        exchange({ request: "POST /a", status: 405, fields: { ...server, "X-Powered-By": "Express" } }),
        site(405),
      ],
    },
    "x-vercel-id-field": {
      fires: [
        exchange({ status: "200 OK", fields: { "X-Vercel-Id": "fra1::abcde-1700000000000-0123456789ab" } }),
      ],
      silent: [exchange({ status: "200 OK", fields: { "X-Request-Id": "abcde-1700000000000" } })],
    },
    "server-field-seen": {
      fires: [exchange({ status: 500, fields: { Server: "Vercel" } })],
      silent: [exchange({ status: 500, fields: { Server: "nginx" } })],
    },
    "x-vercel-cache-field": {
      fires: [exchange({ status: "200 OK", fields: { "X-Vercel-Cache": "MISS" } })],
      silent: [exchange({ status: "200 OK", fields: { "X-Cache": "MISS" } })],
    },
  },
  causes: {
    "page-of-app": {
      fires: [
        exchange({
          request: "GET /about/team",
          type: "document",
          status: 404,
          body: "404: NOT_FOUND\nCode: NOT_FOUND\nID: fra1::5x2zq-1700000000000-0a1b2c3d4e5f",
        }),
      ],
      silent: [
        exchange({
          request: "GET /logo.png",
          type: "document",
          status: 404,
          body: "404: NOT_FOUND\nCode: NOT_FOUND\nID: fra1::5x2zq-1700000000000-0a1b2c3d4e5f",
        }),
        exchange({
          request: "GET /about",
          type: "document",
          status: 404,
          body: "404: NOT_FOUND\nCode: DEPLOYMENT_NOT_FOUND\nID: fra1::5x2zq-1700000000000-0a1b2c3d4e5f",
        }),
      ],
    },
    ...examplesOfTable(vercelErrors, own),
    ...examplesOfTable(vercelProven, own),
    "no-such-page": {
      fires: [exchange({ status: 404, fields: { ...server, "x-vercel-error": "NOT_FOUND" } })],
      silent: [exchange({ status: 404, fields: { ...server, "x-vercel-error": "DEPLOYMENT_NOT_FOUND" } })],
    },
    "missing-rewrite": {
      fires: [
        exchange({
          request: "GET /about",
          status: 404,
          fields: { ...server, "x-vercel-error": "NOT_FOUND" },
        }),
      ],
      silent: [
        exchange({
          request: "GET /a.png",
          status: 404,
          fields: { ...server, "x-vercel-error": "NOT_FOUND" },
        }),
      ],
    },
    "static-output": {
      fires: [exchange({ request: "POST /api/orders", status: 405, fields: server })],
      silent: [
        exchange({ request: "POST /api/orders", status: 405, fields: { ...server, Allow: "GET" } }),
        exchange({ request: "OPTIONS /api/orders", status: 405, fields: server }),
        site(405),
      ],
    },
    "function-silent": {
      fires: [
        exchange({ status: 502, fields: { ...server, "x-vercel-error": "NO_RESPONSE_FROM_FUNCTION" } }),
      ],
      silent: [site(502)],
    },
    challenge: {
      fires: [exchange({ status: 429, fields: { ...server, "x-vercel-mitigated": "challenge" } })],
      silent: [site(429)],
    },
    rule: {
      fires: [exchange({ status: 403, fields: { ...server, "x-vercel-mitigated": "deny" } })],
      silent: [site(403)],
    },
    "deployment-protected": {
      fires: [exchange({ status: 401, fields: { ...server, "Set-Cookie": "_vercel_sso_nonce=x; Path=/" } })],
      silent: [site(401)],
    },
  },
};
