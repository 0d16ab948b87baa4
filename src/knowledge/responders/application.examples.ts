import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { application } from "./application.ts";

/** A proxy stands in front, as it mostly does. */
const page = (status: string, body: string) =>
  exchange({ status, fields: { Server: "nginx", "Content-Type": "text/html; charset=utf-8" }, body });

export const applicationExamples: ResponderExamples<typeof application> = {
  signs: {
    "interface-answer": {
      fires: [
        exchange({ status: "404 Not Found", fields: { "Content-Type": "application/json" } }),
        exchange({
          status: "200 OK",
          fields: { "Content-Type": "text/html;charset=utf-8", Server: "nginx" },
          body: '{"code":"40004","msg":"Business Failed"}',
        }),
        exchange({
          request: "POST /pay",
          status: "200 OK",
          fields: { "Content-Type": "text/plain", Server: "nginx" },
          body: "<xml><return_code><![CDATA[FAIL]]></return_code></xml>",
        }),
      ],
      silent: [
        exchange({ status: "404 Not Found", fields: { "Content-Type": "other" } }),
        exchange({
          request: "GET /notes.txt",
          status: "200 OK",
          fields: { "Content-Type": "text/plain", Server: "nginx" },
          body: '{"a":1}',
        }),
        exchange({ status: "200 OK", fields: { "Content-Type": "text/html" }, body: "{ not data }" }),
      ],
    },
    "reported-error": {
      fires: [
        exchange({
          status: 200,
          fields: { Server: "Tengine", "Content-Type": "text/html;charset=utf-8" },
          body: '{"error_response":{"code":"40002","msg":"Invalid Arguments","sub_code":"isv.invalid-app-id"}}',
        }),
      ],
      silent: [
        exchange({
          status: 200,
          fields: { Server: "Tengine", "Content-Type": "text/html;charset=utf-8" },
          body: '{"alipay_trade_query_response":{"code":"10000","msg":"Success"}}',
        }),
      ],
    },
    "authorisation-page": {
      fires: [
        exchange({
          request: "GET /connect/authorize?client_id=a&redirect_uri=https%3A%2F%2Fapp.example%2Fcb",
          status: 200,
          page: "redirect_uri 参数错误",
        }),
      ],
      silent: [
        exchange({
          request: "GET /connect/authorize?client_id=a&redirect_uri=https%3A%2F%2Fapp.example%2Fcb",
          status: 200,
          page: "Sign in",
        }),
      ],
    },
    "known-application": {
      fires: [
        exchange({
          status: 400,
          fields: { "Content-Type": "text/html" },
          body: '<html class="login-pf"><body><div id="kc-error-message">Invalid parameter</div></body></html>',
        }),
        exchange({
          status: 500,
          fields: { "Content-Type": "text/html" },
          body: "<html><body><h1>Internal Server Error</h1><p>Error id 3dc3e65e-a1dd-41a4-ad22-3946f969a450-4</p></body></html>",
        }),
        exchange({
          status: 404,
          fields: { "Content-Type": "text/html" },
          body: "<html><body><h1>404 - Resource Not Found</h1><h3>Resource Endpoints</h3></body></html>",
        }),
        exchange({ status: 421, fields: { Server: "Transmission" }, page: "Misdirected Request" }),
        exchange({
          status: 503,
          fields: { Server: "nginx", "X-Nextcloud-Maintenance-Mode": "1" },
          page: "Later",
        }),
        exchange({ status: 500, fields: { "X-ClickHouse-Exception-Code": "497" } }),
        exchange({ status: 400, fields: { "X-Influxdb-Version": "1.8.10" } }),
        exchange({ status: 409, fields: { Server: "Artifactory/7.77.5" } }),
        exchange({
          status: 200,
          fields: { Server: "CouchDB/3.3.3 (Erlang OTP/24)", "Content-Type": "application/json" },
        }),
        exchange({ status: 403, fields: { "X-Artifactory-Id": "0a8f" } }),
        exchange({
          status: 400,
          fields: { Server: "Apache", "Content-Type": "text/html" },
          body: "missing_text_or_fallback_or_attachments",
        }),
        exchange({ status: 403, body: "User not registered in the Developer Dashboard" }),
        exchange({
          status: 403,
          body: "Please set a user-agent and respect our robot policy https://w.wiki/4wJS",
        }),
        exchange({ status: "400 Repository does not allow updating assets: releases" }),
        exchange({ status: "403 You are not allowed to upload to 'a'." }),
        exchange({
          status:
            "415 Cannot process the message because the content type 'a' was not the expected type 'b'.",
        }),
        exchange({
          status: "502 Bad Gateway",
          fields: { Server: "nginx", "Content-Type": "text/html; charset=utf-8" },
          body: "<title>GitLab is not responding (502)</title><h1>502</h1>",
        }),
        page("400 Bad Request", "<h2>Access through untrusted domain</h2>"),
        page("404 Not Found", "<html><title>404: Not Found</title><body>404: Not Found</body></html>"),
        page("404 Not Found", "<html><head><title>Error</title></head><body>Not Found</body></html>"),
        page("404 Not Found", "<HTML><HEAD><TITLE>Error 404--Not Found</TITLE></HEAD></HTML>"),
        page("404 Not Found", "Error 404: SRVE0190E: File not found: /x"),
        page("404 Not Found", "<html><body><h1>Resource not found</h1></body></html>"),
        page(
          "404 Not Found",
          "<p>Sorry, the requested URL <tt>&#039;http://a.example/&#039;</tt> caused an error:</p>",
        ),
        page("404 Not Found", "<p>The requested resource could not be found.</p><small>Rocket</small>"),
        page(
          "500 Internal Server Error",
          "<p>This exception has been logged with id <strong>@7a1</strong>.</p>",
        ),
        page("500 Internal Server Error", "<h1>页面错误！请稍后再试～</h1>"),
        page("500 Internal Server Error", "500 Internal Server Error\n\nServer got itself in trouble"),
        exchange({
          status: "404 Not Found",
          fields: { Server: "nginx", "Content-Type": "text/plain; charset=utf-8" },
          body: "404: Not Found",
        }),
      ],
      silent: [
        page(
          "404 Not Found",
          "<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1></body></html>",
        ),
        page("200 OK", "<h2>Access through untrusted domain</h2>"),
        exchange({
          status: 400,
          fields: { "Content-Type": "text/html" },
          body: '<html class="login">x</html>',
        }),
      ],
    },
    "passed-in-chunks": {
      fires: [
        exchange({
          status: "500 Internal Server Error",
          fields: { Server: "nginx/1.24.0", "Content-Type": "text/html", "Transfer-Encoding": "chunked" },
          body: "<h1>Oops</h1>",
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: {
            Server: "nginx/1.24.0",
            "Content-Type": "text/html",
            "Transfer-Encoding": "chunked",
            "Content-Encoding": "gzip",
          },
          body: "<hr><center>nginx/1.24.0</center>",
        }),
        exchange({
          status: "500 Internal Server Error",
          fields: { Server: "nginx/1.24.0", "Content-Type": "text/html", "Content-Length": 13 },
          body: "<h1>Oops</h1>",
        }),
      ],
    },
    "own-words-as-html": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/html; charset=utf-8" },
          body: "x",
        }),
      ],
      silent: [exchange({ status: "404 Not Found", fields: { "Content-Type": "other" }, body: "x" })],
    },
    "own-words-as-text": {
      fires: [
        exchange({ status: 415, fields: { "Content-Type": "text/plain" }, body: "no" }),
        exchange({
          status: 403,
          fields: {
            Server: "nginx",
            "Content-Type": "text/plain; charset=utf-8",
            "X-Content-Type-Options": "nosniff",
          },
          body: "origin not allowed",
        }),
      ],
      silent: [
        exchange({ status: 415, fields: { "Content-Type": "other" }, body: "no" }),
        exchange({ status: 403, fields: { Server: "nginx", "Content-Type": "text/plain" }, body: "no" }),
      ],
    },
  },
  causes: {},
};
