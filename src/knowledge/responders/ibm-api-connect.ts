import { by } from "../../diagnosis/condition/author.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition } from "../../diagnosis/condition/condition.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { defineResponder, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { documentedBy } from "./documented.ts";

const CATCH = docs("IBM API Connect documentation", "https://www.ibm.com/docs/en/api-connect");
const GATEWAY = documentedBy(CATCH);
const said = (words: RegExp): Condition => all(by("ibm-api-connect"), body(words));
const answered: Condition = all(by("ibm-api-connect"), body("moreInformation"));

export const ibmApiConnect = defineResponder({
  id: "ibm-api-connect",
  name: text({ en: "IBM API Connect", "zh-CN": "IBM API Connect" }),
  roles: ["reverse-proxy"],
  signs: [wrote("page", all(body(/"httpCode":\s{0,2}"\d{3}"/), body(/"moreInformation":/)))],
  causes: [
    GATEWAY(
      "client-unknown",
      "auth-invalid",
      [401],
      "likely",
      all(said(/client id|not authorized|invalid/i), any(sent("x-ibm-client-id"), sent("authorization"))),
    ),
    GATEWAY(
      "client-missing",
      "auth-missing",
      [401],
      "likely",
      all(answered, notSent("x-ibm-client-id"), notSent("authorization")),
    ),
    GATEWAY("client-missing-maybe", "auth-missing", [401], "possible", answered),
    GATEWAY("plan", "auth-not-authorised", [403], "likely", answered),
    GATEWAY("no-resource", "gateway-route-not-found", [404], "likely", answered),
    GATEWAY("method", "method-not-allowed-by-application", [405], "likely", answered),
    GATEWAY("rate", "rate-limited", [429], "likely", answered),
    GATEWAY(
      "refused",
      "upstream-connection-refused",
      [500, 502, 503],
      "likely",
      said(/URL Open error|connect/i),
    ),
    GATEWAY("assembly", "proxy-script-failed", [500], "likely", all(answered, status(500))),
    GATEWAY("silent", "upstream-response-timeout", [504], "likely", answered),
    GATEWAY("schema", "validation-failed", [400, 422], "likely", answered),
  ],
  sources: [CATCH],
});
