import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { esri } from "./esri.ts";

const answer = (code: number, message: string, status = "200 OK") =>
  exchange({
    request: "GET /arcgis/rest/services/Roads/MapServer?f=json",
    status,
    fields: { "Content-Type": "application/json" },
    body: `{"error":{"code":${code},"message":"${message}","details":[]}}`,
  });
const invalid = answer(498, "Invalid token.");
const required = answer(499, "Token Required");

export const esriExamples: ResponderExamples<typeof esri> = {
  signs: {
    "token-invalid": {
      fires: [
        exchange({
          status: "200 OK",
          body: '{"error":{"code":498,"message":"Invalid token.","details":[]}}',
        }),
      ],
      silent: [exchange({ status: "200 OK", body: '{"error":"failed"}' })],
    },
    "token-required": {
      fires: [
        exchange({
          status: "200 OK",
          body: '{"error":{"code":499,"message":"Token Required","details":[]}}',
        }),
      ],
      silent: [exchange({ status: "200 OK", body: '{"error":"failed"}' })],
    },
  },
  causes: {
    "error-under-200": { fires: [invalid, required], silent: [answer(499, "Client closed request")] },
    "invalid-token": {
      fires: [answer(498, "Invalid token.", "498")],
      silent: [answer(499, "Token Required", "499")],
    },
    "token-required": {
      fires: [answer(499, "Token Required", "499")],
      silent: [answer(499, "Client closed request", "499")],
    },
    "invalid-token-under-200": { fires: [invalid], silent: [required] },
    "token-required-under-200": {
      fires: [required],
      silent: [invalid, answer(499, "Client closed request")],
    },
  },
};
