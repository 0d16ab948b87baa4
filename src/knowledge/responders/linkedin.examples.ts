import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { linkedin } from "./linkedin.ts";

const fields = "X-Li-Pop: prod-lva1\nX-LI-UUID: AAYAAAAAAAAAAAAA\nContent-Type: text/html";

const refused = (status: number, serviceErrorCode: number, message: string) =>
  exchange({ request: "GET /v2/me", status, json: { serviceErrorCode, message, status } });

export const linkedinExamples: ResponderExamples<typeof linkedin> = {
  signs: {
    "own-status": {
      fires: [exchange({ status: "999 Request denied", fields: { "X-LI-UUID": "AAYAAAAAAAAAAAAA" } })],
      silent: [exchange({ status: "999 Request denied" })],
    },
    "service-error-code": {
      fires: [refused(403, 100, "Not enough permissions to access: GET /me")],
      silent: [exchange({ status: 403, json: { message: "No.", status: 403 } })],
    },
    "x-li-uuid-field": {
      fires: [exchange({ status: "999 Request denied", fields: { "X-LI-UUID": "AAYAAAAAAAAAAAAA" } })],
      silent: [exchange({ status: "999 Request denied" })],
    },
    "x-li-pop-field": {
      fires: [exchange({ status: "999 Request denied", fields: { "X-Li-Pop": "prod-lva1" } })],
      silent: [exchange({ status: "999 Request denied" })],
    },
  },
  causes: {
    "call-not-permitted": {
      fires: [refused(403, 100, "Not enough permissions to access: GET /me")],
      silent: [refused(403, 100, "Unpermitted fields present in RESPONSE")],
    },
    "permission-missing": {
      fires: [refused(403, 100, "Unpermitted fields present in RESPONSE")],
      silent: [refused(403, 101, "No.")],
    },
    "token-wrong": {
      fires: [refused(401, 65600, "Invalid access token")],
      silent: [refused(401, 65601, "No.")],
    },
    "token-revoked": {
      fires: [refused(401, 65601, "The token used in the request has been revoked by the user")],
      silent: [refused(401, 65600, "Invalid access token")],
    },
    "token-over": {
      fires: [refused(401, 65602, "The token used in the request has expired")],
      silent: [refused(401, 65600, "Invalid access token")],
    },
    "automated-client": {
      fires: [
        exchange({
          request: "GET /in/someone",
          status: "999 Request denied",
          fields: [fields],
          body: "<html></html>",
        }),
      ],
      silent: [
        exchange({
          request: "GET /in/someone",
          status: "999 Request denied",
          fields: { "Content-Type": "text/html" },
          body: "<html></html>",
        }),
      ],
    },
  },
};
