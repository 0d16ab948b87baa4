import type { Case } from "../../diagnosis/case.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not, quoting } from "../../diagnosis/condition/condition.ts";
import { host } from "../../diagnosis/condition/path.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { field, lacks } from "../../diagnosis/condition/response.ts";
import { bodyOfBytes } from "../../diagnosis/condition/size.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { parsedUrl } from "../../http/parsed-url.ts";
import { by } from "../writing/by.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";
import { awsApiGatewayAdvice } from "./aws-api-gateway.advice.ts";

const GUIDE = "https://docs.aws.amazon.com/apigateway/latest/developerguide";
const RESPONSES = docs(
  "API Gateway: gateway response types",
  `${GUIDE}/supported-gateway-response-types.html`,
);
const QUOTAS = docs("API Gateway: quotas", `${GUIDE}/limits.html`);

/** A gateway of either kind (REST or HTTP API) handled the call. */
const handled = any(
  field("x-amz-apigw-id"),
  field("apigw-requestid"),
  field("x-amzn-errortype", /^\w+Exception$/),
  host(/\.execute-api\.[a-z0-9-]+\.amazonaws\.com(\.cn)?$/),
);

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

/** Of a REST API, which answers 502 for a function that failed; an HTTP API names itself otherwise. */
const ofRestApi = field("x-amz-apigw-id");

/** The whole body is one of the sentences of a gateway response. */
const STOCK =
  /^\s{0,8}\{\s{0,8}"message":\s?"(Forbidden|Missing Authentication Token|Unauthorized|Limit Exceeded|Too Many Requests|Endpoint request timed out|Network error communicating with endpoint|Internal [Ss]erver [Ee]rror|Not Found|Service Unavailable|Bad Request|Bad Gateway|Gateway Timeout|Request Too Long|Unsupported Media Type|Invalid request body|Invalid API Key identifier specified)"\s{0,8}\}/;
const OWN_WORDS =
  /"[Mm]essage":\s?"(User is not authorized to access this resource|User: [^"]{0,300}is not authorized to perform: execute-api|The security token included in the request|The incoming token has expired|Authorization header requires 'Credential'|'[^"]{0,400}' not a valid key=value pair|Signature expired|The request signature we calculated|Missing required request parameters|Could not parse request body into json|Invalid request body|Access to this resource is denied)/;

/** What the gateway's own sentence means. */
export const apiGatewaySays = {
  "auth-not-authorised": [
    '"User is not authorized to access this resource',
    "is not authorized to perform: execute-api",
  ],
  "auth-token-expired": ['"The incoming token has expired', "token included in the request is expired"],
  "auth-invalid": ["token included in the request is invalid", "Invalid API Key identifier specified"],
  "signed-request-expired": ['"Signature expired'],
  "signed-url-invalid": ['"The request signature we calculated does not match'],
  "auth-scheme-wrong": ["Authorization header requires 'Credential'", "not a valid key=value pair"],
  "quota-exhausted": ['"Limit Exceeded"'],
  "rate-limited": ['"Too Many Requests"'],
  "upstream-response-timeout": ['"Endpoint request timed out"', '"Gateway Timeout"'],
  "upstream-connection-refused": ['"Network error communicating with endpoint"'],
  "request-body-too-large": ['"Request Too Long"'],
  "unsupported-media-type": ['"Unsupported Media Type"'],
  "validation-failed": ['"Invalid request body"', '"Missing required request parameters'],
  "request-body-malformed": ['"Could not parse request body into json'],
} as const satisfies CauseTable;

/** The payload quota of an API, in bytes. */
const PAYLOAD_QUOTA = /^HTTP content length exceeded 10485760 bytes\.$/;

const own = by("aws-api-gateway");
const unauthorised = body('"Forbidden"');
/** A REST API; its authorisers have sentences of their own, so a bare Forbidden is not theirs. */
const rest = any(field("x-amz-apigw-id"), field("x-amzn-errortype", /^ForbiddenException/));

export const awsApiGateway = defineResponder({
  id: "aws-api-gateway",
  name: product("Amazon API Gateway"),
  roles: ["reverse-proxy"],
  signs: [
    // A function behind the gateway may say the same words; the gateway's error field is its own.
    wrote("gateway-response", all(body(STOCK), not(field("x-amzn-trace-id", /Root=/)), handled)),
    wrote("gateway-response-with-error-type", all(body(STOCK), field("x-amzn-errortype"))),
    wrote("authorizer-response", all(body(OWN_WORDS), handled)),
    wrote(
      "gateway-response-alone",
      body(/^\s{0,8}\{"message":\s?"(Missing Authentication Token|Endpoint request timed out)"\}/),
    ),
    // Refused before the gateway's own answers are made: plain text, no field of the gateway, its quota as the figure.
    wrote("payload-quota-text", body(PAYLOAD_QUOTA)),
    relayed("passed-through", handled),
  ],
  neverWrites: [405, 406, 422],
  advice: awsApiGatewayAdvice,
  causes: [
    ...causesOf(anybody, RESPONSES).table(apiGatewaySays, {
      certainty: "likely",
      when: (words) => all(own, body(words)),
    }),
    causesOf(anybody, RESPONSES).proven(
      "endpoint-late",
      "upstream-response-timeout",
      504,
      all(own, body(/^\s{0,8}\{"message":\s?"Endpoint request timed out"\}/)),
    ),
    cause({
      id: "payload-over-quota",
      mechanism: "request-body-too-large",
      on: [413],
      certainty: "certain",
      when: body(PAYLOAD_QUOTA),
      why: text({
        en: "The body is over API Gateway's payload quota of 10 MB, which cannot be raised.",
        "zh-CN": "正文超过了 API Gateway 的 10 MB 负载配额，这个配额不能调高。",
      }),
      sources: [QUOTAS],
    }),
    // The page lives under a stage, and its call leaves the stage out (API Gateway: invoke URLs are /stage/path).
    cause({
      id: "stage-left-out",
      mechanism: "gateway-route-not-found",
      on: [403],
      certainty: "likely",
      when: all(own, unauthorised, pageUnderStage),
      why: text({
        en: "The page is below {stage}, and this address leaves that out: the gateway takes its first part for the name of a stage.",
        "zh-CN": "页面位于 {stage} 之下，而这个地址没有它：网关会把路径的第一段当作阶段名。",
      }),
      facts: (c) => ({ stage: stageOfPage(c) ?? "" }),
      sources: [docs("API Gateway: invoke URL", `${GUIDE}/how-to-call-api.html`)],
    }),
    cause({
      id: "api-key-missing",
      mechanism: "auth-missing",
      on: [403],
      certainty: "likely",
      when: all(own, unauthorised, notSent("x-api-key"), any(rest, notSent("authorization"))),
      why: text({
        en: "The gateway refuses the call; a method that wants an API key (x-api-key) says only Forbidden when the key is missing.",
        "zh-CN":
          "网关拒绝了这次调用；要求 API 密钥（x-api-key）的方法在缺少密钥时只返回 Forbidden，不说明原因。",
      }),
      sources: [docs("API Gateway: usage plans and API keys", `${GUIDE}/api-gateway-api-usage-plans.html`)],
    }),
    cause({
      id: "api-key-refused",
      mechanism: "auth-invalid",
      on: [403],
      certainty: "likely",
      when: all(own, unauthorised, sent("x-api-key")),
      sources: [docs("API Gateway: usage plans and API keys", `${GUIDE}/api-gateway-api-usage-plans.html`)],
    }),
    cause({
      id: "not-authorised",
      mechanism: "auth-not-authorised",
      on: [403],
      certainty: "likely",
      when: all(own, unauthorised, sent("authorization"), not(rest)),
      sources: [RESPONSES],
    }),
    cause({
      id: "web-acl-body",
      mechanism: "waf-blocked",
      on: [403],
      certainty: "likely",
      when: all(own, unauthorised, rest, bodyOfBytes(8_193)),
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
      when: all(own, unauthorised),
      sources: [RESPONSES],
    }),
    cause({
      id: "domain-not-mapped",
      mechanism: "host-not-configured",
      on: [403],
      certainty: "possible",
      when: all(own, unauthorised),
      sources: [docs("API Gateway: custom domain names", `${GUIDE}/how-to-custom-domains.html`)],
    }),
    cause({
      id: "no-such-method",
      mechanism: "gateway-route-not-found",
      on: [403],
      certainty: "likely",
      when: all(own, body('"Missing Authentication Token"')),
      why: text({
        en: "API Gateway says this for any path or method that the deployed stage does not have, as well as for a missing signature.",
        "zh-CN": "已部署的阶段里没有的路径或方法，API Gateway 都这样响应；缺少签名时也一样。",
      }),
      sources: [RESPONSES],
    }),
    cause({
      id: "signature-missing",
      mechanism: "auth-missing",
      on: [403],
      certainty: "possible",
      when: all(own, body('"Missing Authentication Token"'), notSent("authorization")),
      sources: [RESPONSES],
    }),
    cause({
      id: "route-behind-scheme-error",
      mechanism: "gateway-route-not-found",
      on: [403],
      certainty: "possible",
      when: all(own, body(/requires 'Credential'|not a valid key=value pair/)),
      sources: [RESPONSES],
    }),
    cause({
      id: "no-route",
      mechanism: "gateway-route-not-found",
      on: [404],
      certainty: "likely",
      when: all(own, body('"Not Found"')),
      sources: [docs("API Gateway: routes of HTTP APIs", `${GUIDE}/http-api-develop-routes.html`)],
    }),
    cause({
      id: "authorizer-token-missing",
      mechanism: "auth-missing",
      on: [401],
      certainty: "likely",
      when: all(own, body('"Unauthorized"'), notSent("authorization")),
      sources: [RESPONSES],
    }),
    cause({
      id: "authorizer-refused",
      mechanism: "auth-invalid",
      on: [401],
      certainty: "likely",
      when: all(own, body('"Unauthorized"'), sent("authorization")),
      sources: [RESPONSES],
    }),
    cause({
      id: "function-reply-unusable",
      mechanism: "upstream-invalid-response",
      on: [502],
      certainty: "likely",
      when: all(own, body(/"Internal server error"/i)),
      why: text({
        en: "The function threw, ran into its own time limit, or returned something that is not a proxy response (statusCode, headers, a string as body).",
        "zh-CN":
          "函数抛出了异常、超过了自己的时限，或返回的不是代理格式的响应（statusCode、headers、字符串类型的 body）。",
      }),
      sources: [
        docs("API Gateway: Lambda proxy integration", `${GUIDE}/set-up-lambda-proxy-integrations.html`),
      ],
    }),
    cause({
      id: "function-threw",
      mechanism: "unhandled-exception",
      on: [502],
      certainty: "possible",
      when: all(own, body(/"Internal server error"/i)),
      sources: [RESPONSES],
    }),
    cause({
      id: "function-failed-500",
      mechanism: "unhandled-exception",
      on: [500],
      certainty: "likely",
      when: all(own, not(ofRestApi), body(/"Internal server error"/i)),
      sources: [
        docs("API Gateway: HTTP API integration errors", `${GUIDE}/http-api-troubleshooting-lambda.html`),
      ],
    }),
    cause({
      id: "rest-api-may-not-invoke",
      mechanism: "server-config-error",
      on: [500],
      certainty: "likely",
      when: all(own, ofRestApi, body(/"Internal server error"/i)),
      why: text({
        en: "A REST API answers so when it may not invoke the function or authorizer, a mapping fails or the function is throttled. With proxy integration a failing function gives 502.",
        "zh-CN":
          "REST API 无权调用函数或授权方、映射失败，或函数被限流时这样响应。使用代理集成时，函数本身出错返回的是 502。",
      }),
      sources: [
        docs(
          "AWS re:Post: Invalid permissions on Lambda function",
          "https://repost.aws/knowledge-center/api-gateway-rest-api-lambda-integrations",
        ),
        RESPONSES,
      ],
    }),
    cause({
      id: "gateway-may-not-invoke",
      mechanism: "server-config-error",
      on: [500],
      certainty: "possible",
      when: all(own, body(/"Internal server error"/i)),
      why: text({
        en: "The gateway lacks the permission to invoke the function, or its authorizer or mapping is broken.",
        "zh-CN": "网关没有调用该函数的权限，或授权方、映射配置有误。",
      }),
      sources: [
        docs("API Gateway: HTTP API integration errors", `${GUIDE}/http-api-troubleshooting-lambda.html`),
      ],
    }),
    cause({
      id: "integration-slow",
      mechanism: "upstream-response-timeout",
      on: [500, 503, 504],
      certainty: "likely",
      when: all(own, body(STOCK), took(28_500, 31_500)),
      why: text({
        en: "The call ended at the integration time limit (by default 29 s for REST, 30 s for HTTP APIs).",
        "zh-CN": "调用在集成时限处结束（默认 REST API 是 29 秒，HTTP API 是 30 秒）。",
      }),
      sources: [QUOTAS],
    }),
    cause({
      id: "integration-unreachable",
      mechanism: "upstream-connection-refused",
      on: [503],
      certainty: "likely",
      when: all(own, body('"Service Unavailable"')),
      sources: [QUOTAS],
    }),
    // A Lambda function's error object, passed on as the body: the function's code threw.
    cause({
      id: "function-error-shown",
      mechanism: "unhandled-exception",
      on: ["2xx", "4xx", "5xx"],
      certainty: "likely",
      when: all(body('"errorMessage":'), body(/"(stackTrace|trace)":\s{0,4}\[/)),
      sources: [
        docs(
          "Lambda: errors of functions",
          "https://docs.aws.amazon.com/lambda/latest/dg/nodejs-exceptions.html",
        ),
      ],
    }),
    cause({
      id: "function-timed-out",
      mechanism: "handler-timeout",
      on: ["2xx", "5xx"],
      certainty: "likely",
      when: body(/"errorMessage":\s{0,4}"[^"]{0,80}Task timed out after/),
      sources: [
        docs("Lambda: time limit", "https://docs.aws.amazon.com/lambda/latest/dg/configuration-timeout.html"),
      ],
    }),
    cause({
      id: "bad-request",
      mechanism: "validation-failed",
      on: [400],
      certainty: "likely",
      when: all(own, body('"Bad Request"'), lacks("x-amzn-trace-id")),
      sources: [RESPONSES],
    }),
  ],
  sources: [RESPONSES],
});
