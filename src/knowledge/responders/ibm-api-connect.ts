import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition } from "../../diagnosis/condition/condition.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const CATCH = docs("IBM API Connect documentation", "https://www.ibm.com/docs/en/api-connect");
const GATEWAY = causesOf(anybody, CATCH);
const said = (words: RegExp): Condition => all(by("ibm-api-connect"), body(words));
const answered: Condition = all(by("ibm-api-connect"), body("moreInformation"));

export const ibmApiConnect = defineResponder({
  id: "ibm-api-connect",
  name: text({ en: "IBM API Connect", "zh-CN": "IBM API Connect" }),
  roles: ["reverse-proxy"],
  signs: [wrote("error-json", all(body(/"httpCode":\s{0,2}"\d{3}"/), body(/"moreInformation":/)))],
  causes: [
    GATEWAY.likely(
      "client-unknown",
      "auth-invalid",
      401,
      all(said(/client id|not authorized|invalid/i), any(sent("x-ibm-client-id"), sent("authorization"))),
    ),
    GATEWAY.likely(
      "client-missing",
      "auth-missing",
      401,
      all(answered, notSent("x-ibm-client-id"), notSent("authorization")),
    ),
    GATEWAY.possible("client-missing-maybe", "auth-missing", 401, answered),
    GATEWAY.likely("plan", "auth-not-authorised", 403, answered),
    GATEWAY.likely("no-resource", "gateway-route-not-found", 404, answered),
    GATEWAY.likely("method", "method-not-allowed-by-application", 405, answered),
    GATEWAY.likely("rate", "rate-limited", 429, answered),
    GATEWAY.likely(
      "refused",
      "upstream-connection-refused",
      [500, 502, 503],
      said(/URL Open error|connect/i),
    ),
    GATEWAY.likely("assembly", "proxy-script-failed", 500, all(answered, status(500))),
    GATEWAY.likely("silent", "upstream-response-timeout", 504, answered),
    GATEWAY.likely("schema", "validation-failed", [400, 422], answered),
  ],
  sources: [CATCH],
});
