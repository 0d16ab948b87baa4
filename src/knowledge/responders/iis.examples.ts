import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { iis } from "./iis.ts";

const said = (status: string, words = "", sent: readonly string[] = [], path = "/orders") =>
  exchange({
    request: `GET ${path}`,
    status,
    sent,
    fields: ["Server: Microsoft-IIS/10.0", "Content-Type: text/html"],
    body: words,
  });
const detailed = (code: string, path?: string) =>
  said(code.slice(0, 3), `<h3>HTTP Error ${code} - Error</h3>`, [], path);
const refusedVerb = (request: string, allow: string) =>
  exchange({
    request,
    status: "405 Method Not Allowed",
    fields: { Server: "Microsoft-IIS/10.0", "Content-Type": "text/html", Allow: allow },
    body: "<h2>405 - HTTP verb used to access this page is not allowed.</h2>",
  });
const silent = [
  said("200 OK"),
  exchange({ request: "GET /orders", status: "404 Not Found" }),
  exchange({ request: "GET /orders", status: "500 Internal Server Error" }),
] as const;
const one = (code: string) => ({ fires: [detailed(code)], silent }) as const;
const bare = (status: string) => ({ fires: [said(status)], silent }) as const;

/** The detailed page of 500.19 with its error code. */
const invalid = (code: string) =>
  exchange({
    status: "500 Internal Server Error",
    fields: { Server: "Microsoft-IIS/10.0", "Content-Type": "text/html; charset=utf-8" },
    body: `<html><head><title>IIS 10.0 Detailed Error - 500.19 - Internal Server Error</title></head><body><h3>HTTP Error 500.19 - Internal Server Error</h3><table><tr><th>Error Code</th><td>&nbsp;&nbsp;&nbsp;${code}</td></tr></table></body></html>`,
  });

const noFile = (path: string) =>
  said("404 Not Found", "<h2>404 - File or directory not found.</h2>", [], path);

export const iisExamples: ResponderExamples<typeof iis> = {
  signs: {
    "static-handler-allow": {
      fires: [
        exchange({
          request: "PUT /api/orders/7",
          status: "405 Method Not Allowed",
          fields: { "X-Powered-By": "ASP.NET", Allow: "GET, HEAD, OPTIONS, TRACE" },
        }),
      ],
      silent: [
        exchange({
          request: "PUT /api/orders/7",
          status: "405 Method Not Allowed",
          fields: { "X-Powered-By": "ASP.NET", Allow: "GET, HEAD" },
        }),
      ],
    },
    "detailed-page": {
      fires: [
        exchange({
          status: "404 Not Found",
          body: "<title>IIS 8.0 Detailed Error - 404.3 - Not Found</title>",
        }),
        exchange({
          status: "406 Not Acceptable",
          body: "<title>IIS 10.0 Detailed Error - 406.0 - Not Acceptable</title>",
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          body: '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN""http://www.w3.org/TR/html4/strict.dtd">\n<HTML><HEAD><TITLE>Not Found</TITLE>\n<BODY><h2>Not Found</h2>\n<hr><p>HTTP Error 404. The requested resource is not found.</p>',
        }),
      ],
    },
    "short-page": {
      fires: [
        exchange({
          status: "404 Not Found",
          body: `<div id="header"><h1>Server Error</h1></div>
  <h2>404 - File or directory not found.</h2>`,
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          body: "<title>The resource cannot be found.</title><h1>Server Error in '/' Application.</h1>",
        }),
      ],
    },
    "short-page-translated": {
      fires: [
        exchange({
          status: "404 Not Found",
          body: '<div id="header"><h1>服务器错误</h1></div>\n<div id="content">\n <div class="content-container"><fieldset>\n  <h2>404 - 找不到文件或目录。</h2>\n  <h3>您要查找的资源可能已被删除，已更改名称或者暂时不可用。</h3>\n </fieldset></div>\n</div>',
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          body: '<div id="header"><h1>书店</h1></div><div class="content-container"><h2>404 - 找不到</h2></div>',
        }),
      ],
    },
    "bare-text": {
      fires: [
        exchange({
          status: "500 Internal Server Error",
          body: "The page cannot be displayed because an internal server error has occurred.",
        }),
      ],
      silent: [
        exchange({ status: "500 Internal Server Error", body: "An internal server error has occurred." }),
      ],
    },
    "aspnetcore-module-page": {
      fires: [
        exchange({
          status: "500 Internal Server Error",
          body: "<title>HTTP Error 500.30 - ASP.NET Core app failed to start</title>",
        }),
      ],
      silent: [
        exchange({
          status: "500 Internal Server Error",
          body: "<title>Internal Server Error</title><h1>An unhandled exception occurred while processing the request.</h1>",
        }),
      ],
    },
    "server-field": {
      fires: [
        exchange({ status: 403, fields: { Server: "Microsoft-IIS/10.0" } }),
        exchange({ status: 200, fields: { Server: "Microsoft-IIS/10.0", ETag: '"80e0a2d5a1c5cf1:0"' } }),
        // Tags switched off, and compressed.
        exchange({
          request: "GET /lib/app.js",
          status: 200,
          fields: {
            Server: "Microsoft-IIS/10.0",
            "Content-Type": "application/x-javascript",
            "Last-Modified": "Mon, 01 Jan 2024 00:00:00 GMT",
          },
        }),
      ],
      silent: [
        exchange({ status: 200, fields: { Server: "Microsoft-IIS/10.0" } }),
        exchange({
          status: 302,
          fields: { Server: "Microsoft-IIS/10.0", Location: "/b", "Set-Cookie": "a=1" },
        }),
        exchange({
          request: "GET /pixel",
          status: 200,
          fields: { Server: "Microsoft-IIS/10.0", "Last-Modified": "Mon, 01 Jan 2024 00:00:00 GMT" },
        }),
        exchange({
          request: "GET /basket.aspx",
          status: 200,
          fields: {
            Server: "Microsoft-IIS/10.0",
            ETag: '"80e0a2d5a1c5cf1:0"',
            "Set-Cookie": "ASP.NET_SessionId=a",
          },
        }),
        exchange({ status: "404 Not Found", fields: { Server: "Microsoft-HTTPAPI/2.0" } }),
        exchange({
          status: "404 Not Found",
          fields: { Server: "Microsoft-IIS/10.0", "Content-Type": "application/json" },
          body: '{"error":"no such order"}',
        }),
      ],
    },
    "methods-for-files": {
      fires: [
        exchange({
          request: "PUT /api/payments",
          status: "405 Method Not Allowed",
          fields: {
            Allow: "GET, HEAD, OPTIONS, TRACE",
            "X-Powered-By": "ASP.NET",
            "Content-Type": "text/html",
          },
        }),
      ],
      silent: [
        exchange({
          request: "PUT /api/payments",
          status: "405 Method Not Allowed",
          fields: { Allow: "GET, HEAD, OPTIONS" },
        }),
      ],
    },
    "server-field-seen": {
      fires: [exchange({ status: "200 OK", fields: { Server: "Microsoft-IIS/10.0" } })],
      silent: [exchange({ status: "404 Not Found", fields: { Server: "Kestrel" } })],
    },
  },
  causes: {
    configuration: {
      fires: [said("500 Internal Server Error", "<h2> <i>Configuration Error</i> </h2>")],
      silent,
    },
    compilation: {
      fires: [said("500 Internal Server Error", "<h2> <i>Compilation Error</i> </h2>")],
      silent,
    },
    "process-not-started": one("500.30"),
    "says-no-listing": one("403.14"),
    "says-tls-wanted": one("403.4"),
    "says-address": one("403.6"),
    "says-certificate": one("403.7"),
    "says-rights": one("401.3"),
    "says-verb": one("404.6"),
    "says-length": one("404.13"),
    "says-url-length": one("404.15"),
    "says-field-length": one("404.10"),
    "rights-on-file": one("401.3"),
    "filter-refused": one("401.4"),
    "password-wrong": one("401.1"),
    "password-missing": one("401.2"),
    "no-listing": one("403.14"),
    "tls-wanted": one("403.4"),
    address: one("403.6"),
    certificate: one("403.7"),
    site: one("403.8"),
    "too-many": one("403.502"),
    "write-denied": one("403.3"),
    "verb-filtered": one("404.6"),
    "name-filtered": one("404.8"),
    "sequence-filtered": one("404.5"),
    "escaped-twice": one("404.11"),
    "header-filtered": one("404.10"),
    "body-filtered": one("404.13"),
    "upload-filtered-perhaps": {
      fires: [
        exchange({
          request: "POST /upload",
          sent: { "Content-Length": "6291650" },
          status: "404 Not Found",
          fields: { Server: "Microsoft-IIS/10.0", "Content-Type": "text/html" },
          notes: { body: "unseen" },
        }),
      ],
      silent: [
        exchange({
          request: "POST /upload",
          sent: { "Content-Length": "6291" },
          status: "404 Not Found",
          fields: { Server: "Microsoft-IIS/10.0", "Content-Type": "text/html" },
          notes: { body: "unseen" },
        }),
      ],
    },
    "url-filtered": one("404.15"),
    "no-handler": { fires: [detailed("404.17"), detailed("404.3", "/orders.php")], silent },
    "interface-without-rewrite": {
      fires: [noFile("/api/app/vlan/"), detailed("404.0", "/v1/orders")],
      silent: [noFile("/about"), noFile("/api/logo.png"), ...silent],
    },
    "type-not-mapped": {
      fires: [detailed("404.3", "/fonts/a.woff2"), detailed("404.3", "/site.webmanifest")],
      silent: [detailed("404.0", "/fonts/a.woff2"), detailed("404.3", "/orders.php")],
    },
    "type-perhaps-not-mapped": {
      fires: [said("404 Not Found", "", [], "/fonts/a.woff2")],
      silent: [said("404 Not Found", "", [], "/logo.png")],
    },
    "verb-by-webdav": {
      fires: [refusedVerb("PUT /api/orders/7", "GET, HEAD, OPTIONS, TRACE")],
      silent: [
        refusedVerb("POST /index.html", "GET, HEAD, OPTIONS, TRACE"),
        refusedVerb("PUT /api/orders/7", "GET, POST"),
      ],
    },
    "verb-refused": bare("405 Method Not Allowed"),
    "verb-by-module": bare("405 Method Not Allowed"),
    "body-over-limit": bare("413 Request Entity Too Large"),
    "config-unreadable": { fires: [invalid("0x80070005")], silent: [invalid("0x8007000d")] },
    "config-module": { fires: [invalid("0x8007000d")], silent: [invalid("0x80070021")] },
    "config-locked": { fires: [invalid("0x80070021")], silent: [invalid("0x80070005")] },
    config: one("500.19"),
    "not-started": one("500.34"),
    exception: bare("500 Internal Server Error"),
    "config-unnamed": {
      fires: [
        said(
          "500 Internal Server Error",
          "The page cannot be displayed because an internal server error has occurred.",
        ),
      ],
      silent,
    },
    "gateway-late": one("502.2"),
    "gateway-at-limit": {
      fires: [
        exchange({
          status: "502 Bad Gateway",
          fields: { Server: "Microsoft-IIS/10.0" },
          notes: { time: "120050" },
        }),
      ],
      silent: [
        exchange({
          status: "502 Bad Gateway",
          fields: { Server: "Microsoft-IIS/10.0" },
          notes: { time: "20" },
        }),
      ],
    },
    "cut-during-upload": {
      fires: [said("502 Bad Gateway", "", ["Content-Length: 1572864"])],
      silent: [
        said("502 Bad Gateway", "", ["Content-Length: 900"]),
        said("502 Bad Gateway", "<h3>HTTP Error 502.5 - Process Failure</h3>", ["Content-Length: 1572864"]),
      ],
    },
    "gateway-refused": bare("502 Bad Gateway"),
    "gateway-closed": bare("502 Bad Gateway"),
    "gateway-invalid": bare("502 Bad Gateway"),
    busy: one("503.2"),
    "farm-down": bare("503 Service Unavailable"),
    stopped: bare("503 Service Unavailable"),
    "head-invalid": bare("400 Bad Request"),
    "url-unclean": {
      fires: [
        said(
          "400 Bad Request",
          "A potentially dangerous Request.Path value was detected from the client (:).",
        ),
      ],
      silent,
    },
  },
};
