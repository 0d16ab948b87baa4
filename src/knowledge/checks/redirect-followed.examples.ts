import type { ExamplesOfChecks } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { redirectFollowedChecks } from "./redirect-followed.ts";

const JSON_BODY = { "Content-Type": "application/json", "Content-Length": "7" };
const hop = (request: string, status: number, to: string, sent = {}, fields = {}) =>
  exchange({ request, sent, status, fields: { Location: to, ...fields } });
const posted = (status: number) => hop("POST /a", status, "/b", JSON_BODY);

export const redirectFollowedCheckExamples: ExamplesOfChecks<typeof redirectFollowedChecks> = {
  "method-not-as-predicted": {
    fires: [exchange({ before: [posted(302)], request: "POST /b", sent: JSON_BODY, status: 200 })],
    silent: [
      exchange({ before: [posted(302)], request: "GET /b", status: 200 }),
      exchange({ before: [posted(307)], request: "POST /b", sent: JSON_BODY, status: 200 }),
    ],
  },
  "body-sent-on": {
    fires: [exchange({ before: [posted(303)], request: "GET /b", sent: JSON_BODY, status: 200 })],
    silent: [exchange({ before: [posted(303)], request: "GET /b", status: 200 })],
  },
  "body-not-sent-on": {
    fires: [exchange({ before: [posted(307)], request: "POST /b", status: 400 })],
    silent: [exchange({ before: [posted(307)], request: "POST /b", sent: JSON_BODY, status: 400 })],
  },
  "authorization-sent-on": {
    fires: [
      exchange({
        before: [hop("GET /a", 302, "https://other.example/b", { Authorization: "Bearer x" })],
        request: "GET https://other.example/b",
        sent: { Host: "other.example", Authorization: "Bearer x" },
        status: 200,
      }),
    ],
    silent: [
      exchange({
        before: [hop("GET /a", 302, "https://other.example/b", { Authorization: "Bearer x" })],
        request: "GET https://other.example/b",
        sent: { Host: "other.example", Authorization: "Basic y" },
        status: 200,
      }),
    ],
  },
  "authorization-not-sent-on": {
    fires: [
      exchange({
        before: [hop("GET /a", 302, "/b", { Authorization: "Bearer x" })],
        request: "GET /b",
        status: 401,
      }),
    ],
    silent: [
      exchange({
        before: [hop("GET /a", 302, "/b", { Authorization: "Bearer x" })],
        request: "GET /b",
        sent: { Authorization: "Bearer x" },
        status: 401,
      }),
    ],
  },
  "address-not-as-predicted": {
    fires: [exchange({ before: [hop("GET /a", 302, "/b")], request: "GET /c", status: 200 })],
    silent: [
      exchange({ before: [hop("GET /a", 302, "http://site.example/b")], request: "GET /b", status: 200 }),
    ],
  },
  "origin-became-null": {
    fires: [
      exchange({
        before: [hop("GET /a", 302, "https://third.example/b", { Origin: "https://page.example" })],
        request: "GET https://third.example/b",
        sent: { Host: "third.example", Origin: "null" },
        status: 200,
      }),
    ],
    silent: [
      exchange({
        before: [hop("GET /a", 302, "/b", { Origin: "null" })],
        request: "GET /b",
        sent: { Origin: "null" },
        status: 200,
      }),
    ],
  },
  "cookie-not-sent-on": {
    fires: [
      exchange({
        before: [hop("POST /login", 303, "/", {}, { "Set-Cookie": "session=1; Path=/; SameSite=Strict" })],
        request: "GET /",
        sent: { Cookie: "theme=dark" },
        status: 200,
      }),
    ],
    silent: [
      exchange({
        before: [hop("POST /login", 303, "/", {}, { "Set-Cookie": "session=1; Path=/" })],
        request: "GET /",
        sent: { Cookie: "theme=dark; session=1" },
        status: 200,
      }),
      exchange({
        before: [hop("POST /logout", 303, "/", {}, { "Set-Cookie": "session=; Path=/; Max-Age=0" })],
        request: "GET /",
        status: 200,
      }),
      // Over since a day: no date that nobody could mean.
      exchange({
        before: [
          hop(
            "POST /logout",
            303,
            "/",
            {},
            {
              Date: "Sat, 28 Nov 2026 10:00:00 GMT",
              "Set-Cookie": "session=; Path=/; Expires=Fri, 27 Nov 2026 10:00:00 GMT",
            },
          ),
        ],
        request: "GET /",
        sent: { Cookie: "theme=dark" },
        status: 200,
      }),
      exchange({
        before: [hop("POST /login", 303, "/", {}, { "Set-Cookie": "session=1; Path=/app" })],
        request: "GET /",
        status: 200,
      }),
    ],
  },
};
