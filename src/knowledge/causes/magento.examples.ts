import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { magentoCauses } from "./magento.ts";

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

export const magentoExamples: ExamplesOf<typeof magentoCauses> = {
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
  "https-only": {
    fires: [said("400 Bad Request", "Operation allowed only in HTTPS")],
    silent: other("400 Bad Request"),
  },
  "get-of-all-stores": {
    fires: [said("400 Bad Request", "Cannot perform GET operation with store code 'all'")],
    silent: other("400 Bad Request"),
  },
  type: {
    fires: [
      said("400 Bad Request", "Server cannot understand Content-Type HTTP header media type text/plain"),
      said("400 Bad Request", "Content-Type header is empty."),
      said("400 Bad Request", "UTF-8 is the only supported charset."),
    ],
    silent: other("400 Bad Request"),
  },
  accept: {
    fires: [
      said(
        "406 Not Acceptable",
        'Server cannot match any of the given Accept HTTP header media type(s) from the request: "text/html" with media types from the config of response renderer.',
      ),
    ],
    silent: other("406 Not Acceptable"),
  },
  method: {
    fires: [said("400 Bad Request", "Request method is invalid.")],
    silent: other("400 Bad Request"),
  },
  unreadable: {
    fires: [
      said("400 Bad Request", "Decoding error: \nSyntax error"),
      said("400 Bad Request", "Decoding error."),
    ],
    silent: other("400 Bad Request"),
  },
  "no-entity": {
    fires: [
      said("404 Not Found", "No such entity with %fieldName = %fieldValue", {
        fieldName: "customerId",
        fieldValue: 7,
      }),
      said("404 Not Found", "No such entity."),
    ],
    silent: other("404 Not Found"),
  },
  logged: {
    fires: [
      said(
        "500 Internal Server Error",
        "Internal Error. Details are available in Magento log file. Report ID: webapi-5e8f0b1c2d3e4",
      ),
    ],
    silent: other("500 Internal Server Error"),
  },
  fatal: {
    fires: [
      exchange({
        status: "500 Internal Server Error",
        json: {
          messages: {
            error: [{ code: 500, message: "Server internal error. See details in report api/123456789" }],
          },
        },
      }),
    ],
    silent: other("500 Internal Server Error"),
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
  "no-route": {
    fires: [
      exchange({
        request: "GET /rest/V1/x",
        status: "404 Not Found",
        json: { message: "Request does not match any route." },
      }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
  required: {
    fires: [
      exchange({
        request: "POST /rest/V1/x",
        status: "400 Bad Request",
        json: { message: '"%fieldName" is required. Enter and try again.', parameters: { fieldName: "sku" } },
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
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
  report: {
    fires: [
      exchange({
        request: "GET /",
        status: "500 Internal Server Error",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<h1>There has been an error processing your request</h1><p>Exception printing is disabled by default for security reasons.</p><p>Error log record number: 1a2b3c4d5e6f</p>",
      }),
    ],
    silent: [exchange({ status: "500 Internal Server Error", json: { message: "No." } })],
  },
};
