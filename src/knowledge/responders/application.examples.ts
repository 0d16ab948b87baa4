import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { application } from "./application.ts";

export const applicationExamples: ResponderExamples<typeof application> = {
  signs: {
    "interface-answer": {
      fires: [exchange({ status: "404 Not Found", fields: { "Content-Type": "application/json" } })],
      silent: [exchange({ status: "404 Not Found", fields: { "Content-Type": "other" } })],
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
        exchange({ status: 421, fields: { Server: "Transmission" }, page: "Misdirected Request" }),
      ],
      silent: [
        exchange({
          status: 400,
          fields: { "Content-Type": "text/html" },
          body: '<html class="login">x</html>',
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
      fires: [exchange({ status: 415, fields: { "Content-Type": "text/plain" }, body: "no" })],
      silent: [exchange({ status: 415, fields: { "Content-Type": "other" }, body: "no" })],
    },
  },
  causes: {},
};
