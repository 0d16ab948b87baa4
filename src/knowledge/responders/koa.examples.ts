import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { koa } from "./koa.ts";

const answer = (request: string, code: number, phrase: string) =>
  exchange({
    request,
    status: `${code} ${phrase}`,
    fields: {
      "Content-Type": "text/plain; charset=utf-8",
      Connection: "keep-alive",
      "Keep-Alive": "timeout=5",
    },
    body: phrase,
  });
const notFound = answer("GET /none", 404, "Not Found");
const thrown = answer("GET /orders", 500, "Internal Server Error");
const bad = answer("POST /login", 400, "Bad Request");
const badGet = answer("GET /list?page=0", 400, "Bad Request");
const forbidden = answer("GET /admin", 403, "Forbidden");
const down = answer("GET /x", 503, "Service Unavailable");

export const koaExamples: ResponderExamples<typeof koa> = {
  signs: {
    "phrase-text": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/plain; charset=utf-8", "Keep-Alive": "timeout=5" },
          body: "Not Found",
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: {
            "Content-Type": "text/plain; charset=utf-8",
            "Keep-Alive": "timeout=5",
            "X-Powered-By": "Express",
          },
          body: "Not Found",
        }),
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/plain; charset=UTF-8" },
          body: "404 Not Found",
        }),
      ],
    },
  },
  causes: {
    "no-middleware-answered": { fires: [notFound], silent: [thrown] },
    record: { fires: [answer("GET /users/7", 404, "Not Found")], silent: [notFound] },
    "body-set-too-late": { fires: [notFound], silent: [thrown] },
    "other-method": { fires: [notFound], silent: [thrown] },
    "allowed-methods": { fires: [answer("GET /login", 405, "Method Not Allowed")], silent: [notFound] },
    "unknown-method": { fires: [answer("PURGE /login", 501, "Not Implemented")], silent: [notFound] },
    "escape-in-url": { fires: [answer("GET /users/%E0%A4", 400, "Bad Request")], silent: [bad] },
    "broken-json": {
      fires: [answer("POST /login\nContent-Type: application/json\n\n{x", 400, "Bad Request")],
      silent: [answer('POST /login\nContent-Type: application/json\n\n{"a":1}', 400, "Bad Request")],
    },
    "bad-input": { fires: [badGet], silent: [thrown] },
    "bad-body": { fires: [bad], silent: [badGet] },
    "forgery-token": { fires: [answer("POST /form", 403, "Forbidden")], silent: [forbidden] },
    forbidden: { fires: [forbidden], silent: [thrown] },
    "too-large": { fires: [answer("POST /up", 413, "Payload Too Large")], silent: [bad] },
    "media-type": { fires: [answer("POST /up", 415, "Unsupported Media Type")], silent: [bad] },
    thrown: { fires: [thrown], silent: [bad] },
    "thrown-503": { fires: [down], silent: [bad] },
    database: { fires: [down, thrown], silent: [bad] },
    "time-limit": { fires: [answer("GET /x", 408, "Request Timeout")], silent: [bad] },
    "coding-unsupported": {
      fires: [answer("POST /x", 415, "Unsupported Content-Encoding: zstd")],
      silent: [bad],
    },
  },
};
