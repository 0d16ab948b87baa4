import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { flaskJwtExtendedCauses } from "./flask-jwt-extended.ts";

const said = (status: number, msg: string, more: object = {}) =>
  exchange({ status, sent: { Authorization: "Bearer abc" }, json: { msg, ...more } });

export const flaskJwtExtendedExamples: ExamplesOf<typeof flaskJwtExtendedCauses> = {
  forgery: {
    fires: [said(401, "CSRF double submit tokens do not match"), said(401, "Missing CSRF token")],
    silent: [said(401, "Missing CSRF token", { code: 1 })],
  },
  missing: {
    fires: [said(401, "Missing Authorization Header"), said(401, 'Missing cookie "access_token_cookie"')],
    silent: [said(401, "Missing CSRF token")],
  },
  expired: { fires: [said(401, "Token has expired")], silent: [said(401, "The offer has expired")] },
  scheme: {
    fires: [said(422, "Bad Authorization header. Expected 'Authorization: Bearer <JWT>'")],
    silent: [said(422, "Not enough segments")],
  },
  "wrong-kind": {
    fires: [said(422, "Only non-refresh tokens are allowed"), said(401, "Token has been revoked")],
    silent: [said(401, "Token has expired")],
  },
  unreadable: {
    fires: [said(422, "Subject must be a string"), said(422, "Not enough segments")],
    silent: [said(422, "Not enough seats"), said(422, "Not enough segments", { field: "route" })],
  },
};
