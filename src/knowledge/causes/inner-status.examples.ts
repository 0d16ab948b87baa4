import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { innerStatusCauses } from "./inner-status.ts";

const said = (json: unknown, sent: Readonly<Record<string, string>> = {}) =>
  exchange({ request: "GET /orders", sent, status: "200 OK", json });
const WELL = said({ code: 200, message: "Token expired: none", data: { n: 1 } });
const one = (fires: string, ...silent: readonly string[]) =>
  ({ fires: [fires], silent: [WELL, ...silent] }) as const;
const signed = { Authorization: "Bearer abc" };
/** One status for all errors. */
const all = (number: number, sent = {}) =>
  exchange({ request: "GET /orders", sent, status: 500, json: { code: number, message: "It did not work" } });
const code = (number: number, sent = {}) => said({ code: number, message: "It did not work" }, sent);

export const innerStatusExamples: ExamplesOf<typeof innerStatusCauses> = {
  "says-expired": one(
    said({ code: 401, message: "token expired" }),
    said({ code: 410, message: "This offer expired" }),
  ),
  "says-no-login": one(said({ ok: false, error: "not_authed" }), said({ ok: false, error: "not_found" })),
  "says-invalid": {
    fires: [
      said({ ok: false, error: "invalid_auth" }),
      said({ status: "0", info: "INVALID_USER_KEY", infocode: "10001" }),
    ],
    silent: [WELL, said({ errcode: 40013, errmsg: "invalid date" })],
  },
  "says-no-right": one(
    said({ ok: false, error: "missing_scope" }),
    said({ ok: false, error: "missing_argument" }),
  ),
  "says-rate": one(said({ status: "0", info: "CUQPS_HAS_EXCEEDED_THE_LIMIT", infocode: "10021" }), code(400)),
  "unauthorised-without-login": { fires: [code(401), all(401)], silent: [WELL, code(401, signed)] },
  "unauthorised-with-login": one(code(401, signed), code(401)),
  "perhaps-expired": one(code(401, signed), code(401)),
  forbidden: { fires: [code(403), all(403)], silent: [WELL, code(404)] },
  "forbidden-as-unauthorised": {
    fires: [
      exchange({ status: 401, sent: { Authorization: "Bearer a1b2" }, json: { status: 403, message: "No" } }),
    ],
    silent: [
      exchange({ status: 401, json: { status: 403, message: "No" } }),
      exchange({ status: 401, sent: { Authorization: "Bearer a1b2" }, json: { status: 401, message: "No" } }),
    ],
  },
  "not-found": one(code(404), code(403)),
  "no-route": one(code(404), code(410)),
  "bad-request": one(code(422), code(404)),
  "too-many": one(code(429), code(500)),
  failed: one(code(500), code(503), all(500)),
  unavailable: one(code(503), code(500)),
};
