import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { pythonHttpServer } from "./python-http-server.ts";

const page = (request: string, code: number, words: string) =>
  exchange({
    request,
    status: `${code} X`,
    fields: { Server: "SimpleHTTP/0.6 Python/3.12" },
    body: `<h1>Error response</h1>\n        <p>Error code: ${code}</p>\n        <p>Message: ${words}.</p>`,
  });
const missing = page("GET /about", 404, "File not found");
const bad = page("GET /x", 400, "no");
const put = page("PUT /a.html", 501, "Unsupported method ('PUT')");

export const pythonHttpServerExamples: ResponderExamples<typeof pythonHttpServer> = {
  signs: {
    "stock-page": {
      fires: [
        exchange({
          status: "400 Bad Request",
          body: `<h1>Error response</h1>
        <p>Error code: 400</p>`,
        }),
      ],
      silent: [exchange({ status: "400 Bad Request", body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "server-field": {
      fires: [exchange({ status: "400 Bad Request", fields: { Server: "SimpleHTTP/0.6 Python/3.12" } })],
      silent: [exchange({ status: "404 File not found", fields: { Server: "WSGIServer/0.2 CPython/3.12" } })],
    },
  },
  causes: {
    "no-listing": { fires: [page("GET /x/", 404, "No permission to list directory")], silent: [missing] },
    missing: { fires: [missing], silent: [bad] },
    "get-only": { fires: [put], silent: [missing] },
    method: { fires: [put], silent: [missing] },
    "request-line": { fires: [page("GET /x", 400, "Bad request syntax ('x')")], silent: [bad] },
    tls: { fires: [page("GET /x", 400, "Bad request version ('\\x16\\x03')")], silent: [bad] },
    "line-too-long": { fires: [page("GET /x", 414, "Request-URI Too Long")], silent: [bad] },
    "fields-too-many": { fires: [page("GET /x", 431, "Line too long")], silent: [bad] },
    version: { fires: [page("GET /x", 505, "Invalid HTTP version (2.0)")], silent: [bad] },
    "own-handler-failed": { fires: [page("GET /api/a", 500, "Internal Server Error")], silent: [bad] },
    "not-a-script": { fires: [page("GET /cgi-bin/a", 403, "CGI script is not executable")], silent: [bad] },
  },
};
