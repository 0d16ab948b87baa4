import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { nuxt } from "./nuxt.ts";

const answer = (request: string, statusCode: number, message: string) =>
  exchange({
    request,
    status: `${statusCode} X`,
    fields: { "Content-Type": "application/json" },
    body: JSON.stringify({ error: true, url: "/x", statusCode, statusMessage: message, message }),
  });
const notFound = answer("GET /about", 404, "Page not found: /about");
const thrown = answer("GET /x", 500, "Server Error");

const noHandler = exchange({
  request: "GET /api/x",
  status: "404 Not Found",
  json: {
    error: true,
    status: 404,
    statusText: "",
    message: "Cannot find any route matching [GET] http://site.example/api/x",
  },
});

const UPLOAD = "POST /api/x\nContent-Type: multipart/form-data; boundary=b\n\n--b--";

export const nuxtExamples: ResponderExamples<typeof nuxt> = {
  signs: {
    "error-json": {
      fires: [
        exchange({
          status: "404 Not Found",
          body: '{"error":true,"url":"/x","statusCode":404,"statusMessage":"none","message":"none"}',
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          json: { statusCode: 404, error: "Not Found", message: "Not Found" },
        }),
      ],
    },
    "error-json-of-nitro": {
      fires: [
        exchange({
          status: "404 Not Found",
          body: '{"error":true,"url":"/x","statusCode":404,"statusMessage":"none","message":"none"}',
        }),
      ],
      silent: [exchange({ status: "404 Not Found", body: '{"error":"failed"}' })],
    },
    "no-route-sentence": {
      fires: [noHandler],
      silent: [exchange({ status: "404 Not Found", json: { message: "Cannot find any user" } })],
    },
    "error-json-of-nitro-3": {
      fires: [
        exchange({
          status: "500 Internal Server Error",
          json: { error: true, status: 500, unhandled: true },
        }),
      ],
      silent: [exchange({ status: "500 Internal Server Error", json: { error: true, status: 500 } })],
    },
    "x-powered-by-field": {
      fires: [
        exchange({ status: "200 OK", fields: { "X-Powered-By": "Nuxt", "Content-Type": "text/html" } }),
      ],
      silent: [
        exchange({ status: "200 OK", fields: { "X-Powered-By": "Next.js", "Content-Type": "text/html" } }),
      ],
    },
    "page-root": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/html" },
          body: '<body><div id="__nuxt"></div></body>',
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/html" },
          body: '<body><div id="__next"></div></body>',
        }),
      ],
    },
  },
  causes: {
    "handler-for-other-method": {
      fires: [noHandler],
      silent: [exchange({ status: "404 Not Found", json: { message: "Cannot find any user" } })],
    },
    "no-handler": {
      fires: [
        noHandler,
        exchange({
          request: "GET /api/x",
          status: "404 Cannot find any path matching /api/x.",
          json: { statusCode: 404, statusMessage: "Cannot find any path matching /api/x.", stack: [] },
        }),
      ],
      silent: [exchange({ status: "404 Not Found", json: { message: "Cannot find any user" } })],
    },
    "old-build": { fires: [answer("GET /_nuxt/entry.a1b2c3.js", 404, "none")], silent: [notFound] },
    "file-missing": { fires: [answer("GET /logo.png", 404, "none")], silent: [notFound] },
    "dev-proxy-unused": {
      fires: [
        exchange({
          request: "POST http://localhost:3000/api/graphql",
          status: "404 Not Found",
          fields: { "X-Powered-By": "Nuxt", "Content-Type": "text/html;charset=UTF-8" },
        }),
      ],
      silent: [
        exchange({
          request: "GET http://localhost:3000/about",
          status: "404 Not Found",
          fields: { "X-Powered-By": "Nuxt", "Content-Type": "text/html;charset=UTF-8" },
        }),
        exchange({
          request: "GET https://shop.example/api/x",
          status: "404 Not Found",
          fields: { "X-Powered-By": "Nuxt", "Content-Type": "text/html;charset=UTF-8" },
        }),
      ],
    },
    "no-page": { fires: [notFound], silent: [thrown] },
    record: { fires: [notFound], silent: [thrown] },
    "wrong-method": { fires: [answer("GET /api/x", 405, "HTTP method is not allowed.")], silent: [notFound] },
    unparsable: {
      fires: [answer("POST /api/x\nContent-Type: application/json\n\n{a", 400, "Invalid JSON body")],
      silent: [
        answer("POST /api/x\nContent-Type: application/json\n\n{}", 400, "Validation Error"),
        answer(UPLOAD, 400, "Invalid JSON body"),
        answer(
          'POST /api/x\nContent-Type: application/json\n\n{"__proto__":{"a":1}}',
          400,
          "Invalid JSON body",
        ),
      ],
    },
    "form-for-json": {
      fires: [answer(UPLOAD, 400, "Invalid JSON body")],
      silent: [
        answer("POST /api/x", 400, "Invalid JSON body"),
        answer(UPLOAD, 400, "Invalid form data body"),
      ],
    },
    "unparsable-perhaps": {
      fires: [answer("POST /api/x", 400, "Invalid JSON body"), answer(UPLOAD, 400, "Invalid form data body")],
      silent: [answer("POST /api/x", 400, "Validation Error")],
    },
    "bad-input": { fires: [answer("POST /api/x", 400, "Validation Error")], silent: [notFound] },
    "module-missing": { fires: [answer("GET /x", 500, "Cannot find module 'x'")], silent: [thrown] },
    thrown: { fires: [thrown], silent: [notFound] },
    database: { fires: [thrown], silent: [notFound] },
    "fetch-failed": { fires: [answer("GET /x", 500, "fetch failed")], silent: [thrown] },
  },
};
