import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { xeroCauses } from "./xero.ts";

const said = (status: number, Detail: string) =>
  exchange({ status, json: { Type: null, Title: "Unauthorized", Status: status, Detail } });
const limited = (problem: string) => exchange({ status: 429, fields: { "X-Rate-Limit-Problem": problem } });

export const xeroExamples: ExamplesOf<typeof xeroCauses> = {
  "token-over": {
    fires: [said(401, "TokenExpired: token expired at 01/01/2001 00:00:00")],
    silent: [said(401, "No.")],
  },
  "token-wrong": { fires: [said(401, "TokenInvalidSignature")], silent: [said(401, "No.")] },
  tenant: {
    fires: [said(403, "AuthenticationUnsuccessful"), said(401, "AuthorizationUnsuccessful")],
    silent: [said(403, "No.")],
  },
  rate: { fires: [limited("minute")], silent: [limited("day")] },
  day: { fires: [limited("day")], silent: [limited("minute")] },
};
