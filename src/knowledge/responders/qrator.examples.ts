import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { qrator } from "./qrator.ts";

const answer = (status: string, fields: Record<string, string> = {}, body = "") =>
  exchange({ request: "GET /orders", status, fields: { Server: "QRATOR", ...fields }, body });
const HTML = { "Content-Type": "text/html; charset=utf-8" };
const SCRIPT = '<html><head><script src="/__qrator/qauth_utm_v2d_v9118.js"></script></head></html>';
const check = answer("401 Unauthorized", HTML, SCRIPT);
const cookie = answer("401 Unauthorized", { "Set-Cookie": "qrator_jsr=1; Path=/" });
const ofTheSite = answer("200 OK", HTML, SCRIPT);
const login = answer("401 Unauthorized", { "WWW-Authenticate": "Basic" }, "no");
const validate = exchange({
  request: "POST /__qrator/validate",
  status: "403 Forbidden",
  fields: { Server: "QRATOR" },
});

export const qratorExamples: ResponderExamples<typeof qrator> = {
  signs: {
    "check-page": { fires: [check], silent: [ofTheSite, login] },
    "check-cookie": { fires: [cookie, check], silent: [ofTheSite, login] },
    "own-path": { fires: [validate], silent: [answer("403 Forbidden")] },
    wordless: {
      fires: [answer("401 Unauthorized"), answer("403 Forbidden", HTML, "<p>Forbidden</p>")],
      silent: [
        login,
        answer("401 Unauthorized", { "Content-Type": "application/json" }, '{"error":"token"}'),
        answer("404 Not Found", HTML, "<p>Not found</p>"),
        exchange({ status: "401 Unauthorized", fields: { Server: "nginx" } }),
      ],
    },
    "server-field-seen": {
      fires: [ofTheSite],
      silent: [exchange({ status: "200 OK", fields: { Server: "nginx" } })],
    },
  },
  causes: {
    check: { fires: [check, cookie], silent: [answer("401 Unauthorized"), login] },
    "check-unseen": {
      fires: [answer("401 Unauthorized")],
      silent: [
        login,
        exchange({
          request: "GET /orders",
          sent: { Authorization: "Bearer x" },
          status: "401 Unauthorized",
          fields: { Server: "QRATOR" },
        }),
      ],
    },
    bot: { fires: [validate, answer("403 Forbidden", HTML, SCRIPT)], silent: [answer("403 Forbidden")] },
    refused: {
      fires: [answer("403 Forbidden")],
      silent: [answer("403 Forbidden", { "Content-Type": "application/json" }, '{"error":"no right"}')],
    },
  },
};
