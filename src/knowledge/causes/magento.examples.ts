import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { magentoCauses } from "./magento.ts";

export const magentoExamples: ExamplesOf<typeof magentoCauses> = {
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
