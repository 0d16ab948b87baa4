import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const TROUBLE = docs(
  "Azure Front Door: common issues",
  "https://learn.microsoft.com/en-us/azure/frontdoor/troubleshoot-issues",
);
const WAF = docs(
  "Azure Front Door: web application firewall",
  "https://learn.microsoft.com/en-us/azure/web-application-firewall/afds/waf-front-door-troubleshoot",
);

const PAGE = /Our services aren(['’]|&#39;)t available right now/;
const BLOCKED = /<(p|h1|h2)>\s{0,8}The request is blocked\.\s{0,8}<\//i;
const ref = field("x-azure-ref");
const own = by("azure-front-door");

export const azureFrontDoor = defineResponder({
  id: "azure-front-door",
  name: product("Azure Front Door"),
  roles: ["cdn", "waf"],
  signs: [
    wrote("x-azure-externalerror-field", field("x-azure-externalerror")),
    wrote("stock-page", body(PAGE)),
    wrote("block-page", all(body(BLOCKED), ref), "waf"),
    wrote("block-message", all(body(/The request is blocked\./), ref), "waf"),
    wrote("challenge-page", all(ref, body("afd_azwaf_jsclearance")), "waf"),
    relayed("x-azure-ref-field", ref),
  ],
  causes: [
    cause({
      id: "waf-rule",
      mechanism: "waf-blocked",
      on: [403],
      certainty: "likely",
      when: all(own, any(body("The request is blocked."), ref)),
      sources: [WAF],
    }),
    cause({
      id: "bot-challenge",
      mechanism: "bot-challenge",
      on: ["any"],
      certainty: "likely",
      when: all(ref, body("afd_azwaf_jsclearance")),
      sources: [WAF],
    }),
    cause({
      id: "rate-rule",
      mechanism: "rate-limited",
      on: [429],
      certainty: "likely",
      when: all(own, ref),
      sources: [WAF],
    }),
    cause({
      id: "origin-certificate-unknown",
      mechanism: "upstream-tls-certificate-invalid",
      on: ["5xx"],
      certainty: "likely",
      when: field("x-azure-externalerror", /certificate/i),
      sources: [TROUBLE],
    }),
    // 30 s is the stock limit for an origin.
    cause({
      id: "origin-slow",
      mechanism: "upstream-response-timeout",
      on: [502, 503, 504],
      certainty: "likely",
      when: all(own, took(29_000, 33_000)),
      sources: [TROUBLE],
    }),
    cause({
      id: "origin-timed-out",
      mechanism: "upstream-response-timeout",
      on: [504],
      certainty: "likely",
      when: all(own, body(PAGE)),
      sources: [TROUBLE],
    }),
    cause({
      id: "origin-tls",
      mechanism: "upstream-tls-certificate-invalid",
      on: [502, 503],
      certainty: "likely",
      when: all(own, body(PAGE)),
      why: text({
        en: "Front Door got no usable reply; a certificate that does not fit the origin's host name is the usual reason.",
        "zh-CN": "Front Door 没有得到可用的响应；最常见的原因是证书与源站主机名不符。",
      }),
      sources: [TROUBLE],
    }),
    cause({
      id: "origin-reply-unusable",
      mechanism: "upstream-invalid-response",
      on: [502, 503],
      certainty: "possible",
      when: own,
      sources: [TROUBLE],
    }),
    cause({
      id: "origins-down",
      mechanism: "upstream-none-available",
      on: [502, 503],
      certainty: "possible",
      when: own,
      sources: [TROUBLE],
    }),
    cause({
      id: "domain-without-route",
      mechanism: "host-not-configured",
      on: [400, 404],
      certainty: "likely",
      when: all(own, body(PAGE)),
      why: text({
        en: "No route of Front Door is bound to this host name.",
        "zh-CN": "Front Door 里没有任何路由绑定到这个主机名。",
      }),
      sources: [TROUBLE],
    }),
    cause({
      id: "no-route",
      mechanism: "gateway-route-not-found",
      on: [404],
      certainty: "possible",
      when: own,
      sources: [TROUBLE],
    }),
  ],
  sources: [TROUBLE],
});
