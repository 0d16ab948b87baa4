import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange, type Parts } from "../writing/exchange.ts";
import { type azureFrontDoor, frontDoorErrors } from "./azure-front-door.ts";

const ref = { "x-azure-ref": "0abc", "Content-Type": "text/html" };
const own = (status: number, asked: Parts = {}) =>
  exchange({ ...asked, status, fields: ref, body: "<h2>Our services aren't available right now</h2>" });
const blocked = (status: number) =>
  exchange({ status, fields: ref, body: "<h2>The request is blocked.</h2>" });
const origin = (status: number) => exchange({ status, fields: ref, body: "<h1>The shop says no</h1>" });
const by = (status: number) => ({ fires: [own(status)], silent: [origin(status)] }) as const;

const silentOrigin = (info: string) =>
  exchange({
    status: 504,
    fields: ref,
    body: `<h2>The service behind this page isn't responding to Azure Front Door.</h2><p>Gateway Timeout</p><span>Error Info:</span><span>${info}</span>`,
  });

export const azureFrontDoorExamples: ResponderExamples<typeof azureFrontDoor> = {
  signs: {
    "x-azure-externalerror-field": {
      fires: [
        exchange({
          status: 503,
          fields: { "x-azure-externalerror": "0x830c1011,The certificate authority is unfamiliar" },
        }),
      ],
      silent: [exchange({ status: 503 })],
    },
    "stock-page": {
      fires: [exchange({ status: 503, body: "Our services aren't available right now</h2>" })],
      silent: [exchange({ status: 503, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "origin-page": { fires: [silentOrigin("OriginTimeout")], silent: [origin(504)] },
    "block-page": {
      fires: [
        exchange({
          status: 403,
          fields: { "x-azure-ref": "0abc" },
          body: "<h2>The request is blocked.</h2>",
        }),
      ],
      silent: [
        exchange({
          status: 403,
          fields: { "x-azure-ref": "0abc" },
          body: "<html><body><h1>Error</h1></body></html>",
        }),
      ],
    },
    "block-message": {
      fires: [
        exchange({ status: 403, fields: { "x-azure-ref": "0abc" }, body: "The request is blocked.</h2>" }),
      ],
      silent: [
        exchange({
          status: 403,
          fields: { "x-azure-ref": "0abc" },
          body: "<html><body><h1>Error</h1></body></html>",
        }),
      ],
    },
    "challenge-page": {
      fires: [
        exchange({
          status: 403,
          fields: { "x-azure-ref": "0abc" },
          body: "document.cookie='afd_azwaf_jsclearance=x'</script>",
        }),
      ],
      silent: [exchange({ status: 403, body: "document.cookie='afd_azwaf_jsclearance=x'</script>" })],
    },
    "x-azure-ref-field": {
      fires: [exchange({ status: 503, fields: { "x-azure-ref": "0abc" } })],
      silent: [exchange({ status: 503 })],
    },
  },
  causes: {
    ...examplesOfTable(frontDoorErrors, silentOrigin),
    "origin-silent": { fires: [silentOrigin("Unspecified")], silent: [origin(504)] },
    "waf-rule": { fires: [blocked(403)], silent: [origin(403)] },
    "bot-challenge": {
      fires: [
        exchange({
          status: 403,
          fields: ref,
          body: "<script>document.cookie='afd_azwaf_jsclearance=x'</script>",
        }),
      ],
      silent: [origin(403)],
    },
    "rate-rule": { fires: [blocked(429)], silent: [origin(429)] },
    "origin-certificate-unknown": {
      fires: [
        exchange({
          status: 503,
          fields: { ...ref, "x-azure-externalerror": "0x830c1011,The certificate authority is unfamiliar" },
        }),
      ],
      silent: [own(503)],
    },
    "origin-slow": {
      fires: [own(504, { time: 30_100 }), own(503, { time: 60_100 })],
      silent: [own(504, { time: 100 })],
    },
    "origin-timed-out": by(504),
    "origin-tls": { fires: by(503).fires, silent: [...by(503).silent, own(503, { time: 30_050 })] },
    "origin-reply-unusable": by(503),
    "origins-down": by(503),
    "domain-without-route": by(404),
    "no-route": by(404),
  },
};
