import type { Case } from "../../diagnosis/case.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not, quoting } from "../../diagnosis/condition/condition.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { bodyOfBytes } from "../../diagnosis/condition/size.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { parsedUrl } from "../../http/parsed-url.ts";
import { cause } from "../writing/define.ts";
import { API_GATEWAY_GUIDE, own, RESPONSES, typeUnseen } from "./aws-api-gateway.reply.ts";

/** Usual names of stages, first in the path of the page that calls: `/Prod` of `/Prod/index.html`. */
const STAGE =
  /^\/(?:prod(?:uction)?|dev(?:elopment)?|stag(?:e|ing)|test|default|live|beta|v\d{1,3})(?=\/|$)/i;

function stageOfPage(c: Case): string | null {
  const page = parsedUrl(c.sent("referer") ?? "");
  const [stage] = STAGE.exec(page?.pathname ?? "") ?? [];
  if (!stage || c.url === null || page?.host !== c.url.host) return null;
  return c.url.pathname.startsWith(`${stage}/`) ? null : stage;
}
const pageUnderStage = quoting("request.field.referer", (c) => stageOfPage(c) !== null);

const forbidden = any(body('"Forbidden"'), typeUnseen("Forbidden"));
/** A REST API; its authorisers have sentences of their own, so a bare Forbidden is not theirs. */
const rest = any(field("x-amz-apigw-id"), field("x-amzn-errortype", /^ForbiddenException/));

/** What its bare "Forbidden" may mean: an address outside its stages, a key, a login, the web ACL, a domain. */
export const apiGatewayForbidden = [
  // The page lives under a stage, and its call leaves the stage out (API Gateway: invoke URLs are /stage/path).
  cause({
    id: "stage-left-out",
    mechanism: "gateway-route-not-found",
    on: [403],
    certainty: "likely",
    when: all(own, forbidden, pageUnderStage),
    why: text({
      en: "The page is below {stage}, and this address leaves that out: the gateway takes its first part for the name of a stage.",
      "zh-CN": "页面位于 {stage} 之下，而这个地址没有它：网关会把路径的第一段当作阶段名。",
    }),
    facts: (c) => ({ stage: stageOfPage(c) ?? "" }),
    sources: [docs("API Gateway: invoke URL", `${API_GATEWAY_GUIDE}/how-to-call-api.html`)],
  }),
  cause({
    id: "api-key-missing",
    mechanism: "auth-missing",
    on: [403],
    certainty: "likely",
    when: all(own, forbidden, notSent("x-api-key"), any(rest, notSent("authorization"))),
    why: text({
      en: "The gateway refuses the call; a method that wants an API key (x-api-key) says only Forbidden when the key is missing.",
      "zh-CN":
        "网关拒绝了这次调用；要求 API 密钥（x-api-key）的方法在缺少密钥时只返回 Forbidden，不说明原因。",
    }),
    sources: [
      docs("API Gateway: usage plans and API keys", `${API_GATEWAY_GUIDE}/api-gateway-api-usage-plans.html`),
    ],
  }),
  cause({
    id: "api-key-refused",
    mechanism: "auth-invalid",
    on: [403],
    certainty: "likely",
    when: all(own, forbidden, sent("x-api-key")),
    sources: [
      docs("API Gateway: usage plans and API keys", `${API_GATEWAY_GUIDE}/api-gateway-api-usage-plans.html`),
    ],
  }),
  cause({
    id: "not-authorised",
    mechanism: "auth-not-authorised",
    on: [403],
    certainty: "likely",
    when: all(own, forbidden, sent("authorization"), not(rest)),
    sources: [RESPONSES],
  }),
  cause({
    id: "web-acl-body",
    mechanism: "waf-blocked",
    on: [403],
    certainty: "likely",
    when: all(own, forbidden, rest, bodyOfBytes(8_193)),
    why: text({
      en: "AWS WAF's common rules block bodies over 8 KB (SizeRestrictions_BODY), and this one is larger.",
      "zh-CN": "AWS WAF 的通用规则会拦截超过 8 KB 的正文（SizeRestrictions_BODY），而这次的正文更大。",
    }),
    sources: [
      docs(
        "AWS WAF: baseline rule groups",
        "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html",
      ),
    ],
  }),
  cause({
    id: "web-acl",
    mechanism: "waf-blocked",
    on: [403],
    certainty: "possible",
    when: all(own, forbidden),
    sources: [RESPONSES],
  }),
  cause({
    id: "domain-not-mapped",
    mechanism: "host-not-configured",
    on: [403],
    certainty: "possible",
    when: all(own, forbidden),
    sources: [docs("API Gateway: custom domain names", `${API_GATEWAY_GUIDE}/how-to-custom-domains.html`)],
  }),
] as const;
