import { exchange } from "../writing/exchange.ts";

const page = (title: string, more = "") =>
  `<html>\n<head><title>${title}</title></head>\n<body>\n<center><h1>${title}</h1></center>\n${more}<hr><center>nginx</center>\n</body>\n</html>`;
const answer = (
  status: string,
  parts: {
    request?: string;
    sent?: readonly string[];
    notes?: readonly string[];
    more?: string;
    body?: string;
    fields?: readonly string[];
  } = {},
) =>
  exchange({
    status,
    request: parts.request ?? "GET /orders",
    sent: parts.sent ?? [],
    notes: parts.notes ?? [],
    fields: ["Server: nginx", "Content-Type: text/html", ...(parts.fields ?? [])],
    body: parts.body ?? page(status, parts.more ?? ""),
  });

/** As nginx marks a file: its time and length. */
const OF_FILE = ['ETag: "671fa30f-1bae5"'];

const planned = exchange({
  request: "GET /orders",
  status: "503 Service Temporarily Unavailable",
  fields: ["Server: nginx", "Retry-After: 5", "Content-Type: text/html"],
  body: "<hr><center>nginx</center>\n",
});
const well = [answer("200 OK")] as const;
const other = [
  exchange({
    request: "GET /orders",
    status: "502 Bad Gateway",
    fields: ["Server: gateway"],
    body: "Bad Gateway",
  }),
] as const;
const quick = [answer("502 Bad Gateway", { notes: ["time: 4"] })] as const;
const plain = "<center>The plain HTTP request was sent to HTTPS port</center>\n";
const plainAt = (port: string) =>
  answer("400 Bad Request", {
    request: `GET http://site.example:${port}/`,
    sent: [`Host: site.example:${port}`],
    more: plain,
  });
const tooLarge = "<center>Request Header Or Cookie Too Large</center>\n";

export const nginxFamilyExamples = {
  "tls-port-by-number": {
    fires: [plainAt("8443")],
    silent: [plainAt("8080"), answer("400 Bad Request", { more: plain })],
  },
  "plain-http-on-tls-port": {
    fires: [answer("400 Bad Request", { notes: ["scheme: http"], more: plain })],
    silent: [answer("400 Bad Request"), answer("400 Bad Request", { more: plain })],
  },
  "plain-http-by-proxy": {
    fires: [answer("400 Bad Request", { more: plain })],
    silent: [answer("400 Bad Request", { notes: ["scheme: http"], more: plain })],
  },
  "no-client-certificate": {
    fires: [answer("400 Bad Request", { more: "<center>No required SSL certificate was sent</center>\n" })],
    silent: [answer("400 Bad Request")],
  },
  "header-grew-in-a-loop": {
    fires: [answer("400 Bad Request", { more: tooLarge })],
    silent: [
      answer("400 Bad Request", { more: tooLarge, sent: [`Cookie: a=${"v".repeat(9_000)}`] }),
      answer("400 Bad Request", { more: tooLarge, notes: ["type: document"] }),
    ],
  },
  "header-too-large": {
    fires: [answer("400 Bad Request", { more: tooLarge, sent: [`Cookie: a=${"v".repeat(9_000)}`] })],
    silent: [answer("400 Bad Request")],
  },
  "empty-400-behind": {
    fires: [exchange({ request: "GET /orders", status: "400 Bad Request", fields: ["Server: nginx"] })],
    silent: [answer("400 Bad Request")],
  },
  "url-unclean": {
    fires: [answer("400 Bad Request", { request: "GET /a%00b" })],
    silent: [answer("400 Bad Request", { request: "GET /a%20b" })],
  },
  "header-long-unnamed": {
    fires: [answer("400 Bad Request", { sent: [`Cookie: a=${"v".repeat(9_000)}`] })],
    silent: [answer("400 Bad Request")],
  },
  "url-long-unnamed": {
    fires: [answer("414 Request-URI Too Large", { request: `GET /find?q=${"a".repeat(9_000)}` })],
    silent: [answer("400 Bad Request")],
  },
  "host-unusable": { fires: [answer("400 Bad Request")], silent: well },
  "head-unreadable": { fires: [answer("400 Bad Request")], silent: well },
  "password-file-missing": {
    fires: [answer("403 Forbidden", { sent: ["Authorization: Basic YTpi"] })],
    silent: [answer("403 Forbidden")],
  },
  "subrequest-refused": {
    fires: [answer("403 Forbidden", { sent: ["Authorization: Bearer abc"] })],
    silent: [answer("403 Forbidden")],
  },
  "error-page-refuses": {
    fires: [
      `${answer("404 Not Found", { request: "GET /orders" })}\n----\n${answer("405 Not Allowed", { request: "POST /orders" })}`,
    ],
    silent: [
      answer("405 Not Allowed", { request: "POST /orders" }),
      `${answer("200 OK", { request: "GET /orders" })}\n----\n${answer("405 Not Allowed", { request: "POST /orders" })}`,
    ],
  },
  "path-after-script": {
    fires: [answer("404 Not Found", { request: "GET /index.php/apps/files" })],
    silent: [
      answer("404 Not Found", { request: "GET /index.php" }),
      answer("404 Not Found", { request: "GET /apps/files" }),
    ],
  },
  "named-error-page": {
    fires: [answer("405 Not Allowed", { request: "POST /orders" })],
    silent: [answer("405 Not Allowed", { request: "OPTIONS /orders" })],
  },
  "body-late": {
    fires: [answer("408 Request Time-out", { request: "POST /upload", sent: ["Content-Length: 90"] })],
    silent: [answer("408 Request Time-out")],
  },
  "head-late": { fires: [answer("408 Request Time-out")], silent: well },
  "body-over-limit-said": {
    fires: [
      exchange({
        request: "POST /upload",
        status: "413 Request Entity Too Large",
        fields: { Server: "nginx", "Content-Type": "text/html" },
        body: "<html>\r\n<head><title>413 Request Entity Too Large</title></head>\r\n<body>\r\n<center><h1>413 Request Entity Too Large</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n",
      }),
    ],
    silent: [
      exchange({ request: "POST /upload", status: 413, fields: { Server: "nginx" }, json: { a: 1 } }),
      // Nothing was sent that could be too large.
      answer("413 Request Entity Too Large", { request: "GET /page" }),
    ],
  },
  "body-over-limit": {
    fires: [answer("413 Request Entity Too Large", { request: "POST /upload" })],
    silent: [...well, answer("413 Request Entity Too Large", { request: "GET /page" })],
  },
  "body-over-limit-perhaps": {
    fires: [answer("413 Request Entity Too Large", { request: "GET /page" })],
    silent: [...well, answer("413 Request Entity Too Large", { request: "POST /upload" })],
  },
  "subrequest-over-limit": {
    fires: [
      answer("500 Internal Server Error", {
        request: "POST /api/assets",
        sent: ["Content-Length: 33593695"],
        notes: ["type: fetch"],
      }),
    ],
    silent: [
      answer("500 Internal Server Error", {
        request: "POST /api/assets",
        sent: ["Content-Length: 400000"],
        notes: ["type: fetch"],
      }),
      answer("500 Internal Server Error", { request: "POST /upload", sent: ["Content-Length: 33593695"] }),
    ],
  },
  "body-file-unwritable": {
    fires: [
      answer("500 Internal Server Error", { request: "POST /upload", sent: ["Content-Length: 400000"] }),
    ],
    silent: [answer("500 Internal Server Error", { request: "POST /upload", sent: ["Content-Length: 40"] })],
  },
  "put-without-folder": {
    fires: [answer("500 Internal Server Error", { request: "PUT /docs/2024/jan/a.txt" })],
    silent: [answer("500 Internal Server Error", { request: "PUT /a.txt" })],
  },
  "folder-unwritable": {
    fires: [answer("500 Internal Server Error", { request: "PUT /a.txt" })],
    silent: [answer("500 Internal Server Error")],
  },
  "subrequest-failed": {
    fires: [answer("500 Internal Server Error", { notes: ["type: fetch"] })],
    silent: [answer("500 Internal Server Error")],
  },
  "file-not-opened": {
    fires: [answer("500 Internal Server Error", { request: "GET /index.html" })],
    silent: [answer("500 Internal Server Error")],
  },
  "rewrite-cycle": { fires: [answer("500 Internal Server Error")], silent: well },
  "subrequest-maybe": { fires: [answer("500 Internal Server Error")], silent: well },
  "files-exhausted": { fires: [answer("500 Internal Server Error")], silent: well },
  "variable-config": { fires: [answer("500 Internal Server Error")], silent: well },
  "coding-unknown": { fires: [answer("501 Not Implemented", { request: "POST /orders" })], silent: well },
  "cut-during-upload": {
    fires: [answer("502 Bad Gateway", { request: "POST /upload", sent: ["Content-Length: 3000000"] })],
    silent: quick,
  },
  "cut-after-a-while": { fires: [answer("502 Bad Gateway", { notes: ["time: 5000"] })], silent: quick },
  "worker-ended": { fires: [answer("502 Bad Gateway", { notes: ["time: 5000"] })], silent: quick },
  "upstream-refused-at-once": {
    fires: quick,
    silent: [
      answer("502 Bad Gateway", { notes: ["time: 5000"] }),
      answer("502 Bad Gateway", { request: `GET /\nCookie: session=${"a".repeat(4_000)}` }),
    ],
  },
  "large-head-or-refused": {
    fires: [answer("502 Bad Gateway", { request: `GET /\nCookie: session=${"a".repeat(4_000)}` })],
    silent: quick,
  },
  "login-over-proxy-buffer": {
    fires: [
      answer("502 Bad Gateway", { request: "GET /callback?code=4tl3zhphasig&state=0c27e3" }),
      answer("502 Bad Gateway", {
        request: "GET /auth/realms/shop/protocol/openid-connect/auth?client_id=app&response_type=code",
      }),
    ],
    silent: [
      answer("502 Bad Gateway", { request: "GET /orders?code=4tl3zhphasig" }),
      answer("502 Bad Gateway", {
        request: "GET /callback?code=4tl3zhphasig&state=0c27e3",
        notes: ["time: 30000"],
      }),
    ],
  },
  "php-worker-ended": {
    fires: [answer("502 Bad Gateway", { request: "GET /export.php" })],
    silent: [answer("502 Bad Gateway")],
  },
  "page-worker-ended": {
    fires: [answer("502 Bad Gateway", { notes: ["type: document"] })],
    silent: [answer("502 Bad Gateway", { notes: ["type: fetch"] })],
  },
  "header-over-buffer": {
    fires: [answer("502 Bad Gateway", { request: "GET /export.php" })],
    silent: [answer("502 Bad Gateway")],
  },
  "request-over-application-buffer": {
    fires: [answer("502 Bad Gateway", { request: `GET /\nCookie: session=${"a".repeat(4_000)}` })],
    silent: [
      answer("502 Bad Gateway"),
      answer("502 Bad Gateway", {
        request: `GET /\nCookie: session=${"a".repeat(4_000)}`,
        notes: ["time: 9000"],
      }),
    ],
  },
  "closed-early": { fires: quick, silent: other },
  "header-over-proxy-buffer": { fires: quick, silent: other },
  "answer-invalid": { fires: quick, silent: other },
  "planned-503": {
    fires: [answer("503 Service Unavailable", { body: "<h1>Back at noon</h1>" })],
    silent: [answer("503 Service Temporarily Unavailable")],
  },
  "requests-limited": {
    fires: [answer("503 Service Temporarily Unavailable"), answer("429 Too Many Requests")],
    silent: [planned],
  },
  "requests-limited-maybe": {
    fires: [planned],
    silent: well,
  },
  "connections-limited": { fires: [answer("503 Service Temporarily Unavailable")], silent: well },
  "fixed-503": { fires: [answer("503 Service Temporarily Unavailable")], silent: well },
  "no-endpoint": { fires: [answer("503 Service Temporarily Unavailable")], silent: other },
  "upstream-timed-out": {
    fires: [answer("504 Gateway Time-out", { notes: ["time: 60004"] })],
    silent: [answer("504 Gateway Time-out", { notes: ["time: 40"] })],
  },
  "upstream-silent": { fires: [answer("504 Gateway Time-out")], silent: well },
  "connect-unanswered": { fires: [answer("504 Gateway Time-out")], silent: well },
  "workers-busy": {
    fires: [answer("504 Gateway Time-out", { request: "GET /index.php" })],
    silent: [answer("504 Gateway Time-out")],
  },
  "marked-gone": { fires: [answer("410 Gone")], silent: well },
  "error-page-with-200": {
    fires: [
      answer("200 OK", { notes: ["type: document"], body: "<title>Page not found</title>", fields: OF_FILE }),
    ],
    silent: [
      answer("200 OK", { notes: ["type: document"], body: "<title>Shop</title>", fields: OF_FILE }),
      // What a program behind it made.
      answer("200 OK", { notes: ["type: document"], body: "<title>Page not found</title>" }),
    ],
  },
} as const;
