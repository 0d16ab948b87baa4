import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { php } from "./php.ts";

const html = "Content-Type: text/html; charset=UTF-8";
const shown = (kind: string, words: string, fields = html, after = "") =>
  exchange({
    request: "GET /a.php",
    status: "200 OK",
    fields: [fields],
    body: `<br />\n<b>${kind}</b>:  ${words} in <b>/srv/a.php</b> on line <b>2</b><br />\n${after}`,
  });
const fatal = shown("Fatal error", "Uncaught Error: Call to undefined function a()");
const warning = shown("Warning", "Undefined variable $a");
const fpm = (path: string, status: string, words: string) =>
  exchange({ request: `GET ${path}`, status, fields: [html], body: words });
const empty500 = exchange({ request: "GET /a.php", status: "500 Internal Server Error", fields: [html] });
const inUnit = (version: string, path: string) =>
  exchange({
    request: `GET ${path}`,
    status: "500 Internal Server Error",
    fields: [html, "X-Powered-By: PHP/8.1.10", `Server: Unit/${version}`],
  });
const page500 = exchange({
  request: "GET /a.php",
  status: "500 Internal Server Error",
  fields: [`${html}\nX-Powered-By: PHP/8.2`],
  body: "oops",
});
const noFile = fpm("/a.php", "404 Not Found", "File not found.\n");
const noScript = fpm("/a.php", "403 Forbidden", "Access denied.\n");
const noExtension = fpm("/a.phtml", "403 Forbidden", "Access denied.\n");

export const phpExamples: ResponderExamples<typeof php> = {
  signs: {
    "error-message": {
      fires: [exchange({ status: 200, body: "<b>Fatal error</b>:  Uncaught Error in a.php" })],
      silent: [exchange({ status: 200, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "no-file-text": {
      fires: [
        exchange({
          status: "403 Forbidden",
          fields: { "Content-Type": "text/html; charset=UTF-8" },
          body: "Access denied.",
        }),
      ],
      silent: [
        exchange({
          status: "403 Forbidden",
          fields: { "Content-Type": "text/html; charset=UTF-8" },
          body: "<html><body><h1>Error</h1></body></html>",
        }),
      ],
    },
    "built-in-server-page": {
      fires: [exchange({ status: "404 Not Found", body: '<p>The requested resource <code class="url">' })],
      silent: [exchange({ status: "404 Not Found", body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "bare-error": {
      fires: [
        exchange({
          status: "500 Internal Server Error",
          fields: { "Content-Type": "text/html; charset=UTF-8" },
        }),
      ],
      silent: [exchange({ status: "500 Internal Server Error", fields: { "Content-Type": "other" } })],
    },
    "x-powered-by-field": {
      fires: [exchange({ status: "503 Service Unavailable", fields: { "X-Powered-By": "PHP/8.2" } })],
      silent: [exchange({ status: "503 Service Unavailable", fields: { "X-Powered-By": "other" } })],
    },
    cookie: {
      fires: [
        exchange({
          status: "403 Forbidden",
          fields: { "Set-Cookie": "PHPSESSID=x; path=/", "Content-Type": "text/html" },
        }),
      ],
      silent: [
        exchange({
          status: "403 Forbidden",
          fields: { "Set-Cookie": "JSESSIONID=x; Path=/", "Content-Type": "text/html" },
        }),
      ],
    },
  },
  causes: {
    "no-input-file": {
      fires: [exchange({ request: "GET /index.php", status: 404, body: "No input file specified.\n" })],
      silent: [exchange({ request: "GET /index.php", status: 404, body: "File not found.\n" })],
    },
    "time-limit": {
      fires: [shown("Fatal error", "Maximum execution time of 30 seconds exceeded")],
      silent: [fatal],
    },
    "memory-limit": {
      fires: [shown("Fatal error", "Allowed memory size of 1 bytes exhausted")],
      silent: [fatal],
    },
    "system-memory": {
      fires: [shown("Fatal error", "Out of memory (allocated 2097152 bytes) (tried to allocate 4096 bytes)")],
      silent: [fatal],
    },
    "headers-sent": {
      fires: [shown("Warning", "Cannot modify header information - headers already sent by (x)")],
      silent: [warning],
    },
    "upload-dropped": {
      fires: [shown("Warning", "POST Content-Length of 9 bytes exceeds the limit of 8 bytes")],
      silent: [
        warning,
        exchange({
          request: "POST /x",
          status: "413 Content Too Large",
          fields: { "X-Powered-By": "PHP/8.2", "Content-Type": "text/html" },
          body: "<br />\n<b>Warning</b>:  POST Content-Length of 9 bytes exceeds the limit of 8 bytes in <b>Unknown</b> on line <b>0</b><br />\n",
        }),
      ],
    },
    "database-away": {
      fires: [shown("Fatal error", "Uncaught mysqli_sql_exception: Connection refused")],
      silent: [fatal],
    },
    "database-outdated": {
      fires: [shown("Fatal error", "Uncaught PDOException: SQLSTATE[42S02]: Base table or view not found")],
      silent: [fatal],
    },
    "notice-in-json": {
      fires: [
        shown("Warning", "Undefined variable $a", "Content-Type: application/json", '{"ok":true}'),
        shown("Notice", "Undefined index: a", html, '{"ok":true}'),
      ],
      silent: [warning],
    },
    unwritable: {
      fires: [shown("Warning", "fopen(a): Failed to open stream: Permission denied")],
      silent: [warning],
    },
    "fatal-shown": { fires: [fatal], silent: [warning] },
    "notice-shown": { fires: [warning], silent: [fatal] },
    "database-in-message": {
      fires: [shown("Fatal error", "Uncaught RuntimeException: SQLSTATE[HY000] [2002] Connection refused")],
      silent: [fatal],
    },
    "script-missing": { fires: [noFile], silent: [empty500] },
    "script-unreadable": { fires: [noScript], silent: [noExtension] },
    "extension-refused": {
      fires: [noExtension],
      silent: [noScript, fpm("/shop", "403 Forbidden", "Access denied.\n")],
    },
    rule: { fires: [noScript], silent: [noFile] },
    right: { fires: [noExtension], silent: [noFile] },
    "built-in-server": {
      fires: [
        exchange({
          request: "GET /a",
          status: "404 Not Found",
          fields: [html],
          body: '<p>The requested resource <code class="url">/a</code>',
        }),
      ],
      silent: [noFile],
    },
    "script-missing-in-unit": {
      fires: [inUnit("1.29.0", "/bat/"), inUnit("1.29.0", "/a.php")],
      silent: [inUnit("1.30.0", "/bat/"), inUnit("1.29.0", "/orders"), empty500],
    },
    "fatal-hidden": { fires: [empty500], silent: [page500] },
    failed: { fires: [page500], silent: [noFile] },
    database: { fires: [empty500], silent: [noFile] },
    limits: { fires: [empty500], silent: [noFile] },
    unavailable: {
      fires: [
        exchange({
          request: "GET /",
          status: "503 Service Unavailable",
          fields: { "X-Powered-By": "PHP/8.2" },
          body: "busy",
        }),
      ],
      silent: [page500],
    },
  },
};
