import { body } from "../../diagnosis/condition/body.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";
import { API_GATEWAY_GUIDE, internalError, own, QUOTAS, RESPONSES, STOCK } from "./aws-api-gateway.reply.ts";

/** Of a REST API, which answers 502 for a function that failed; an HTTP API names itself otherwise. */
const ofRestApi = field("x-amz-apigw-id");

/** How the function or server behind it failed, or was not reached. */
export const apiGatewayFunction = [
  cause({
    id: "function-reply-unusable",
    mechanism: "upstream-invalid-response",
    on: [502],
    certainty: "likely",
    when: all(own, internalError),
    why: text({
      en: "The function threw, ran into its own time limit, or returned something that is not a proxy response (statusCode, headers, a string as body).",
      "zh-CN":
        "函数抛出了异常、超过了自己的时限，或返回的不是代理格式的响应（statusCode、headers、字符串类型的 body）。",
    }),
    sources: [
      docs(
        "API Gateway: Lambda proxy integration",
        `${API_GATEWAY_GUIDE}/set-up-lambda-proxy-integrations.html`,
      ),
    ],
  }),
  cause({
    id: "function-threw",
    mechanism: "unhandled-exception",
    on: [502],
    certainty: "possible",
    when: all(own, internalError),
    sources: [RESPONSES],
  }),
  cause({
    id: "function-failed-500",
    mechanism: "unhandled-exception",
    on: [500],
    certainty: "likely",
    when: all(own, not(ofRestApi), internalError),
    sources: [
      docs(
        "API Gateway: HTTP API integration errors",
        `${API_GATEWAY_GUIDE}/http-api-troubleshooting-lambda.html`,
      ),
    ],
  }),
  cause({
    id: "rest-api-may-not-invoke",
    mechanism: "server-config-error",
    on: [500],
    certainty: "likely",
    when: all(own, ofRestApi, internalError),
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
    when: all(own, internalError),
    why: text({
      en: "The gateway lacks the permission to invoke the function, or its authorizer or mapping is broken.",
      "zh-CN": "网关没有调用该函数的权限，或授权方、映射配置有误。",
    }),
    sources: [
      docs(
        "API Gateway: HTTP API integration errors",
        `${API_GATEWAY_GUIDE}/http-api-troubleshooting-lambda.html`,
      ),
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
] as const;
