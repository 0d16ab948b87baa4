import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { tomcat } from "./tomcat.ts";

const page = (
  request: string,
  status: string,
  words = "",
  fields = "Content-Type: text/html;charset=utf-8",
) =>
  exchange({
    request,
    status,
    fields: [fields],
    body: `<!doctype html><html lang="en"><head><title>HTTP Status ${status.slice(0, 3)} – x</title></head><body><p><b>Message</b> ${words}</p></body></html>`,
  });
const context404 = page("GET /shop/api/orders", "404 Not Found", "The requested resource is not available");
const file404 = page("GET /a.css", "404 Not Found");
const bad = page("GET /x", "400 Bad Request");
const denied = page("GET /x", "403 Forbidden");
const login = page("GET /x", "401 Unauthorized");
const wrong = page("GET /x\nAuthorization: Basic YTpi", "401 Unauthorized");
const method405 = page("PUT /x", "405 Method Not Allowed");
const file405 = page("PUT /a.html", "405 Method Not Allowed");
const oops = page("GET /x", "500 Internal Server Error");
const down = page("GET /x", "503 Service Unavailable");
const says = (words: string, translated = words) => ({
  fires: [page("GET /x", "400 Bad Request", words), page("GET /x", "400 Bad Request", translated)] as const,
  silent: [bad] as const,
});
const fails = (words: string) => ({
  fires: [page("GET /x", "500 Internal Server Error", words)] as const,
  silent: [oops] as const,
});

export const tomcatExamples: ResponderExamples<typeof tomcat> = {
  signs: {
    "manager-page": {
      fires: [
        exchange({
          status: 403,
          title: "403 Access Denied",
          page: "By default the Manager is only accessible from a browser running on the same machine as Tomcat.",
        }),
      ],
      silent: [exchange({ status: 403, title: "403 Access Denied", page: "Ask the manager of this site." })],
    },
    "stock-page": {
      fires: [exchange({ status: "404 Not Found", body: "<title>HTTP Status 404 – x</title>" })],
      silent: [
        exchange({
          status: "404 Not Found",
          body: "<html><head><title>Error 404 Not Found</title>\n</head>\n<body><h2>HTTP ERROR 404 Not Found</h2></body></html>",
        }),
      ],
    },
    "tls-wanted-text": {
      fires: [
        exchange({
          status: "400 Bad Request",
          fields: { "Content-Type": "text/plain;charset=UTF-8" },
          body: "Bad Request\r\nThis combination of host and port requires TLS.\r\n",
        }),
      ],
      silent: [exchange({ status: "400 Bad Request", body: "Bad Request\nTLS is required here." })],
    },
    "stock-page-foot": {
      fires: [exchange({ status: "403 Forbidden", body: "<h3>Apache Tomcat/7.0.47</h3>" })],
      silent: [
        exchange({
          status: "404 Not Found",
          body: '<hr/><a href="https://jetty.org/">Powered by Jetty:// 12.0.5</a><hr/>',
        }),
      ],
    },
    "server-field": {
      fires: [exchange({ status: "403 Forbidden", fields: { Server: "Apache-Coyote/1.1" } })],
      silent: [exchange({ status: "404 Not Found", fields: { Server: "Apache/2.4.58" } })],
    },
    "file-etag": {
      fires: [exchange({ status: "200 OK", fields: { ETag: 'W/"10-1795219223976"' } })],
      silent: [exchange({ status: "200 OK", fields: { ETag: 'W/"200-18cc7b7d6a8"' } })],
    },
  },
  causes: {
    "protected-folder": { fires: [page("GET /WEB-INF/web.xml", "404 Not Found")], silent: [file404] },
    "jsp-missing": {
      fires: [page("GET /a.jsp", "404 Not Found", "JSP file [/a.jsp] not found")],
      silent: [context404],
    },
    "file-missing": { fires: [file404], silent: [context404] },
    "other-context": { fires: [context404], silent: [file404] },
    "not-started": { fires: [context404], silent: [bad] },
    "no-mapping": { fires: [context404], silent: [bad] },
    "target-character": says(
      "Invalid character found in the request target [/a?q=[1]]. The valid characters are defined in RFC 7230 and RFC 3986",
      "请求目标中发现无效字符",
    ),
    uri: says(
      "Invalid URI: [The encoded slash character is not allowed]",
      "在请求目标中找到无效字符。有效字符在RFC 7230和RFC 3986中定义",
    ),
    "header-size": says("Request header is too large"),
    tls: says("Invalid character found in method name [0x160x030x01]"),
    "tls-wanted": says("This combination of host and port requires TLS."),
    host: says("The host [a_b] is not valid"),
    head: says("Invalid character found in the HTTP protocol [x]"),
    parameters: says("Required parameter 'a' is not present"),
    "too-many-parameters": says("more than the maximum number of request parameters"),
    "big-head": { fires: [page(`GET /x\nCookie: a=${"b".repeat(9_000)}`, "400 Bad Request")], silent: [bad] },
    "bad-request": {
      fires: [bad],
      silent: [
        oops,
        exchange({
          status: "400 Bad Request",
          fields: { "Content-Type": "text/plain;charset=UTF-8" },
          body: "Bad Request\r\nThis combination of host and port requires TLS.\r\n",
        }),
      ],
    },
    "bad-input": { fires: [bad], silent: [oops] },
    "login-wanted": { fires: [login], silent: [wrong] },
    "login-wrong": { fires: [wrong], silent: [login] },
    "local-only": {
      fires: [
        page(
          "GET /manager/html",
          "403 Forbidden",
          "only accessible from a browser running on the same machine",
        ),
      ],
      silent: [denied],
    },
    role: {
      fires: [page("GET /x", "403 Forbidden", "Access to the requested resource has been denied")],
      silent: [denied],
    },
    "origin-filter": {
      fires: [
        exchange({
          request: "GET /x\nOrigin: https://other.example",
          status: "403 Forbidden",
          fields: { Server: "Apache-Coyote/1.1", "Content-Length": "0" },
        }),
      ],
      silent: [denied],
    },
    address: { fires: [denied], silent: [bad] },
    denied: { fires: [denied], silent: [bad] },
    nonce: { fires: [page("POST /x", "403 Forbidden")], silent: [denied] },
    "jsp-method": {
      fires: [page("PUT /a.jsp", "405 Method Not Allowed", "JSPs only permit GET, POST or HEAD.")],
      silent: [method405],
    },
    "file-read-only": { fires: [file405], silent: [method405] },
    method: { fires: [method405], silent: [bad] },
    trace: { fires: [page("TRACE /x", "405 Method Not Allowed")], silent: [method405] },
    "unknown-method": { fires: [page("FOO /x", "501 Not Implemented")], silent: [bad] },
    "post-to-file": {
      fires: [
        exchange({
          request: "POST /a.html",
          status: "200 OK",
          fields: { ETag: 'W/"10-1795219223976"' },
          body: "x",
        }),
      ],
      silent: [
        exchange({
          request: "GET /a.html",
          status: "200 OK",
          fields: { ETag: 'W/"10-1795219223976"' },
          body: "x",
        }),
      ],
    },
    tables: {
      ...fails("java.sql.SQLSyntaxErrorException: user lacks privilege or object not found: USERS"),
      silent: [
        page("GET /x", "500 Internal Server Error", "java.sql.SQLSyntaxErrorException: unknown token"),
      ],
    },
    database: fails("com.mysql.cj.jdbc.exceptions.CommunicationsException"),
    "jsp-compile": fails("Unable to compile class for JSP"),
    memory: fails("java.lang.OutOfMemoryError"),
    "class-missing": fails("Error instantiating servlet class [a.B]"),
    thrown: { fires: [oops], silent: [bad] },
    unavailable: { fires: [down], silent: [bad] },
    restarting: { fires: [down], silent: [bad] },
    conflict: { fires: [page("POST /x", "409 Conflict")], silent: [bad] },
    "media-type": { fires: [page("POST /x", "415 Unsupported Media Type")], silent: [bad] },
    "too-large": { fires: [page("POST /x", "413 Payload Too Large")], silent: [bad] },
    "too-long": { fires: [page("GET /x", "414 URI Too Long")], silent: [bad] },
  },
};
