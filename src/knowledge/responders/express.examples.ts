import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { express } from "./express.ts";

const fields = "X-Powered-By: Express\nContent-Type: text/html; charset=utf-8";
const page = (words: string) =>
  `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Error</title>\n</head>\n<body>\n<pre>${words}</pre>\n</body>\n</html>\n`;
const answer = (request: string, status: string, words: string) =>
  exchange({ request, status, fields: [fields], body: page(words) });
const json = (request: string, status: string, content: string) =>
  exchange({
    request,
    status,
    fields: { "X-Powered-By": "Express", "Content-Type": "application/json; charset=utf-8" },
    body: content,
  });

const get404 = answer("GET /products", "404 Not Found", "Cannot GET /products");
const delete404 = answer("DELETE /users/7", "404 Not Found", "Cannot DELETE /users/7");
const file404 = answer("GET /static/app.js", "404 Not Found", "Cannot GET /static/app.js");
const chunk404 = exchange({
  request: "GET /assets/Checkout-8f3a1c2b.js",
  status: "404 Not Found",
  fields: [fields],
  body: page("Cannot GET /assets/Checkout-8f3a1c2b.js"),
  type: "script",
});
const own500 = exchange({
  request: "GET /frame500",
  status: "500 Internal Server Error",
  fields: [fields],
  body: "<h1>Internal Server Error</h1>",
});
const filePost404 = answer("POST /static/app.js", "404 Not Found", "Cannot POST /static/app.js");
const dot404 = answer("GET /static/.env", "404 Not Found", "Cannot GET /static/.env");
const folder404 = answer("GET /docs/", "404 Not Found", "Cannot GET /docs/");
const options404 = answer("OPTIONS /users", "404 Not Found", "Cannot OPTIONS /users");
const bare400 = answer("GET /users/1", "400 Bad Request", "Bad Request");
const bare500 = answer("GET /orders", "500 Internal Server Error", "Internal Server Error");
const bare403 = answer("GET /admin", "403 Forbidden", "Forbidden");
const bare401 = answer("GET /me", "401 Unauthorized", "Unauthorized");
const own404 = json("GET /users/1", "404 Not Found", '{"error":"no such user"}');

export const expressExamples: ResponderExamples<typeof express> = {
  signs: {
    "stock-page": {
      fires: [
        exchange({
          status: "403 Forbidden",
          body: `<title>Error</title>
</head>
<body>
<pre>`,
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          body: "<title>Error</title></head><body><pre>Cannot GET /a</pre></body>",
        }),
      ],
    },
    "library-error": {
      fires: [
        exchange({
          status: "413 Payload Too Large",
          fields: { "X-Powered-By": "Express" },
          json: { type: "entity.too.large", message: "request entity too large" },
        }),
      ],
      silent: [
        exchange({
          status: "413 Payload Too Large",
          json: { type: "entity.too.large", message: "request entity too large" },
        }),
      ],
    },
    "rate-limit-text": {
      fires: [
        exchange({ status: "429 Too Many Requests", body: "Too many requests, please try again later." }),
      ],
      silent: [
        exchange({ status: "429 Too Many Requests", body: "<html><body><h1>Error</h1></body></html>" }),
      ],
    },
    "x-powered-by-field": {
      fires: [
        exchange({
          status: "200 OK",
          fields: { "X-Powered-By": "Express" },
          notes: { failure: "net::ERR_INCOMPLETE_CHUNKED_ENCODING" },
        }),
      ],
      silent: [
        exchange({
          status: "200 OK",
          fields: { "X-Powered-By": "tinyhttp" },
          notes: { failure: "net::ERR_INCOMPLETE_CHUNKED_ENCODING" },
        }),
      ],
    },
  },
  causes: {
    "json-parser-said": {
      fires: [
        exchange({
          request: "POST /orders",
          status: "400 Bad Request",
          fields: { "X-Powered-By": "Express", "Content-Type": "text/html; charset=utf-8" },
          body: "<pre>SyntaxError: Unexpected token u in JSON at position 1<br> &nbsp; &nbsp;at JSON.parse (&lt;anonymous&gt;)</pre>",
        }),
      ],
      silent: [
        exchange({
          request: "POST /orders",
          status: "400 Bad Request",
          fields: { "X-Powered-By": "Express", "Content-Type": "text/html; charset=utf-8" },
          body: "<pre>SyntaxError: Invalid regular expression</pre>",
        }),
      ],
    },
    "parser-limit": {
      fires: [
        exchange({
          request: "POST /orders",
          status: "413 Payload Too Large",
          fields: { "X-Powered-By": "Express", "Content-Type": "text/html; charset=utf-8" },
          body: "<pre>PayloadTooLargeError: request entity too large<br> &nbsp; &nbsp;at readStream</pre>",
        }),
      ],
      silent: [
        exchange({
          request: "POST /orders",
          status: "413 Payload Too Large",
          fields: { "X-Powered-By": "Express", "Content-Type": "text/html; charset=utf-8" },
          body: "<pre>MulterError: File too large</pre>",
        }),
      ],
    },
    "dot-file-ignored": { fires: [dot404], silent: [get404] },
    "asset-of-older-build": { fires: [chunk404], silent: [file404] },
    "file-missing": { fires: [file404], silent: [filePost404, dot404] },
    "static-takes-get-only": { fires: [filePost404], silent: [file404] },
    "no-route": { fires: [get404], silent: [delete404, own404] },
    "no-route-for-method": { fires: [delete404], silent: [get404] },
    "preflight-without-route": { fires: [options404], silent: [get404] },
    "folder-without-index": { fires: [folder404], silent: [get404] },
    "other-method": { fires: [get404], silent: [own404] },
    "other-path": { fires: [delete404], silent: [own404] },
    "mounted-elsewhere": { fires: [get404], silent: [own404] },
    "send-file-missing": {
      fires: [
        answer(
          "GET /report",
          "404 Not Found",
          "Error: ENOENT: no such file or directory, stat &#39;/data/a.pdf&#39;",
        ),
      ],
      silent: [get404],
    },
    "json-unparsable": {
      fires: [
        json("POST /login", "400 Bad Request", '{"error":"Unexpected token","type":"entity.parse.failed"}'),
      ],
      silent: [bare400],
    },
    "url-undecodable": {
      fires: [
        answer(
          "GET /users/%E0%A4%A",
          "400 Bad Request",
          "URIError: Failed to decode param &#39;%E0%A4%A&#39;",
        ),
      ],
      silent: [bare400],
    },
    "escape-in-url": {
      fires: [answer("GET /users/%E0%A4%A", "400 Bad Request", "Bad Request")],
      silent: [bare400],
    },
    "json-in-silence": {
      fires: [answer("POST /users\nContent-Type: application/json\n\n{a", "400 Bad Request", "Bad Request")],
      silent: [bare400],
    },
    "length-differs": {
      fires: [
        answer("POST /x", "400 Bad Request", "BadRequestError: request size did not match content length"),
      ],
      silent: [bare400],
    },
    "upload-broken-off": {
      fires: [answer("POST /x", "400 Bad Request", "BadRequestError: request aborted")],
      silent: [bare400],
    },
    "bad-request-body": { fires: [bare400], silent: [bare500] },
    "bad-request-input": { fires: [bare400], silent: [bare500] },
    "token-expired": {
      fires: [answer("GET /me", "401 Unauthorized", "UnauthorizedError: jwt expired")],
      silent: [bare401],
    },
    "token-missing": {
      fires: [answer("GET /me", "401 Unauthorized", "UnauthorizedError: No authorization token was found")],
      silent: [bare401],
    },
    "token-scheme": {
      fires: [
        answer("GET /me", "401 Unauthorized", "UnauthorizedError: Format is Authorization: Bearer [token]"),
      ],
      silent: [bare401],
    },
    "token-refused": {
      fires: [answer("GET /me", "401 Unauthorized", "UnauthorizedError: invalid signature")],
      silent: [bare401],
    },
    "forgery-token": {
      fires: [answer("POST /form", "403 Forbidden", "ForbiddenError: invalid csrf token")],
      silent: [bare403],
    },
    "forgery-token-in-silence": {
      fires: [answer("POST /form", "403 Forbidden", "Forbidden")],
      silent: [bare403],
    },
    "path-refused-by-static": {
      fires: [answer("GET /static/..%2f..%2fetc/passwd", "403 Forbidden", "Forbidden")],
      silent: [bare403],
    },
    "forbidden-user": { fires: [bare403], silent: [bare401] },
    "body-too-large": {
      fires: [
        answer("POST /x", "413 Payload Too Large", "PayloadTooLargeError: request entity too large"),
        answer("POST /x", "500 Internal Server Error", "MulterError: File too large"),
      ],
      silent: [bare500],
    },
    "too-large": {
      fires: [answer("POST /x", "413 Payload Too Large", "Payload Too Large")],
      silent: [bare500],
    },
    "coding-unsupported": {
      fires: [
        answer(
          "POST /x",
          "415 Unsupported Media Type",
          "UnsupportedMediaTypeError: unsupported charset &quot;X&quot;",
        ),
      ],
      silent: [bare400],
    },
    "media-type": { fires: [json("POST /x", "415 Unsupported Media Type", "{}")], silent: [bare400] },
    "upload-field": {
      fires: [
        answer("POST /x", "500 Internal Server Error", "MulterError: Unexpected field"),
        answer(
          "POST /x",
          "500 Internal Server Error",
          "Error: Unexpected field<br> &nbsp; &nbsp;at wrappedFileFilter (/app/node_modules/multer/index.js:40:19)",
        ),
      ],
      silent: [bare500, answer("POST /x", "500 Internal Server Error", "Unexpected field 'qty' in the row")],
    },
    "upload-field-perhaps": {
      fires: [answer("POST /x", "400 Bad Request", "Unexpected field")],
      silent: [bare400],
    },
    boundary: {
      fires: [answer("POST /x", "500 Internal Server Error", "Error: Multipart: Boundary not found")],
      silent: [
        bare500,
        answer(
          "POST /x\nContent-Type: multipart/form-data; boundary=a",
          "500 Internal Server Error",
          "Error: Multipart: Boundary not found",
        ),
      ],
    },
    "boundary-in-silence": {
      fires: [
        answer(
          "POST /x\nContent-Type: multipart/form-data",
          "500 Internal Server Error",
          "Internal Server Error",
        ),
      ],
      silent: [
        answer(
          "POST /x\nContent-Type: multipart/form-data; boundary=a",
          "500 Internal Server Error",
          "Internal Server Error",
        ),
      ],
    },
    "form-broken-off": {
      fires: [answer("POST /x", "500 Internal Server Error", "Error: Unexpected end of form")],
      silent: [bare500],
    },
    "view-missing": {
      fires: [answer("GET /x", "500 Internal Server Error", "Error: Failed to lookup view &quot;a&quot;")],
      silent: [bare500],
    },
    "origin-refused-perhaps": {
      fires: [answer("POST /x", "403 Forbidden", "Error: Origin not allowed")],
      silent: [bare403],
    },
    "origin-refused": {
      fires: [answer("GET /x", "500 Internal Server Error", "Error: Not allowed by CORS")],
      silent: [answer("POST /x", "403 Forbidden", "Error: Origin not allowed"), bare500],
    },
    "time-limit": {
      fires: [answer("GET /x", "503 Service Unavailable", "ServiceUnavailableError: Response timeout")],
      silent: [bare500],
    },
    // Whoever sends a page of their own threw nothing that Express answered.
    thrown: { fires: [bare500], silent: [bare400, own500] },
    "answered-by-handler": { fires: [own500], silent: [bare500] },
    "database-refused": {
      fires: [json("GET /x", "500 Internal Server Error", '{"error":"connect ECONNREFUSED 127.0.0.1:5432"}')],
      silent: [bare500],
    },
    "database-outdated": {
      fires: [answer("GET /x", "500 Internal Server Error", "Error: SQLITE_ERROR: no such table: users")],
      silent: [bare500],
    },
    dependency: {
      fires: [json("GET /x", "500 Internal Server Error", '{"error":"connect ECONNREFUSED 10.0.0.5:8080"}')],
      silent: [bare500],
    },
    "bad-gateway": { fires: [json("GET /x", "502 Bad Gateway", "{}")], silent: [bare500] },
    declines: { fires: [json("GET /x", "503 Service Unavailable", "{}")], silent: [bare500] },
    range: {
      fires: [answer("GET /a.mp4", "416 Range Not Satisfiable", "RangeNotSatisfiableError")],
      silent: [bare400],
    },
    precondition: {
      fires: [answer("GET /a", "412 Precondition Failed", "PreconditionFailedError")],
      silent: [bare400],
    },
    limited: {
      fires: [
        exchange({
          request: "GET /x",
          status: "429 Too Many Requests",
          body: "Too many requests, please try again later.",
        }),
      ],
      silent: [bare500],
    },
    accept: {
      fires: [answer("GET /x", "406 Not Acceptable", "NotAcceptableError: Not Acceptable")],
      silent: [bare400],
    },
  },
};
