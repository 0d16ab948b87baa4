import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import {
  type businessServicesCauses,
  docusignLikely,
  docusignProven,
  freshdeskLikely,
  quickbooksLikely,
  quickbooksProven,
} from "./business-services.ts";

const quickbooks = (code: string) =>
  exchange({ status: 400, json: { Fault: { Error: [{ Message: "No.", code }], type: "ValidationFault" } } });
const docusign = (errorCode: string) => exchange({ status: 400, json: { errorCode, message: "No." } });
const freshdesk = (code: string) =>
  exchange({
    status: 400,
    json: { description: "Validation failed", errors: [{ field: "a", message: "No.", code }] },
  });

const xero = (status: number, Detail: string) =>
  exchange({ status, json: { Type: null, Title: "Unauthorized", Status: status, Detail } });
const limited = (problem: string) => exchange({ status: 429, fields: { "X-Rate-Limit-Problem": problem } });

export const businessServicesExamples: ExamplesOf<typeof businessServicesCauses> = {
  "xero-token-over": {
    fires: [xero(401, "TokenExpired: token expired at 01/01/2001 00:00:00")],
    silent: [xero(401, "No.")],
  },
  "xero-token-wrong": { fires: [xero(401, "TokenInvalidSignature")], silent: [xero(401, "No.")] },
  "xero-tenant": {
    fires: [xero(403, "AuthenticationUnsuccessful"), xero(401, "AuthorizationUnsuccessful")],
    silent: [xero(403, "No.")],
  },
  "xero-rate": { fires: [limited("minute")], silent: [limited("day")] },
  "xero-day": { fires: [limited("day")], silent: [limited("minute")] },
  ...examplesOfTable(quickbooksProven, quickbooks, "quickbooks-"),
  ...examplesOfTable(quickbooksLikely, quickbooks, "quickbooks-likely-"),
  ...examplesOfTable(docusignProven, docusign, "docusign-"),
  ...examplesOfTable(docusignLikely, docusign, "docusign-likely-"),
  ...examplesOfTable(freshdeskLikely, freshdesk, "freshdesk-likely-"),
};
