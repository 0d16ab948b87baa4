import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type alibabaCloudApiGateway, apiGatewayCodes } from "./alibaba-cloud-api-gateway.ts";

const ca = (fields: Record<string, string>, status = 400, sent: Record<string, string> = {}) =>
  exchange({ request: "GET /area", sent, status, fields: { ...fields, "Content-Length": "0" } });
const said = (message: string, status = 403) =>
  ca({ "X-Ca-Error-Message": message, "X-Ca-Request-Id": "6D13BEB2" }, status);
const backend = ca({ "X-Ca-Request-Id": "6D13BEB2" }, 403);

export const alibabaCloudApiGatewayExamples: ResponderExamples<typeof alibabaCloudApiGateway> = {
  signs: {
    "error-code-field": { fires: [ca({ "X-Ca-Error-Code": "A403IS" })], silent: [backend] },
    "error-message-field": { fires: [said("Unauthorized")], silent: [backend] },
    "request-id-field": { fires: [backend], silent: [ca({}, 403)] },
  },
  causes: {
    ...examplesOfTable(apiGatewayCodes, (entry) => ca({ "X-Ca-Error-Code": entry })),
    "key-required": { fires: [said("Header `X-Ca-Key` is Required", 400)], silent: [said("Unauthorized")] },
    signature: {
      fires: [said("Invalid Signature, Server StringToSign:`GET##application/json#`", 400)],
      silent: [said("Unauthorized")],
    },
    "app-not-authorised": { fires: [said("Unauthorized")], silent: [said("Invalid AppKey")] },
    "key-unknown": { fires: [said("Invalid AppKey")], silent: [said("Unauthorized")] },
    throttled: { fires: [said("Throttled by API Flow Control")], silent: [said("Unauthorized")] },
    "used-up": { fires: [said("Quota Exhausted")], silent: [said("Unauthorized")] },
    "no-such-domain": { fires: [said("Invalid Domain", 404)], silent: [said("Unauthorized")] },
    "no-such-api": { fires: [said("Invalid Path", 404)], silent: [said("Unauthorized")] },
    "backend-late": { fires: [said("Backend service timeout", 504)], silent: [said("Internal Error", 500)] },
  },
};
