import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange, type Parts } from "../writing/exchange.ts";
import type { awsAlb } from "./aws-alb.ts";

const fields = { Server: "awselb/2.0", "Content-Type": "text/html" };
const own = (status: number, asked: Parts = {}, more = "") =>
  exchange({
    ...asked,
    status,
    fields,
    body: `<html><body><center><h1>${status} Stock</h1></center>${more}</body></html>`,
  });
const fixed = (status: number, content = "No.") =>
  exchange({ status, fields: { ...fields, "Content-Type": "text/plain" }, body: content });
const fixedPage = exchange({ status: 403, fields, body: "<h1>Staff only</h1>" });
/** Of a web ACL. */
const blocked = exchange({ status: 403, fields, body: "<center><h1>403 Forbidden</h1></center>" });
const fromTarget = (status: number) =>
  exchange({ status, fields: { Server: "nginx", "Set-Cookie": "AWSALB=x; Path=/" }, body: "no" });
const by = (status: number) => ({ fires: [own(status)], silent: [fromTarget(status)] }) as const;

export const awsAlbExamples: ResponderExamples<typeof awsAlb> = {
  signs: {
    "server-field": {
      fires: [
        exchange({ status: 404, fields: { Server: "awselb/2.0" } }),
        ...[405, 500].map((status) => own(status)),
      ],
      silent: [exchange({ status: "404 Not Found", fields: { Server: "AmazonS3" } })],
    },
    cookie: {
      fires: [exchange({ status: 404, fields: { "Set-Cookie": "AWSALB=x; Path=/" } })],
      silent: [exchange({ status: "404 Not Found", fields: { "Set-Cookie": "AWSELB=x; Path=/" } })],
    },
  },
  causes: {
    "no-usable-target": {
      fires: [
        exchange({
          status: 503,
          fields,
          body: "<center><h1>503 Service Temporarily Unavailable</h1></center>",
        }),
      ],
      silent: [fixed(503), fromTarget(503)],
    },
    "no-rule": by(404),
    "default-answer-empty": { fires: [fixed(404, "")], silent: [fixed(404)] },
    "target-closed": by(502),
    "target-refused": by(502),
    "target-not-http": by(502),
    "function-failed": { fires: [own(502)], silent: [fromTarget(502), own(502, { time: 10_020 })] },
    "target-tls": { fires: [own(502, { time: 10_020 })], silent: [own(502, { time: 30 })] },
    "no-target": by(503),
    "fixed-answer-503": { fires: [fixed(503, "Back at noon")], silent: [own(503)] },
    "target-unreachable": { fires: [own(504, { time: 10_010 })], silent: [own(504, { time: 60_010 })] },
    "target-slow": { fires: [own(504)], silent: [fromTarget(504), own(504, { time: 10_010 })] },
    "target-unreachable-perhaps": by(504),
    "login-refused": by(401),
    "login-check-broken": by(561),
    "fixed-answer-403": { fires: [fixed(403), fixedPage], silent: [fromTarget(403), blocked] },
    "fixed-answer-by-address": { fires: [fixed(403), fixedPage], silent: [fromTarget(403), blocked] },
    "web-acl": { fires: [fixed(403)], silent: [fromTarget(403)] },
    malformed: by(400),
    "header-too-large": by(400),
    "plain-http": {
      fires: [own(400, {}, "<center>The plain HTTP request was sent to HTTPS port</center>")],
      silent: [own(400)],
    },
    "client-slow": by(408),
    "too-large-for-lambda": by(413),
    "url-too-long": by(414),
    "too-many-forwarded-addresses": by(463),
    "protocol-version": by(464),
  },
};
