import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { serve } from "./serve.ts";

const missing = exchange({
  request: "GET /about",
  status: "404 Not Found",
  body: "<p>The requested path could not be found</p>",
});
const coded = (request: string, status: string, code: string) =>
  exchange({
    request,
    status,
    body: JSON.stringify({
      error: { code, message: code === "bad_request" ? "Bad Request" : "A server error has occurred" },
    }),
  });
const file = (type: string, method = "GET") =>
  exchange({
    request: `# type: ${type}\n${method} /assets/old`,
    status: "200 OK",
    fields: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Disposition": 'inline; filename="index.html"',
      "Keep-Alive": "timeout=5",
    },
    body: "<html>",
  });
const page = file("document");

export const serveExamples: ResponderExamples<typeof serve> = {
  signs: {
    "stock-page": {
      fires: [exchange({ status: "404 Not Found", body: "The requested path could not be found</p>" })],
      silent: [exchange({ status: "404 Not Found", body: "File not found. :(" })],
    },
    "error-json": {
      fires: [
        exchange({
          status: "400 Bad Request",
          body: '{"error":{"code":"bad_request","message":"Bad Request"}}',
        }),
      ],
      silent: [
        exchange({ status: "400 Bad Request", body: '{"error":"failed"}' }),
        exchange({ status: 404, json: { error: { code: "not_found", message: "No such project" } } }),
      ],
    },
    "inline-file": {
      fires: [
        exchange({
          status: "200 OK",
          fields: { "Content-Disposition": 'inline; filename="a.html"', "Keep-Alive": "timeout=5" },
        }),
      ],
      silent: [
        exchange({ status: "200 OK", fields: { "Content-Disposition": "other", "Keep-Alive": "timeout=5" } }),
      ],
    },
  },
  causes: {
    outside: {
      fires: [coded("GET /..%2f..%2fetc/passwd", "400 Bad Request", "bad_request")],
      silent: [missing],
    },
    missing: { fires: [missing], silent: [page] },
    url: { fires: [coded("GET /%", "400 Bad Request", "bad_request")], silent: [missing] },
    "page-for-asset": { fires: [file("script")], silent: [page] },
    "page-for-api": { fires: [file("fetch")], silent: [page] },
    "post-to-file": { fires: [file("document", "POST")], silent: [page] },
    unreadable: {
      fires: [coded("GET /x", "500 Internal Server Error", "internal_server_error")],
      silent: [missing],
    },
  },
};
