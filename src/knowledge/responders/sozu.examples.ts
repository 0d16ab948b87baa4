import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { sozu } from "./sozu.ts";

const page = (status: string, says = "", fields: Record<string, string> = {}) =>
  exchange({
    request: "GET /orders",
    status,
    fields: {
      "Cache-Control": "no-cache",
      Connection: "close",
      "Sozu-Id": "01HK8Q5C0Z7T2M4V6X8B9D1F3G",
      ...fields,
    },
    body: `<html><head><meta charset='utf-8'><head><body>\n<h1>${status}</h1>\n<pre>\n{}\n</pre>\n${says && `<p>${says}</p>`}\n<footer>This is an automatic answer by Sōzu.</footer></body></html>`,
  });
/** What the application behind it said. */
const site = (status: string) =>
  exchange({
    request: "GET /orders",
    status,
    fields: { "Sozu-Id": "01HK8Q5C0Z7T2M4V6X8B9D1F3G" },
    body: "<h1>no</h1>",
  });
const one = (status: string, says?: string, fields?: Record<string, string>) =>
  ({ fires: [page(status, says, fields)], silent: [site(status)] }) as const;
const AWAY = "503 Service Unavailable";

export const sozuExamples: ResponderExamples<typeof sozu> = {
  signs: {
    "stock-page": {
      fires: [page("404 Not Found")],
      silent: [exchange({ status: 404, body: "<footer>This is an automatic answer.</footer>" })],
    },
    "sozu-id-field": {
      fires: [site("200 OK")],
      silent: [exchange({ status: 200, fields: { "X-Request-Id": "a" } })],
    },
  },
  causes: {
    "head-unreadable": one("400 Bad Request", "Request could not be parsed. "),
    "host-unusable": one("400 Bad Request"),
    "login-wanted": {
      fires: [page("401 Unauthorized", "", { "WWW-Authenticate": 'Basic realm="x"' })],
      silent: [page("401 Unauthorized")],
    },
    "route-denied": one("401 Unauthorized"),
    "no-frontend": one("404 Not Found"),
    "request-late": one("408 Request Timeout", "Request timed out after 10s."),
    "head-over-buffer": one(
      "413 Payload Too Large",
      "Request needed more than 16393 bytes to fit. Parser stopped at phase: Headers. ",
    ),
    "name-differs-from-sni": one(
      "421 Misdirected Request",
      "The request's authority does not match the TLS SNI negotiated for this connection.",
    ),
    "too-many-connections": one(
      "429 Too Many Requests",
      "The per-(cluster, source-IP) connection limit for this cluster has been reached.",
    ),
    "answer-unreadable": {
      fires: [page("502 Bad Gateway", "Response could not be parsed. Kawa parsing error")],
      silent: [page("502 Bad Gateway", "Response could not be parsed. "), site("502 Bad Gateway")],
    },
    "closed-or-unreadable": {
      fires: [page("502 Bad Gateway", "Response could not be parsed. ")],
      silent: [page("502 Bad Gateway", "Response could not be parsed. Kawa parsing error")],
    },
    "perhaps-unreadable": one("502 Bad Gateway", "Response could not be parsed. "),
    "no-backend": {
      fires: [page(AWAY, "No backend found for cluster app_1")],
      silent: [page(AWAY, "Max connection attempt reached: 3")],
    },
    "closed-during-request": {
      fires: [page(AWAY, "Backend closed after consuming part of the request")],
      silent: [page(AWAY, "Max connection attempt reached: 3")],
    },
    "not-connected": {
      fires: [page(AWAY, "Max connection attempt reached: 3")],
      silent: [page(AWAY, "No backend found for cluster app_1")],
    },
    "connect-late": {
      fires: [page(AWAY, "Max connection attempt reached: 3")],
      silent: [page(AWAY, "No backend found for cluster app_1")],
    },
    unavailable: one(AWAY),
    silent: one("504 Gateway Timeout", "Response timed out after 30s."),
    "answer-head-over-buffer": one(
      "507 Insufficient Storage",
      "Response needed more than 16393 bytes to fit. Parser stopped at phase: Headers. ",
    ),
  },
};
