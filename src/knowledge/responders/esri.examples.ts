import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { esri } from "./esri.ts";

const body = (code: number, message: string) =>
  `{"error":{"code":${code},"message":"${message}","details":[]}}`;
const answer = (code: number, message: string, status = "200 OK") =>
  exchange({
    request: "GET /arcgis/rest/services/Roads/MapServer?f=json",
    status,
    fields: { "Content-Type": "application/json" },
    body: body(code, message),
  });
/** Nothing but the body speaks for it. */
const untyped = (told: string) => exchange({ status: "200 OK", body: told });
const failed = untyped('{"error":"failed"}');
const invalid = answer(498, "Invalid token.");
const required = answer(499, "Token Required");

export const esriExamples: ResponderExamples<typeof esri> = {
  signs: {
    "token-invalid": { fires: [untyped(body(498, "Invalid token."))], silent: [failed] },
    "token-required": { fires: [untyped(body(499, "Token Required"))], silent: [failed] },
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
