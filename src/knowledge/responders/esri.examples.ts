import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { esri } from "./esri.ts";

const answer = (code: number, message: string) =>
  exchange({
    request: "GET /arcgis/rest/services/Roads/MapServer?f=json",
    status: "200 OK",
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
    "invalid-token": { fires: [invalid], silent: [required] },
    "token-required": { fires: [required], silent: [invalid, answer(499, "Client closed request")] },
  },
};
