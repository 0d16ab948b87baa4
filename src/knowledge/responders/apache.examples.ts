import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { apache } from "./apache.ts";

type More = {
  request?: string;
  sent?: readonly string[];
  notes?: readonly string[];
  says?: string;
  fields?: readonly string[];
};
const answer = (status: string, { says = "", fields = [], ...rest }: More = {}) =>
  exchange({
    request: "GET /orders",
    status,
    ...rest,
    fields: ["Server: Apache", "Content-Type: text/html; charset=iso-8859-1", ...fields],
    body: `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>${status}</title>\n</head><body>\n<h1>${status.slice(4)}</h1>\n<p>${says}</p>\n</body></html>`,
  });

const well = [
  exchange({
    request: "GET /orders",
    status: "200 OK",
    fields: ["Server: Apache", "Content-Type: text/html"],
    body: "<p>Hello</p>",
  }),
] as const;
const plainFrom = (scheme: string) => ({
  notes: [`scheme: ${scheme}`],
  says: "Reason: You're speaking plain HTTP to an SSL-enabled server port.<br />",
});
const plainAt = (port: string) =>
  exchange({
    request: `GET http://site.example:${port}/`,
    sent: { Host: `site.example:${port}` },
    status: "400 Bad Request",
    fields: { Server: "Apache" },
    body: `<html><head><title>400 Bad Request</title></head><body><h1>Bad Request</h1><p>Your browser sent a request that this server could not understand.<br />Reason: You're speaking plain HTTP to an SSL-enabled server port.<br /></p></body></html>`,
  });
const bare400 = [answer("400 Bad Request")] as const;
const bare403 = [answer("403 Forbidden")] as const;
const bare500 = [answer("500 Internal Server Error")] as const;
const file500 = [answer("500 Internal Server Error", { request: "GET /legal/terms.html" })] as const;
const bare502 = [answer("502 Proxy Error", { notes: ["time: 5"] })] as const;
const bare503 = [answer("503 Service Unavailable", { notes: ["time: 5"] })] as const;

const UNSEEN_503 = { "Content-Type": "text/html; charset=iso-8859-1", "Content-Length": 323 };

export const apacheExamples: ResponderExamples<typeof apache> = {
  signs: {
    "stock-page": {
      fires: [
        exchange({
          status: "410 Gone",
          fields: { "Content-Type": "text/html; charset=iso-8859-1" },
          body: `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
<html><head>
<title>410 Gone</title>
</head><body>
<h1>Gone</h1>
<p>The requested resource is no longer available on this server.</p>
</body></html>`,
        }),
        ...["401 Unauthorized", "415 Unsupported Media Type", "431 Request Header Fields Too Large"].map(
          (status) => answer(status),
        ),
      ],
      silent: [
        exchange({
          status: "410 Gone",
          fields: { Server: "IBM_HTTP_Server", "Content-Type": "text/html; charset=iso-8859-1" },
          body: `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
<html><head>
<title>410 Gone</title>
</head><body>
<h1>Gone</h1>
</body></html>`,
        }),
      ],
    },
    "stock-503-unseen": {
      fires: [
        exchange({
          status: "503 Service Temporarily Unavailable",
          fields: UNSEEN_503,
          notes: { body: "unseen" },
        }),
        exchange({
          status: "503 Service Unavailable",
          fields: { ...UNSEEN_503, "Content-Length": 299 },
          notes: { body: "unseen" },
        }),
      ],
      silent: [
        exchange({
          status: "503 Service Unavailable",
          fields: { ...UNSEEN_503, "Content-Length": 320 },
          notes: { body: "unseen" },
        }),
        exchange({
          status: "503 Service Temporarily Unavailable",
          fields: { ...UNSEEN_503, "Content-Type": "text/html" },
          notes: { body: "unseen" },
        }),
        exchange({
          status: "503 Service Temporarily Unavailable",
          fields: { ...UNSEEN_503, Server: "IBM_HTTP_Server" },
          notes: { body: "unseen" },
        }),
        exchange({
          status: "503 Service Temporarily Unavailable",
          fields: UNSEEN_503,
          body: "<h1>Closed</h1>",
        }),
        exchange({ status: "500 Internal Server Error", fields: UNSEEN_503, notes: { body: "unseen" } }),
      ],
    },
    "proxy-phrase": {
      fires: [exchange({ status: "502 Proxy Error" })],
      silent: [
        exchange({ status: "502 Bad Gateway" }),
        // Microsoft's proxies write their reason behind it.
        exchange({ status: "502 Proxy Error ( The host was not found. )" }),
      ],
    },
    "server-field": {
      fires: [
        exchange({ status: "420 Enhance Your Calm", fields: { Server: "Apache" } }),
        // Files: length and time in microseconds, and with the number of the file before them.
        exchange({ status: 200, fields: { Server: "Apache", ETag: '"2d-432a5e4a73a80-gzip"' } }),
        exchange({ status: 200, fields: { Server: "Apache", ETag: '"1a2b3c-2d-432a5e4a73a80"' } }),
        exchange({ status: 200, fields: { Server: "Apache", "Accept-Ranges": "bytes" } }),
        exchange({
          status: 304,
          sent: { "If-Modified-Since": "Mon, 01 Jan 2024 00:00:00 GMT" },
          fields: { Server: "Apache" },
        }),
        exchange({
          status: 200,
          fields: { Server: "Apache", "Content-Type": "text/html" },
          body: "<html><head><title>Index of /old</title></head></html>",
        }),
        exchange({
          status: "500 Internal Server Error",
          fields: { Server: "Apache", "Content-Type": "text/html; charset=iso-8859-1" },
        }),
        // The type of its own pages, and the page itself was not kept.
        exchange({
          status: "503 Service Unavailable",
          fields: {
            Server: "Apache/2.4.25 (Debian)",
            Connection: "close",
            "Content-Type": "text/html; charset=iso-8859-1",
          },
        }),
      ],
      silent: [
        // A file of Tomcat's, and a picture of a CMS through a cache, which put the offer of parts there.
        exchange({
          request: "GET /all.css",
          status: 200,
          fields: { Server: "Apache", ETag: 'W/"10035-1323860808000"', "Accept-Ranges": "bytes" },
        }),
        exchange({
          request: "GET /image/33.jpg_gen/139/33.jpg",
          status: 200,
          fields: {
            Server: "Apache",
            Age: 0,
            "Accept-Ranges": "bytes",
            "Last-Modified": "Wed, 04 Jan 2012 06:32:12 GMT",
            "Content-Type": "image/jpeg",
          },
        }),
        exchange({
          status: "503 Service Unavailable",
          fields: { Server: "Apache", "Content-Type": "text/html; charset=iso-8859-1", "Content-Length": 0 },
        }),
        exchange({
          status: "500 Internal Server Error",
          fields: { Server: "Apache", "Content-Type": "text/html; charset=iso-8859-1", "Content-Length": 0 },
        }),
        exchange({
          status: "500 Internal Server Error",
          fields: { Server: "Apache", "Content-Type": "text/html; charset=UTF-8" },
        }),
        exchange({
          status: "503 Service Unavailable",
          fields: { Server: "Apache", "Content-Type": "text/html; charset=UTF-8" },
        }),
        exchange({ status: "404 Not Found", fields: { Server: "Apache-Coyote/1.1" } }),
        // What a script made, and what another server versioned.
        exchange({
          request: "GET /cgi-bin/scan.cgi",
          status: 200,
          fields: { Server: "Apache", "Content-Type": "text/html" },
          body: "<p>Done</p>",
        }),
        exchange({ status: 200, fields: { Server: "Apache", ETag: '"65920080-1a"' } }),
        exchange({
          status: 200,
          fields: { Server: "Apache", ETag: '"2d-432a5e4a73a80"', "Set-Cookie": "a=1" },
        }),
        exchange({
          status: "404 Not Found",
          fields: { Server: "Apache", "Content-Type": "application/json" },
          body: '{"error":"no such order"}',
        }),
      ],
    },
    "server-field-seen": {
      fires: [exchange({ status: "420 Enhance Your Calm", fields: { Server: "Apache" } })],
      silent: [exchange({ status: "404 Not Found", fields: { Server: "Apache-Coyote/1.1" } })],
    },
  },
  causes: {
    "tls-port-by-number": { fires: [plainAt("443")], silent: [plainAt("8080")] },
    "plain-http-on-tls-port": { fires: [answer("400 Bad Request", plainFrom("http"))], silent: bare400 },
    "plain-http-by-proxy": {
      fires: [answer("400 Bad Request", plainFrom("https"))],
      silent: [answer("400 Bad Request", plainFrom("http"))],
    },
    "field-too-large": {
      fires: [
        answer("400 Bad Request", { says: "Size of a request header field exceeds server limit.<br />" }),
      ],
      silent: bare400,
    },
    "name-differs-said": {
      fires: [
        answer("421 Misdirected Request", {
          says: "The client needs a new connection for this\nrequest as the requested host name does not match\nthe Server Name Indication (SNI) in use for this\nconnection.",
        }),
      ],
      silent: bare400,
    },
    "name-differs-from-sni": {
      fires: [
        answer("421 Misdirected Request", { says: "The client needs a new connection for this request as" }),
      ],
      silent: bare400,
    },
    "field-line-invalid": {
      fires: [answer("400 Bad Request", { says: "Request header field is missing ':' separator.<br />" })],
      silent: bare400,
    },
    "url-unclean": {
      fires: [answer("404 Not Found", { request: "GET /a%2fb" })],
      silent: [answer("404 Not Found", { request: "GET /a/b" })],
    },
    "host-unusable": { fires: bare400, silent: well },
    "head-unreadable": { fires: bare400, silent: well },
    "object-unreadable": {
      fires: [
        answer("403 Forbidden", {
          says: "You don't have permission to access the requested object.\n    It is either read-protected or not readable by the server.",
        }),
      ],
      silent: bare403,
    },
    "settings-file-unreadable": {
      fires: [
        answer("403 Forbidden", { says: "Server unable to read htaccess file, denying access to be safe" }),
      ],
      silent: bare403,
    },
    "certificate-not-renegotiated": {
      fires: [
        answer("403 Forbidden", { says: "Reason: Cannot perform Post-Handshake Authentication.<br />" }),
      ],
      silent: bare403,
    },
    "rewritten-query-unsafe": {
      fires: [answer("403 Forbidden", { request: "GET /search/red%20shoes" })],
      silent: [answer("403 Forbidden", { request: "GET /search/shoes" })],
    },
    "only-over-tls": {
      fires: [answer("403 Forbidden", { request: "GET /login", notes: ["scheme: http"] })],
      silent: [answer("403 Forbidden", { request: "GET /login" })],
    },
    "no-variant": {
      fires: [answer("406 Not Acceptable", { fields: ["TCN: list"] })],
      silent: [answer("406 Not Acceptable")],
    },
    "body-late": {
      fires: [answer("408 Request Timeout", { request: "POST /upload", sent: ["Content-Length: 9"] })],
      silent: [answer("408 Request Timeout")],
    },
    "head-late": { fires: [answer("408 Request Timeout")], silent: well },
    "body-over-limit": { fires: [answer("413 Request Entity Too Large")], silent: well },
    "script-not-started": {
      fires: [answer("500 Internal Server Error", { request: "GET /cgi-bin/report" })],
      silent: bare500,
    },
    "script-said-no-header": {
      fires: [answer("500 Internal Server Error", { request: "GET /report.cgi" })],
      silent: bare500,
    },
    "script-header-missing": {
      fires: [answer("500 Internal Server Error", { request: "GET /report.php" })],
      silent: bare500,
    },
    "handshake-with-backend": {
      fires: [
        answer("502 Proxy Error", {
          says: "Reason: <strong>Error during SSL Handshake with remote server</strong>",
        }),
      ],
      silent: bare502,
    },
    "certificate-of-backend": {
      fires: [
        answer("502 Proxy Error", {
          says: "Reason: <strong>Error during SSL Handshake with remote server</strong>",
        }),
      ],
      silent: bare502,
    },
    "password-check-failed": {
      fires: [answer("500 Internal Server Error", { sent: ["Authorization: Basic YTpi"] })],
      silent: bare500,
    },
    "temp-files": {
      fires: [answer("500 Internal Server Error", { request: "POST /up", sent: ["Content-Length: 90000"] })],
      silent: bare500,
    },
    "directive-invalid": { fires: bare500, silent: well },
    "rewrite-cycle": { fires: bare500, silent: well },
    "login-settings": {
      fires: [answer("500 Internal Server Error", { request: "GET /private/report" })],
      silent: bare500,
    },
    "script-perhaps-not-started": { fires: bare500, silent: file500 },
    "script-perhaps-silent": { fires: bare500, silent: file500 },
    "name-of-backend": {
      fires: [
        answer("502 Proxy Error", { says: "Reason: <strong>DNS lookup failure for: app.internal</strong>" }),
      ],
      silent: bare502,
    },
    "status-line-corrupt": {
      fires: [
        answer("502 Proxy Error", {
          says: "Reason: <strong>Corrupt status line returned by remote server</strong>",
        }),
      ],
      silent: bare502,
    },
    "cut-during-upload": {
      fires: [answer("502 Proxy Error", { request: "POST /up", sent: ["Content-Length: 900000"] })],
      silent: bare502,
    },
    "backend-silent": { fires: [answer("502 Proxy Error", { notes: ["time: 60010"] })], silent: bare502 },
    "backend-closed": { fires: bare502, silent: well },
    "backend-answer-invalid": { fires: bare502, silent: well },
    "backend-worker-ended": { fires: bare502, silent: well },
    "planned-503": {
      fires: [answer("503 Service Unavailable", { fields: ["Retry-After: 600"] })],
      silent: bare503,
    },
    "backend-unreachable": {
      fires: [answer("503 Service Unavailable", { notes: ["time: 60010"] })],
      silent: bare503,
    },
    "backend-down": { fires: bare503, silent: well },
    "backend-in-error-state": { fires: bare503, silent: well },
    "connect-not-permitted": { fires: bare503, silent: well },
    "backend-other-protocol": { fires: bare503, silent: well },
    "fixed-503": { fires: bare503, silent: well },
    "gateway-late": { fires: [answer("504 Gateway Timeout")], silent: well },
    "marked-gone": { fires: [answer("410 Gone")], silent: well },
    "trace-off": {
      fires: [answer("405 Method Not Allowed", { request: "TRACE /" })],
      silent: [answer("405 Method Not Allowed")],
    },
    "name-corrected": {
      fires: [
        `${exchange({ status: "301 Moved Permanently", request: "GET /report.htm", fields: ["Location: /report.html", "Server: Apache"] })}
----
${exchange({ status: "200 OK", request: "GET /report.html", fields: ["Server: Apache", "Content-Type: text/html", 'ETag: "2d-432a5e4a73a80"'], body: "<p>Report</p>" })}`,
      ],
      silent: [
        `${exchange({ status: "301 Moved Permanently", request: "GET /old", fields: ["Location: /report.html", "Server: Apache"] })}
----
${exchange({ status: "200 OK", request: "GET /report.html", fields: ["Server: Apache", "Content-Type: text/html", 'ETag: "2d-432a5e4a73a80"'], body: "<p>Report</p>" })}`,
      ],
    },
    "headless-answer": {
      fires: [
        exchange({
          request: "GET /orders",
          status: "200 OK",
          fields: ["Server: Apache", "Transfer-Encoding: chunked"],
          body: "hello",
        }),
      ],
      silent: well,
    },
  },
};
