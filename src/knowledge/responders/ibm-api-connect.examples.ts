import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { ibmApiConnect } from "./ibm-api-connect.ts";

const said = (status: string, more: string, sent: readonly string[] = []) =>
  exchange({
    request: "GET /orders",
    status,
    sent,
    fields: ["Content-Type: application/json"],
    body: `{"httpCode":"${status.slice(0, 3)}","httpMessage":"${status.slice(4)}","moreInformation":"${more}"}`,
  });
const silent = [
  exchange({ request: "GET /orders", status: "401 Unauthorized", body: "{}" }),
  exchange({ request: "GET /orders", status: "500 Internal Server Error" }),
] as const;
const one = (status: string, more = "x") => ({ fires: [said(status, more)], silent }) as const;

export const ibmApiConnectExamples: ResponderExamples<typeof ibmApiConnect> = {
  signs: {
    "error-json": {
      fires: [
        exchange({
          status: "403 Forbidden",
          body: '{"httpCode":"403","httpMessage":"Forbidden","moreInformation":"x"}',
        }),
      ],
      silent: [exchange({ status: "403 Forbidden", body: '{"error":"failed"}' })],
    },
  },
  causes: {
    "client-unknown": {
      fires: [said("401 Unauthorized", "Invalid client id or secret.", ["X-IBM-Client-Id: 1"])],
      silent: [said("401 Unauthorized", "Invalid client id or secret.")],
    },
    "client-missing": one("401 Unauthorized", "This server could not verify"),
    "client-missing-maybe": one("401 Unauthorized", "Invalid client id or secret."),
    plan: one("403 Forbidden"),
    "no-resource": one("404 Not Found", "No resources match requested URI"),
    method: one("405 Method Not Allowed"),
    rate: one("429 Too Many Requests", "Rate Limit exceeded"),
    refused: one("500 Internal Server Error", "URL Open error"),
    assembly: one("500 Internal Server Error"),
    silent: one("504 Gateway Timeout"),
    schema: one("422 Unprocessable Entity"),
  },
};
