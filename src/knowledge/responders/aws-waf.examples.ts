import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { awsWaf } from "./aws-waf.ts";

const balancer = { Server: "awselb/2.0", "Content-Type": "text/html" };
const stock =
  "<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center></body></html>";
const cloudfront = (reason: string) =>
  exchange({
    status: 403,
    fields: { Server: "CloudFront" },
    body: `<H2>The request could not be satisfied.</H2>\n${reason}\n`,
  });

/** Neither page nor length is known. */
const unseen = exchange({ status: 403, notes: { body: "unseen" }, fields: balancer });

export const awsWafExamples: ResponderExamples<typeof awsWaf> = {
  signs: {
    "action-field": {
      fires: [exchange({ status: 202, fields: { "x-amzn-waf-action": "challenge" } })],
      silent: [exchange({ status: 202 })],
    },
    "block-page-of-cloudfront": {
      fires: [
        exchange({
          status: 403,
          body: `The request could not be satisfied.</H2>
Request blocked.`,
        }),
      ],
      silent: [
        exchange({
          status: "403 Forbidden",
          body: "<H2>The request could not be satisfied.</H2>\nBad request.",
        }),
      ],
    },
    "block-page-of-balancer": {
      fires: [
        exchange({
          status: 403,
          fields: { Server: "awselb/2.0", "Content-Type": "text/html" },
          body: "<center><h1>403 Forbidden</h1></center>",
        }),
        exchange({ status: 403, notes: { body: "unseen" }, fields: { ...balancer, "Content-Length": 118 } }),
      ],
      silent: [
        exchange({
          status: "503 Service Temporarily Unavailable",
          fields: { Server: "awselb/2.0", "Content-Type": "text/html" },
          body: "<center><h1>503 Service Temporarily Unavailable</h1></center>",
        }),
        exchange({ status: 403, notes: { body: "unseen" }, fields: { ...balancer, "Content-Length": 204 } }),
      ],
    },
    "unseen-page-of-balancer": {
      fires: [unseen],
      silent: [
        exchange({ status: 403, notes: { body: "unseen" }, fields: { ...balancer, "Content-Length": 204 } }),
        exchange({ status: 403, fields: balancer, body: "<h1>Members only</h1>" }),
        exchange({ status: 503, notes: { body: "unseen" }, fields: balancer }),
      ],
    },
    "challenge-page": {
      fires: [exchange({ status: 202, body: "window.gokuProps = {}</script>" })],
      silent: [exchange({ status: 202, body: "<html><body><h1>Error</h1></body></html>" })],
    },
  },
  causes: {
    challenge: {
      fires: [
        exchange({ status: 202, fields: { "x-amzn-waf-action": "challenge" } }),
        exchange({ status: 405, fields: { "x-amzn-waf-action": "captcha" } }),
      ],
      silent: [exchange({ status: 405, fields: balancer, body: stock })],
    },
    "challenge-page": {
      fires: [exchange({ status: 202, body: "<script>window.gokuProps = {}</script>" })],
      silent: [exchange({ status: 202, body: "<script>goku()</script>" })],
    },
    "blocked-at-cloudfront": {
      fires: [cloudfront("Request blocked.")],
      silent: [cloudfront("Bad request.")],
    },
    "fixed-answer-perhaps": {
      fires: [unseen],
      silent: [
        exchange({ status: 403, fields: balancer, body: stock }),
        exchange({ status: 403, notes: { body: "unseen" }, fields: { ...balancer, "Content-Length": 118 } }),
      ],
    },
    "address-refused-perhaps": {
      fires: [
        exchange({ status: 403, fields: balancer, body: stock }),
        unseen,
        cloudfront("Request blocked."),
      ],
      silent: [
        exchange({
          status: 403,
          fields: { ...balancer, "Content-Type": "text/plain" },
          body: "Internal only",
        }),
      ],
    },
    "blocked-at-load-balancer": {
      fires: [exchange({ status: 403, fields: balancer, body: stock }), unseen],
      silent: [
        exchange({
          status: 403,
          fields: { ...balancer, "Content-Type": "text/plain" },
          body: "Internal only",
        }),
      ],
    },
  },
};
