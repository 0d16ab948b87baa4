import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { astroCauses } from "./astro.ts";

const action = (status: number, code: string, message = "Not today") =>
  exchange({
    request: "POST /_actions/cart.add",
    status,
    json: { type: "AstroActionError", code, status, message },
  });
const input = (type: string) =>
  exchange({
    request: "POST /_actions/cart.add",
    status: 400,
    json: { type, issues: [{ path: ["amount"], message: "Required" }], fields: { amount: ["Required"] } },
  });
const plain = (words: string) =>
  exchange({
    request: "GET /src/main.ts",
    status: 403,
    fields: { "Content-Type": "text/plain" },
    body: words,
  });

export const astroExamples: ExamplesOf<typeof astroCauses> = {
  "action-input": { fires: [input("AstroActionInputError")], silent: [input("InputError")] },
  "action-body-too-large": {
    fires: [action(413, "CONTENT_TOO_LARGE", "Request body exceeds 1048576 bytes")],
    silent: [action(413, "CONTENT_TOO_LARGE")],
  },
  "code-auth-missing": { fires: [action(401, "UNAUTHORIZED")], silent: [action(401, "GONE")] },
  "code-auth-not-authorised": { fires: [action(403, "FORBIDDEN")], silent: [action(403, "GONE")] },
  "code-record-not-found": { fires: [action(404, "NOT_FOUND")], silent: [action(404, "GONE")] },
  "code-validation-failed": {
    fires: [action(400, "BAD_REQUEST"), action(422, "UNPROCESSABLE_CONTENT")],
    silent: [action(400, "GONE")],
  },
  "code-application-conflict": { fires: [action(409, "CONFLICT")], silent: [action(409, "GONE")] },
  "code-rate-limited": { fires: [action(429, "TOO_MANY_REQUESTS")], silent: [action(429, "GONE")] },
  "code-request-body-too-large": { fires: [action(413, "CONTENT_TOO_LARGE")], silent: [action(413, "GONE")] },
  "code-unsupported-media-type": {
    fires: [action(415, "UNSUPPORTED_MEDIA_TYPE")],
    silent: [action(415, "GONE")],
  },
  "code-unhandled-exception": {
    fires: [action(500, "INTERNAL_SERVER_ERROR")],
    silent: [action(500, "GONE")],
  },
  "code-dependency-unavailable": {
    fires: [action(502, "BAD_GATEWAY"), action(503, "SERVICE_UNAVAILABLE")],
    silent: [action(502, "GONE")],
  },
  "code-handler-timeout": {
    fires: [action(504, "GATEWAY_TIMEOUT"), action(408, "REQUEST_TIMEOUT")],
    silent: [action(504, "GONE")],
  },
  "dev-foreign-page": {
    fires: [plain("Cross-origin request blocked")],
    silent: [plain("Request blocked")],
  },
};
