import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { huaweiApiGatewayCauses } from "./huawei-api-gateway.ts";

const gave = (status: number, number: string, sent: Readonly<Record<string, string>> = {}) =>
  exchange({
    status,
    sent,
    json: { error_msg: "it says why", error_code: `APIG.${number}`, request_id: "a1" },
  });
const signed = { Authorization: "SDK-HMAC-SHA256 Access=A, SignedHeaders=host, Signature=b" };
const pair = (status: number, number: string, other = "9999") => ({
  fires: [gave(status, number)] as const,
  silent: [gave(status, other)] as const,
});

export const huaweiApiGatewayExamples: ExamplesOf<typeof huaweiApiGatewayCauses> = {
  "no-api": {
    fires: [
      gave(404, "0101"),
      exchange({ status: 404, json: { error_code: "APIGW.0101", error_msg: "none" } }),
    ],
    silent: [gave(404, "0108")],
  },
  "body-too-large": pair(413, "0201"),
  "uri-too-long": pair(414, "0201"),
  "header-too-large": pair(494, "0201"),
  "no-backend": pair(502, "0201", "0202"),
  protocol: pair(502, "0202", "0201"),
  "backend-timeout": pair(504, "0203"),
  "login-missing": { fires: [gave(401, "0301")], silent: [gave(401, "0301", signed)] },
  "login-wrong": { fires: [gave(401, "0303", signed)], silent: [gave(401, "0303")] },
  "token-over": pair(401, "0307", "0301"),
  "not-authorised": pair(403, "0304", "0306"),
  denied: pair(403, "0306", "0304"),
  throttled: pair(429, "0308"),
  address: pair(403, "0402", "0304"),
  quota: pair(405, "0501", "0502"),
  frozen: pair(405, "0502", "0501"),
  "backend-name": pair(500, "0605", "0601"),
};
