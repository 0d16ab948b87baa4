import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { sinatra } from "./sinatra.ts";

const fields =
  "Content-Type: text/html;charset=utf-8\nX-Content-Type-Options: nosniff\nX-Frame-Options: SAMEORIGIN\nX-XSS-Protection: 1; mode=block";
const answer = (request: string, status: string, words: string) =>
  exchange({ request, status, fields: [fields], body: words });
const debug = (words: string) =>
  answer(
    "GET /x",
    "500 Internal Server Error",
    `${words} have enabled the <code>show_exceptions</code> setting`,
  );
const get404 = answer("GET /none", "404 Not Found", "<h1>Not Found</h1>");
const page500 = answer(
  "# type: document\nGET /x",
  "500 Internal Server Error",
  "<h1>Internal Server Error</h1>",
);
const bad = answer("GET /x", "400 Bad Request", "no");

export const sinatraExamples: ResponderExamples<typeof sinatra> = {
  signs: {
    "stock-page": {
      fires: [
        exchange({
          status: "500 Internal Server Error",
          body: "x have enabled the <code>show_exceptions</code> setting",
        }),
      ],
      silent: [exchange({ status: "404 Not Found", body: "<h1>Not Found</h1>" })],
    },
    "bare-not-found": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/html;charset=utf-8", "X-Cascade": "pass" },
          body: "<h1>Not Found</h1>",
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/html; charset=utf-8" },
          body: "<h1>Not Found</h1>",
        }),
      ],
    },
    "security-fields": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: [fields],
        }),
        exchange({
          status: 200,
          fields: [fields, "Set-Cookie: rack.session=a; path=/; HttpOnly"],
        }),
        exchange({
          status: 200,
          fields: [fields, "Server: WEBrick/1.8.1 (Ruby/3.2.2/2023-03-30)"],
        }),
      ],
      silent: [
        exchange({
          status: 200,
          fields: [fields],
        }),
        // Keycloak's login page.
        exchange({
          status: "400 Bad Request",
          fields: [fields, "Referrer-Policy: no-referrer"],
        }),
        exchange({
          status: "500 Internal Server Error",
          fields: {
            "Content-Type": "text/html; charset=utf-8",
            "X-Content-Type-Options": "nosniff",
            "X-Frame-Options": "SAMEORIGIN",
            "X-XSS-Protection": "1; mode=block",
          },
        }),
      ],
    },
  },
  causes: {
    "file-missing": {
      fires: [answer("GET /a.png", "404 Not Found", "<h1>Not Found</h1>")],
      silent: [get404],
    },
    "method-without-route": {
      fires: [answer("DELETE /x", "404 Not Found", "<h1>Not Found</h1>")],
      silent: [get404],
    },
    record: { fires: [answer("GET /orders/7", "404 Not Found", "No order")], silent: [get404] },
    "no-route": { fires: [get404], silent: [page500] },
    "not-found": { fires: [get404], silent: [page500] },
    "other-method": { fires: [get404], silent: [page500] },
    slash: { fires: [get404], silent: [page500] },
    "bad-url": { fires: [answer("GET /?a=%", "400 Bad Request", "invalid %-encoding (%)")], silent: [bad] },
    "bad-request": { fires: [bad], silent: [get404] },
    "view-missing": {
      fires: [debug("No such file or directory @ rb_sysopen - /app/views/a.erb")],
      silent: [page500],
    },
    database: { fires: [debug("PG::ConnectionBad")], silent: [page500] },
    migration: { fires: [debug("no such table: users")], silent: [page500] },
    thrown: { fires: [page500], silent: [get404] },
    "view-500": { fires: [page500], silent: [debug("x")] },
    "database-500": { fires: [page500], silent: [get404] },
    forbidden: { fires: [answer("GET /x", "403 Forbidden", "no")], silent: [get404] },
  },
};
