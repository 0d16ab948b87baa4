import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { magentoFailuresCauses } from "./magento-failures.ts";

const said = (status: string, message: string, parameters?: unknown) =>
  exchange({
    request: "GET /rest/V1/x",
    status,
    json: { message, ...(parameters === undefined ? {} : { parameters }) },
  });
const other = (status: string) => [said(status, "No.")] as const;

export const magentoFailuresExamples: ExamplesOf<typeof magentoFailuresCauses> = {
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
