import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { magentoCallersCauses } from "./magento-callers.ts";

const said = (status: string, message: string, parameters?: unknown) =>
  exchange({
    request: "GET /rest/V1/x",
    status,
    json: { message, ...(parameters === undefined ? {} : { parameters }) },
  });
const consumer = (
  resources: string,
  sent: Readonly<Record<string, string>> = { Authorization: "Bearer a" },
) =>
  exchange({
    request: "GET /rest/V1/customers/me",
    sent,
    status: "401 Unauthorized",
    json: { message: "Consumer is not authorized to access %resources", parameters: { resources } },
  });
const other = (status: string) => [said(status, "No.")] as const;

export const magentoCallersExamples: ExamplesOf<typeof magentoCallersCauses> = {
  "no-token": {
    fires: [consumer("Magento_Catalog::products", {})],
    silent: [consumer("Magento_Catalog::products"), consumer("self", { Cookie: "PHPSESSID=a" })],
  },
  "customer-wanted": { fires: [consumer("self")], silent: [consumer("Magento_Catalog::products")] },
  "token-over": { fires: [consumer("self")], silent: [consumer("self", {})] },
  "account-locked": {
    fires: [
      said("401 Unauthorized", "You did not sign in correctly or your account is temporarily disabled."),
    ],
    silent: other("401 Unauthorized"),
  },
  "login-wrong": {
    fires: [
      said("401 Unauthorized", "You did not sign in correctly or your account is temporarily disabled."),
      said(
        "401 Unauthorized",
        "The account sign-in was incorrect or your account is disabled temporarily. Please wait and try again later.",
      ),
    ],
    silent: other("401 Unauthorized"),
  },
  consumer: {
    fires: [
      exchange({
        request: "GET /rest/V1/products",
        sent: { Authorization: "Bearer a" },
        status: "401 Unauthorized",
        json: {
          message: "The consumer isn't authorized to access %resources.",
          parameters: { resources: "Magento_Catalog::products" },
        },
      }),
    ],
    silent: [exchange({ status: "401 Unauthorized", json: { message: "No." } })],
  },
  "form-key": {
    fires: [
      exchange({
        request: "POST /x",
        status: "403 Forbidden",
        body: "Invalid Form Key. Please refresh the page.",
      }),
    ],
    silent: [exchange({ status: "403 Forbidden", json: { message: "No." } })],
  },
};
