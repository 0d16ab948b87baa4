import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";
import { azureApplicationGatewayAdvice } from "./azure-application-gateway.advice.ts";

const CODES = docs(
  "Application Gateway: HTTP response codes",
  "https://learn.microsoft.com/en-us/azure/application-gateway/http-response-codes",
);

const PAGE = /<center>Microsoft-Azure-Application-Gateway(\/v\d)?<\/center>/;
const own = by("azure-application-gateway");
const named = field("server", /^Microsoft-Azure-Application-Gateway/i);

/** What its 400 page says. */
export const applicationGatewaySays = {
  "plain-http-to-tls-port": ["The plain HTTP request was sent to HTTPS port"],
  "request-header-too-large": ["Request Header Or Cookie Too Large"],
  "client-certificate-missing": ["SSL certificate was sent", "The SSL certificate error"],
} as const satisfies CauseTable;

export const azureApplicationGateway = defineResponder({
  id: "azure-application-gateway",
  name: product("Azure Application Gateway"),
  roles: ["load-balancer", "waf"],
  // The gateway names itself on what it makes itself; a backend's own Server field is left as it is.
  signs: [wrote("stock-page", body(PAGE)), wrote("server-field", named)],
  neverWrites: [405, 406, 415, 422, 431],
  advice: azureApplicationGatewayAdvice,
  causes: [
    ...causesOf(anybody, CODES).table(applicationGatewaySays, {
      certainty: "likely",
      on: [400],
      when: (words) => all(own, body(words)),
    }),
    cause({
      id: "waf-rule",
      mechanism: "waf-blocked",
      on: [403],
      certainty: "likely",
      when: all(own, body("403")),
      sources: [CODES],
    }),
    cause({
      id: "waf-rule-page-unseen",
      mechanism: "waf-blocked",
      on: [403],
      certainty: "likely",
      when: all(own, named),
      sources: [CODES],
    }),
    cause({
      id: "custom-rule",
      mechanism: "blocked-by-config-rule",
      on: [403],
      certainty: "possible",
      when: own,
      sources: [CODES],
    }),
    cause({
      id: "no-listener",
      mechanism: "gateway-route-not-found",
      on: [404],
      certainty: "likely",
      when: all(own, body("404")),
      sources: [CODES],
    }),
    cause({
      id: "no-listener-page-unseen",
      mechanism: "gateway-route-not-found",
      on: [404],
      certainty: "likely",
      when: all(own, named),
      sources: [CODES],
    }),
    cause({
      id: "backends-unhealthy",
      mechanism: "upstream-none-available",
      on: [502],
      certainty: "likely",
      when: all(own, body("502 Bad Gateway")),
      why: text({
        en: "Mostly no backend passed the health probe, or the pool is empty.",
        "zh-CN": "多半是没有后端通过运行状况探测，或后端池是空的。",
      }),
      sources: [
        docs(
          "Application Gateway: bad gateway errors",
          "https://learn.microsoft.com/en-us/azure/application-gateway/application-gateway-troubleshooting-502",
        ),
      ],
    }),
    cause({
      id: "backend-refused",
      mechanism: "upstream-connection-refused",
      on: [502],
      certainty: "possible",
      when: own,
      sources: [CODES],
    }),
    cause({
      id: "backend-certificate",
      mechanism: "upstream-tls-certificate-invalid",
      on: [502],
      certainty: "possible",
      when: own,
      sources: [CODES],
    }),
    // 20 s is the stock request time-out of a backend setting.
    cause({
      id: "backend-slow",
      mechanism: "upstream-response-timeout",
      on: [502, 504],
      certainty: "likely",
      when: all(own, took(19_500, 22_000)),
      sources: [CODES],
    }),
    cause({
      id: "backend-timed-out",
      mechanism: "upstream-response-timeout",
      on: [504],
      certainty: "likely",
      when: all(own, body("504")),
      sources: [CODES],
    }),
    cause({
      id: "body-limit",
      mechanism: "request-body-too-large",
      on: [413],
      certainty: "likely",
      when: all(own, body("413")),
      sources: [CODES],
    }),
    cause({
      id: "no-capacity",
      mechanism: "service-overloaded",
      on: [503],
      certainty: "likely",
      when: all(own, body("503")),
      sources: [CODES],
    }),
    cause({
      id: "malformed",
      mechanism: "malformed-request-head",
      on: [400],
      certainty: "possible",
      when: own,
      sources: [CODES],
    }),
  ],
  sources: [CODES],
});
