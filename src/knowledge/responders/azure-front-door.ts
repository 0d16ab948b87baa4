import { body } from "../../diagnosis/condition/body.ts";
import { code, codeInBody } from "../../diagnosis/condition/code.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
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
const ORIGIN_PAGE = /The service behind this page isn(['’]|&#39;)t responding to Azure Front Door/;
const LOG = docs(
  "Azure Front Door: access log, errorInfo",
  "https://learn.microsoft.com/en-us/azure/frontdoor/monitor-front-door#access-log",
);

/** Error Info on its page for a fault of the origin. */
export const frontDoorErrors = {
  "upstream-response-timeout": ["OriginTimeout"],
  "upstream-connection-refused": ["OriginConnectionRefused"],
  "upstream-closed-without-response": ["OriginConnectionAborted", "OriginConnectionError"],
  "upstream-invalid-response": ["OriginInvalidResponse"],
  "upstream-dns-failure": ["DNSFailure", "DNSNameNotResolved", "DNSTimeout"],
  "upstream-tls-handshake-failed": ["SSLHandshakeError", "SSLInvalidCipher"],
  "upstream-tls-certificate-invalid": ["SSLInvalidRootCA", "SSLMismatchedSNI"],
  "upstream-header-too-big": ["ResponseHeaderTooBig"],
  "ip-not-allowed": ["RestrictedIP"],
} as const satisfies CauseTable;

const errorInfo = codeInBody(/Error ?Info:?\s{0,8}(?:<[^>]{1,40}>\s{0,4}){0,3}([A-Za-z]{4,40})/);
const ref = field("x-azure-ref");
const own = by("azure-front-door");
const overLimit = took(15_500, 245_000);

export const azureFrontDoor = defineResponder({
  id: "azure-front-door",
  name: product("Azure Front Door"),
  roles: ["cdn", "waf"],
  signs: [
    wrote("x-azure-externalerror-field", field("x-azure-externalerror")),
    wrote("stock-page", body(PAGE)),
    wrote("origin-page", body(ORIGIN_PAGE)),
    wrote("block-page", all(body(BLOCKED), ref), "waf"),
    wrote("block-message", all(body(/The request is blocked\./), ref), "waf"),
    wrote("challenge-page", all(ref, body("afd_azwaf_jsclearance")), "waf"),
    relayed("x-azure-ref-field", ref),
  ],
  causes: [
    ...causesOf(anybody, LOG).table(frontDoorErrors, {
      certainty: "certain",
      when: (info) => all(own, code(errorInfo, info)),
    }),
    causesOf(anybody, TROUBLE).likely(
      "origin-silent",
      "upstream-response-timeout",
      [502, 504],
      body(ORIGIN_PAGE),
    ),
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
    // 30 s is the stock limit for an origin; it may be set to anything from 16 to 240 s.
    cause({
      id: "origin-slow",
      mechanism: "upstream-response-timeout",
      on: [502, 503, 504],
      certainty: "likely",
      when: all(own, overLimit),
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
      when: all(own, body(PAGE), not(overLimit)),
      why: text({
        en: "Front Door got no usable reply; over HTTPS a common reason is a certificate that does not fit the origin's host name.",
        "zh-CN": "Front Door 没有得到可用的响应；用 HTTPS 回源时，常见原因是证书与源站主机名不符。",
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
        en: "No route of Front Door takes this host name or protocol, or a new one has not reached this node yet (up to 20 minutes, longer after several changes).",
        "zh-CN":
          "Front Door 里没有接受这个主机名或协议的路由，或新的路由还没有部署到这个节点（最长约 20 分钟，连续修改时更久）。",
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
