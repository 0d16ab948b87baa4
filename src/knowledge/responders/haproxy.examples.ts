import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { haproxy } from "./haproxy.ts";

const SENTENCES: Readonly<Record<string, string>> = {
  400: "Your browser sent an invalid request.",
  401: "You need a valid user and password to access this content.",
  403: "Request forbidden by administrative rules.",
  404: "The resource could not be found.",
  405: "A request was made of a resource using a request method not supported by that resource.",
  408: "Your browser didn't send a complete request in time.",
  413: "The request entity exceeds the maximum allowed.",
  414: "The URI provided was too long for the server to process.",
  422: "The server cannot process the contained instructions.",
  429: "You have sent too many requests in a given amount of time.",
  431: "Request Header Fields Too Large.",
  500: "An internal server error occurred.",
  502: "The server returned an invalid or incomplete response.",
  503: "No server is available to handle this request.",
  504: "The server didn't respond in time.",
};
type More = { request?: string; sent?: readonly string[]; notes?: readonly string[] };
const answer = (status: string, more: More = {}) =>
  exchange({
    request: "GET /orders",
    status,
    ...more,
    fields: ["Cache-Control: no-cache", "Content-Type: text/html"],
    body: `<html><body><h1>${status}</h1>\n${SENTENCES[status.slice(0, 3)] ?? ""}\n</body></html>`,
  });

const well = [exchange({ request: "GET /orders", status: "200 OK", body: "ok" })] as const;
const bare400 = [answer("400 Bad request")] as const;
const bare502 = [answer("502 Bad Gateway")] as const;
const quick503 = [answer("503 Service Unavailable", { notes: ["time: 3"] })] as const;
const late503 = [answer("503 Service Unavailable", { notes: ["time: 20004"] })] as const;

const openshift = exchange({
  status: 503,
  fields: { "Content-Type": "text/html", "Cache-Control": "private, max-age=0, no-cache, no-store" },
  body: "<h1>Application is not available</h1>\n<p>The application is currently not serving requests at this endpoint. It may not have been started or is still starting.</p>",
});

const openshift404 = exchange({
  status: 404,
  fields: { "Content-Type": "text/html", "Cache-Control": "no-cache" },
  body: "<h1>Application or Document Not Found</h1>\n      <p>No application was found at the provided URL.</p>",
});

export const haproxyExamples: ResponderExamples<typeof haproxy> = {
  signs: {
    "stock-page": {
      fires: [
        exchange({
          status: "400 Bad request",
          body: `<html><body><h1>400 Bad request</h1>
Your browser sent an invalid request.`,
        }),
        ...[
          "401 Unauthorized",
          "403 Forbidden",
          "404 Not Found",
          "414 URI Too Long",
          "422 Unprocessable Content",
          "431 Request Header Fields Too Large",
        ].map((status) => answer(status)),
      ],
      silent: [
        exchange({
          status: "503 Service Unavailable",
          body: "<html><body><b>Http/1.1 Service Unavailable</b></body> </html>",
        }),
      ],
    },
    "openshift-not-found-page": { fires: [openshift404], silent: [openshift] },
    "openshift-page": {
      fires: [openshift],
      silent: [exchange({ status: 503, page: "Application is not available" })],
    },
    "stock-page-unseen": {
      fires: [
        exchange({
          status: "503 Service Unavailable",
          fields: { "Content-Length": 107, "Cache-Control": "no-cache", "Content-Type": "text/html" },
          notes: { body: "unseen" },
        }),
      ],
      silent: [
        exchange({
          status: "503 Service Unavailable",
          fields: { "Content-Length": 190, "Cache-Control": "no-cache", "Content-Type": "text/html" },
          notes: { body: "unseen" },
        }),
      ],
    },
  },
  causes: {
    "no-pod": {
      fires: [openshift],
      silent: [exchange({ status: 503, page: "Application is not available" })],
    },
    "openshift-not-found": { fires: [openshift404], silent: [openshift] },
    "openshift-name": { fires: [openshift], silent: [openshift404, ...quick503] },
    "no-openshift-route": {
      fires: [openshift],
      silent: [exchange({ status: 503, page: "Application is not available" })],
    },
    "header-over-buffer": {
      fires: [answer("400 Bad request", { sent: [`Cookie: a=${"v".repeat(16_000)}`] })],
      silent: bare400,
    },
    "url-over-buffer": {
      fires: [answer("400 Bad request", { request: `GET /?q=${"a".repeat(16_000)}` })],
      silent: bare400,
    },
    "url-unclean": { fires: [answer("400 Bad request", { request: "GET /a%00" })], silent: bare400 },
    "denied-with-400": { fires: bare400, silent: well },
    "head-unreadable": { fires: bare400, silent: well },
    "body-late": {
      fires: [answer("408 Request Time-out", { request: "POST /up", sent: ["Content-Length: 9"] })],
      silent: [answer("408 Request Time-out")],
    },
    "head-late": { fires: [answer("408 Request Time-out")], silent: well },
    tarpit: {
      fires: [answer("500 Internal Server Error", { notes: ["time: 10004"] })],
      silent: [answer("500 Internal Server Error", { notes: ["time: 4"] })],
    },
    "request-rate": { fires: [answer("429 Too Many Requests")], silent: well },
    "body-over-limit": { fires: [answer("413 Payload Too Large")], silent: well },
    "script-failed": { fires: [answer("500 Internal Server Error")], silent: well },
    "denied-with-500": { fires: [answer("500 Internal Server Error")], silent: well },
    "out-of-memory": { fires: [answer("500 Internal Server Error")], silent: well },
    "header-over-reserve": { fires: [answer("500 Internal Server Error")], silent: well },
    "method-list": { fires: [answer("405 Method Not Allowed")], silent: well },
    "server-closed": { fires: bare502, silent: well },
    "answer-invalid": { fires: bare502, silent: well },
    "header-over-bufsize": { fires: bare502, silent: well },
    "answer-denied": { fires: bare502, silent: well },
    "refused-after-retries": {
      fires: [answer("503 Service Unavailable", { notes: ["time: 1003"] })],
      silent: quick503,
    },
    "connect-unanswered": { fires: late503, silent: quick503 },
    "all-servers-down": { fires: quick503, silent: well },
    "no-backend-chosen": { fires: quick503, silent: late503 },
    refused: { fires: quick503, silent: well },
    "queue-waited": { fires: late503, silent: quick503 },
    "servers-down": { fires: quick503, silent: well },
    "queue-full": { fires: quick503, silent: well },
    "server-timeout": { fires: [answer("504 Gateway Time-out", { notes: ["time: 50004"] })], silent: well },
  },
};
