import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { django } from "./django.ts";

const noReferer = (sent: Record<string, string>) =>
  exchange({
    request: "POST /login",
    sent: { Cookie: "csrftoken=a", ...sent },
    status: "403 Forbidden",
    fields: { "Content-Type": "text/html" },
    body: "<h1>Forbidden <span>(403)</span></h1><p>CSRF verification failed. Request aborted.</p><p>You are seeing this message because this HTTPS site requires a &#x27;Referer header&#x27; to be sent by your web browser, but none was sent.</p>",
  });
const fields =
  "Server: WSGIServer/0.2 CPython/3.12\nContent-Type: text/html\nX-Content-Type-Options: nosniff";
const framed = `${fields}\nX-Frame-Options: DENY`;
const debugPage = (exception: string, value: string) =>
  `<title>${exception}\n          at /x</title><pre class="exception_value">${value}</pre><th>Django Version:</th>`;
const debug = (status: string, exception: string, value = "") =>
  exchange({ request: "GET /x", status, fields: [framed], body: debugPage(exception, value) });
/** What is sent where the client takes no HTML. */
const plain = (status: string, exception: string, value: string) =>
  exchange({
    request: "GET /x\nAccept: application/json",
    status,
    fields: { Server: "Apache", "Content-Type": "text/plain; charset=utf-8" },
    body: `${exception} at /x\n${value}\n\nRequest Method: GET\nRequest URL: http://site.example/x\nDjango Version: 4.2\nPython Executable: /usr/bin/python\n`,
  });
const error = (exception: string, value = "") => debug("500 Internal Server Error", exception, value);

const page400 = "<title>Bad Request (400)</title>";
const page404 = "<h1>Not Found</h1><p>The requested resource was not found on this server.</p>";
const early400 = exchange({ request: "GET /", status: "400 Bad Request", fields: [fields], body: page400 });
const view400 = exchange({ request: "GET /", status: "400 Bad Request", fields: [framed], body: page400 });
const form400 = exchange({
  request: "POST /\nContent-Type: application/x-www-form-urlencoded\n\na=1",
  status: "400 Bad Request",
  fields: [framed],
  body: page400,
});
const bare404 = exchange({
  request: "GET /products/",
  status: "404 Not Found",
  fields: [framed],
  body: page404,
});
const record404 = exchange({
  request: "GET /orders/7/",
  status: "404 Not Found",
  fields: [framed],
  body: page404,
});
const bare500 = exchange({
  request: "# type: document\nGET /x",
  status: "500 Internal Server Error",
  fields: [framed],
  body: "<title>Server Error (500)</title>",
});
const call500 = exchange({
  request: "# type: fetch\nGET /x",
  status: "500 Internal Server Error",
  fields: [framed],
  body: "<title>Server Error (500)</title>",
});
const noPattern = exchange({
  request: "GET /x/",
  status: "404 Not Found",
  fields: [framed],
  body: "Using the URLconf defined in a, Django tried",
});
const attribute = error("AttributeError", "no attribute");
const denied = exchange({
  request: "GET /x",
  status: "403 Forbidden",
  fields: [framed],
  body: "<h1>403 Forbidden</h1><p></p>",
});
const login = exchange({
  request: "GET /account/",
  status: "302 Found",
  fields: { Location: "/login/?next=/account/" },
});

export const djangoExamples: ResponderExamples<typeof django> = {
  signs: {
    "stock-page": {
      fires: [
        exchange({ status: "403 Forbidden", body: "<h1>403 Forbidden</h1><p></p>" }),
        exchange({
          status: "400 Bad Request",
          fields: { Server: "nginx", "Content-Type": "text/html" },
          body: "<h1>Bad Request (400)</h1>",
        }),
        exchange({ status: "500 Internal Server Error", body: "<h1>Server Error (500)</h1>" }),
        exchange({
          status: "404 Not Found",
          body: "<h1>Not Found</h1><p>The requested URL /orders was not found on this server.</p>",
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          body: "<!doctype html>\n<html lang=en>\n<title>404 Not Found</title>\n<h1>Not Found</h1>",
        }),
      ],
    },
    "origin-check": {
      fires: [
        exchange({
          status: "403 Forbidden",
          json: {
            message: "Origin checking failed - http://localhost:8080 does not match any trusted origins.",
          },
        }),
        exchange({ status: 403, body: "Origin checking failed" }),
      ],
      silent: [
        exchange({ status: 403, json: { message: "Origin checking failed: not on the list" } }),
        exchange({
          status: 403,
          json: {
            detail:
              "CSRF Failed: Origin checking failed - https://a.example does not match any trusted origins.",
          },
        }),
      ],
    },
    "csrf-page": {
      fires: [
        exchange({ status: "403 Forbidden", body: "CSRF verification failed. Request aborted.</p>" }),
        exchange({
          status: "403 Forbidden",
          body: "アクセス禁止 (403)\nCSRF検証に失敗したため、リクエストは中断されました。",
        }),
        exchange({ status: "403 Forbidden", body: "<p>CSRF验证失败. 请求被中断.</p>" }),
        exchange({
          status: "403 Forbidden",
          body: "<p>Weryfikacja CSRF nie powiodła się. Żądanie zostało przerwane.</p>",
        }),
        // A language that is not listed.
        exchange({
          status: "403 Forbidden",
          body: '<div id="summary">\n  <h1>Verbode <span>(403)</span></h1>\n  <p>CSRF-verifikasie het misluk. Versoek is laat val.</p>',
        }),
      ],
      silent: [
        exchange({ status: "403 Forbidden", body: "<h1>禁止访问</h1><p>CSRF 验证失败，请刷新页面。</p>" }),
        exchange({
          status: "400 Bad Request",
          body: "<title>400 Bad Request</title>\n<h1>Bad Request</h1>\n<p>The CSRF token is missing.</p>",
        }),
      ],
    },
    "debug-page": {
      fires: [
        exchange({ status: "404 Not Found", body: "Using the URLconf defined in a, Django tried" }),
        // As much of it as was kept, behind another server.
        exchange({
          status: "400 Bad Request",
          fields: { Server: "Microsoft-IIS/8.0" },
          body: '<title>DisallowedHost at /</title><pre class="exception_value">Invalid HTTP_HOST header',
        }),
        plain("500 Internal Server Error", "ValueError", "oops"),
      ],
      silent: [
        exchange({
          status: "500 Internal Server Error",
          body: "<title>ValueError: no // Werkzeug Debugger</title>",
        }),
      ],
    },
    "server-field": {
      fires: [
        exchange({ status: "405 Method Not Allowed", fields: { Server: "WSGIServer/0.2 CPython/3.12" } }),
      ],
      silent: [
        exchange({ status: "405 Method Not Allowed", fields: { Server: "Werkzeug/3.0 Python/3.12" } }),
      ],
    },
    "security-fields": {
      fires: [
        exchange({
          status: "405 Method Not Allowed",
          fields: {
            "Referrer-Policy": "same-origin",
            "X-Content-Type-Options": "nosniff",
            "X-Frame-Options": "DENY",
          },
        }),
      ],
      silent: [
        exchange({
          status: "405 Method Not Allowed",
          fields: {
            "Referrer-Policy": "other",
            "X-Content-Type-Options": "nosniff",
            "X-Frame-Options": "DENY",
          },
        }),
      ],
    },
  },
  causes: {
    "disallowed-host": {
      fires: [
        debug("400 Bad Request", "DisallowedHost", "Invalid HTTP_HOST header"),
        plain("400 Bad Request", "DisallowedHost", "Invalid HTTP_HOST header"),
      ],
      silent: [early400, plain("400 Bad Request", "SuspiciousOperation", "odd")],
    },
    "too-much-form-data": {
      fires: [
        debug("400 Bad Request", "TooManyFieldsSent"),
        plain("413 Content Too Large", "RequestDataTooBig", "Request body exceeded settings."),
      ],
      silent: [form400],
    },
    boundary: {
      fires: [
        exchange({
          request: "POST /x\nContent-Type: multipart/form-data\n\nx",
          status: "400 Bad Request",
          fields: [framed],
          body: page400,
        }),
      ],
      silent: [form400],
    },
    "multipart-broken": { fires: [debug("400 Bad Request", "MultiPartParserError")], silent: [form400] },
    suspicious: { fires: [debug("400 Bad Request", "SuspiciousOperation")], silent: [view400] },
    "host-before-view": { fires: [early400], silent: [view400] },
    "form-limits": { fires: [form400], silent: [view400] },
    "view-refused": { fires: [view400], silent: [early400] },
    host: { fires: [view400], silent: [bare404] },
    large: { fires: [form400], silent: [view400] },
    "forgery-check-without-referer": {
      fires: [noReferer({ Referer: "https://site.example/login" })],
      silent: [noReferer({})],
    },
    forgery: {
      fires: [
        exchange({
          request: "POST /x",
          status: "403 Forbidden",
          fields: [framed],
          body: "<p>CSRF verification failed. Request aborted.</p>",
        }),
      ],
      silent: [denied],
    },
    permission: { fires: [denied], silent: [bare404] },
    "sent-to-login": {
      fires: [
        `${login}\n----\n${exchange({ request: "GET /login/?next=/account/", status: "200 OK", fields: [framed], body: "log in" })}`,
      ],
      silent: [
        exchange({
          request: "GET /login/?next=/account/",
          status: "200 OK",
          fields: [framed],
          body: "log in",
        }),
      ],
    },
    "raised-by-view": {
      fires: [
        exchange({
          request: "GET /x/",
          status: "404 Not Found",
          fields: [framed],
          body: "<th>Raised by:</th> Using the URLconf defined in a",
        }),
      ],
      silent: [noPattern],
    },
    "no-pattern": { fires: [noPattern], silent: [bare404] },
    "static-not-served": {
      fires: [
        exchange({
          request: "# type: stylesheet\nGET /static/a.css",
          status: "404 Not Found",
          fields: [framed],
          body: page404,
        }),
      ],
      silent: [bare404],
    },
    record: { fires: [record404], silent: [bare404] },
    "no-route": { fires: [bare404], silent: [record404] },
    "other-record": { fires: [bare404], silent: [bare500] },
    "other-route": { fires: [record404], silent: [bare500] },
    slash: { fires: [bare404], silent: [bare500] },
    "wrong-method": {
      fires: [
        exchange({
          request: "GET /save/",
          status: "405 Method Not Allowed",
          fields: [`${framed}\nAllow: POST`],
        }),
      ],
      silent: [bare404],
    },
    "post-without-slash": {
      fires: [error("RuntimeError", "You called this URL via POST, but the URL doesn&#x27;t end in a slash")],
      silent: [attribute],
    },
    template: { fires: [error("TemplateDoesNotExist", "a.html")], silent: [attribute] },
    migration: {
      fires: [
        error("OperationalError", "no such table: auth_user"),
        error("ProgrammingError", "relation &quot;shop_order&quot; does not exist"),
      ],
      silent: [error("OperationalError", "could not connect to server")],
    },
    database: {
      fires: [error("OperationalError", "could not connect to server")],
      silent: [error("OperationalError", "no such table: auth_user")],
    },
    "returned-none": {
      fires: [
        error(
          "ValueError",
          "The view a.b didn&#x27;t return an HttpResponse object. It returned None instead.",
        ),
      ],
      silent: [attribute],
    },
    service: { fires: [error("ConnectionRefusedError", "[Errno 111]")], silent: [attribute] },
    thrown: { fires: [attribute], silent: [bare500] },
    failed: { fires: [bare500], silent: [bare404] },
    "template-500": { fires: [bare500], silent: [call500] },
    "nothing-500": { fires: [call500], silent: [bare500] },
    "migration-500": { fires: [bare500], silent: [attribute] },
    "database-500": { fires: [bare500], silent: [attribute] },
    "duplicate-500": { fires: [error("IntegrityError", "UNIQUE constraint failed")], silent: [attribute] },
  },
};
