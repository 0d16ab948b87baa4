import type { PrivateStatus } from "../../diagnosis/private-status.ts";
import { docs } from "../../diagnosis/source.ts";
import type { Text } from "../../diagnosis/text.ts";
import { privateCodes } from "../writing/private-code.ts";

/** Vercel's page and its x-vercel-error field name the code beside the status. */
function error(status: string, code: string, meaning: Text, advice?: Text) {
  const sources = [docs(`Vercel: ${code}`, `https://vercel.com/docs/errors/${code}`)] as const;
  return privateCodes({ kind: "vendor", seen: "response", sources })(code, status, meaning, advice);
}

export const vercelCodes = [
  error("502: BAD_GATEWAY", "BODY_NOT_A_STRING_FROM_FUNCTION", {
    en: "The function returned a body that is not a string.",
    "zh-CN": "函数返回的正文不是字符串。",
  }),
  error("403: FORBIDDEN", "DEPLOYMENT_BLOCKED", {
    en: "Vercel blocked the deployment.",
    "zh-CN": "该部署被 Vercel 封禁。",
  }),
  error("410: GONE", "DEPLOYMENT_DELETED", {
    en: "The deployment was deleted.",
    "zh-CN": "该部署已被删除。",
  }),
  error("402: PAYMENT_REQUIRED", "DEPLOYMENT_DISABLED", {
    en: "The account of the deployment went over the limits of its plan or owes a payment.",
    "zh-CN": "部署所属账户超出套餐限额或欠费。",
  }),
  error(
    "404: NOT_FOUND",
    "DEPLOYMENT_NOT_FOUND",
    {
      en: "No deployment belongs to this domain or URL.",
      "zh-CN": "该域名或网址没有对应的部署。",
    },
    {
      en: "Check the domain in the project's settings and whether the deployment still exists.",
      "zh-CN": "检查项目设置中的域名，以及该部署是否仍然存在。",
    },
  ),
  error("303: SEE_OTHER", "DEPLOYMENT_NOT_READY_REDIRECTING", {
    en: "The deployment is not ready yet.",
    "zh-CN": "部署尚未就绪。",
  }),
  error("503: SERVICE_UNAVAILABLE", "DEPLOYMENT_PAUSED", {
    en: "The project is paused: by its owner, by a spending limit, or by Vercel over limits or terms.",
    "zh-CN": "项目被暂停：由所有者、消费限额，或因超限或违反条款由 Vercel 暂停。",
  }),
  error("502: BAD_GATEWAY", "DNS_HOSTNAME_EMPTY", {
    en: "A rewrite goes to a destination without a host name.",
    "zh-CN": "rewrite 的目标没有主机名。",
  }),
  error("502: BAD_GATEWAY", "DNS_HOSTNAME_NOT_FOUND", {
    en: "The host that a rewrite goes to does not exist in DNS.",
    "zh-CN": "rewrite 的目标主机在 DNS 中不存在。",
  }),
  error("502: BAD_GATEWAY", "DNS_HOSTNAME_RESOLVE_FAILED", {
    en: "The host that a rewrite goes to could not be resolved.",
    "zh-CN": "rewrite 的目标主机解析失败。",
  }),
  error("404: NOT_FOUND", "DNS_HOSTNAME_RESOLVED_PRIVATE", {
    en: "The host that a rewrite goes to resolves to a private address.",
    "zh-CN": "rewrite 的目标主机解析到了内网地址。",
  }),
  error("502: BAD_GATEWAY", "DNS_HOSTNAME_SERVER_ERROR", {
    en: "The DNS server of the host that a rewrite goes to answered with an error.",
    "zh-CN": "rewrite 目标主机的 DNS 服务器返回错误。",
  }),
  error("500: INTERNAL_SERVER_ERROR", "EDGE_FUNCTION_INVOCATION_FAILED", {
    en: "An edge function threw an exception or could not run.",
    "zh-CN": "Edge Function 抛出异常或无法运行。",
  }),
  error("504: GATEWAY_TIMEOUT", "EDGE_FUNCTION_INVOCATION_TIMEOUT", {
    en: "An edge function did not begin its response in time.",
    "zh-CN": "Edge Function 没有及时开始响应。",
  }),
  error("502: BAD_GATEWAY", "FALLBACK_BODY_TOO_LARGE", {
    en: "A page that was to be cached as a fallback is too large.",
    "zh-CN": "要作为 fallback 缓存的页面过大。",
  }),
  error(
    "500: INTERNAL_SERVER_ERROR",
    "FUNCTION_INVOCATION_FAILED",
    {
      en: "A function threw an uncaught exception, crashed or ran out of memory.",
      "zh-CN": "函数抛出未捕获的异常、崩溃或内存不足。",
    },
    {
      en: "Read the function's runtime log at the time of the request.",
      "zh-CN": "查看该函数在请求时刻的运行日志。",
    },
  ),
  error(
    "504: GATEWAY_TIMEOUT",
    "FUNCTION_INVOCATION_TIMEOUT",
    {
      en: "A function ran longer than its maximum duration.",
      "zh-CN": "函数的运行时间超出上限。",
    },
    {
      en: "Find what it waits for, or raise maxDuration.",
      "zh-CN": "找出它在等待什么，或调大 maxDuration。",
    },
  ),
  error("413: PAYLOAD_TOO_LARGE", "FUNCTION_PAYLOAD_TOO_LARGE", {
    en: "The request's body is too large for a function, 4.5 MB at most.",
    "zh-CN": "请求正文超过函数的上限（4.5 MB）。",
  }),
  error("500: INTERNAL_SERVER_ERROR", "FUNCTION_RESPONSE_PAYLOAD_TOO_LARGE", {
    en: "The function's response is too large, 4.5 MB at most unless streamed.",
    "zh-CN": "函数的响应过大（非流式上限 4.5 MB）。",
  }),
  error("503: SERVICE_UNAVAILABLE", "FUNCTION_THROTTLED", {
    en: "More functions run at once than the account's limit or the region's burst limit allows.",
    "zh-CN": "同时运行的函数数超出账户上限，或增长超出该区域的突发上限。",
  }),
  error("508: INFINITE_LOOP_DETECTED", "INFINITE_LOOP_DETECTED", {
    en: "The deployment keeps requesting itself.",
    "zh-CN": "部署在循环请求自己。",
  }),
  error("400: BAD_REQUEST", "INVALID_IMAGE_OPTIMIZE_REQUEST", {
    en: "The parameters for image optimization are invalid, or the width or host is not allowed.",
    "zh-CN": "图片优化的参数无效，或宽度、来源主机不被允许。",
  }),
  error("405: METHOD_NOT_ALLOWED", "INVALID_REQUEST_METHOD", {
    en: "The method is not one that Vercel takes.",
    "zh-CN": "Vercel 不接受该请求方法。",
  }),
  error("400: BAD_REQUEST", "MALFORMED_REQUEST_HEADER", {
    en: "A header field of the request is malformed.",
    "zh-CN": "请求中有格式错误的标头。",
  }),
  error("500: INTERNAL_SERVER_ERROR", "MICROFRONTENDS_MIDDLEWARE_ERROR", {
    en: "Vercel could not route the request between microfrontends.",
    "zh-CN": "Vercel 无法在微前端之间路由该请求。",
  }),
  error("400: BAD_REQUEST", "MICROFRONTENDS_MISSING_FALLBACK_ERROR", {
    en: "A microfrontend has no deployment in this environment, and none was found for its fallback.",
    "zh-CN": "某个微前端在此环境没有部署，它的 fallback 也没有找到部署。",
  }),
  error("500: INTERNAL_SERVER_ERROR", "MIDDLEWARE_INVOCATION_FAILED", {
    en: "The middleware threw an exception or could not run.",
    "zh-CN": "中间件抛出异常或无法运行。",
  }),
  error("504: GATEWAY_TIMEOUT", "MIDDLEWARE_INVOCATION_TIMEOUT", {
    en: "The middleware did not begin its response in time.",
    "zh-CN": "中间件没有及时开始响应。",
  }),
  error("503: SERVICE_UNAVAILABLE", "MIDDLEWARE_RUNTIME_DEPRECATED", {
    en: "The middleware was built for a runtime that no longer exists.",
    "zh-CN": "中间件所用的运行时已停用。",
  }),
  error("502: BAD_GATEWAY", "NO_RESPONSE_FROM_FUNCTION", {
    en: "The function ended without a response.",
    "zh-CN": "函数结束时没有返回响应。",
  }),
  error("404: NOT_FOUND", "NOT_FOUND", {
    en: "The deployment exists, but has nothing at this path.",
    "zh-CN": "部署存在，但该路径没有内容。",
  }),
  error("502: BAD_GATEWAY", "OPTIMIZED_EXTERNAL_IMAGE_REQUEST_FAILED", {
    en: "The image that was to be optimized could not be fetched from its host.",
    "zh-CN": "无法从来源主机取得要优化的图片。",
  }),
  error("502: BAD_GATEWAY", "OPTIMIZED_EXTERNAL_IMAGE_REQUEST_INVALID", {
    en: "What came back for the image that was to be optimized is no image.",
    "zh-CN": "取回的内容不是可优化的图片。",
  }),
  error("502: BAD_GATEWAY", "OPTIMIZED_EXTERNAL_IMAGE_REQUEST_UNAUTHORIZED", {
    en: "The host of the image that was to be optimized refused access to it.",
    "zh-CN": "来源主机拒绝提供要优化的图片。",
  }),
  error("502: BAD_GATEWAY", "OPTIMIZED_EXTERNAL_IMAGE_TOO_MANY_REDIRECTS", {
    en: "The URL of the image that was to be optimized redirects too often.",
    "zh-CN": "要优化的图片网址重定向次数过多。",
  }),
  error("416: RANGE_NOT_SATISFIABLE", "RANGE_END_NOT_VALID", {
    en: "The end of the range in the Range field is invalid.",
    "zh-CN": "Range 标头中范围的终点无效。",
  }),
  error("416: RANGE_NOT_SATISFIABLE", "RANGE_GROUP_NOT_VALID", {
    en: "The list of ranges in the Range field is invalid.",
    "zh-CN": "Range 标头中的范围列表无效。",
  }),
  error("416: RANGE_NOT_SATISFIABLE", "RANGE_MISSING_UNIT", {
    en: "The Range field lacks the unit, as in bytes=0-99.",
    "zh-CN": "Range 标头缺少单位，正确写法如 bytes=0-99。",
  }),
  error("416: RANGE_NOT_SATISFIABLE", "RANGE_START_NOT_VALID", {
    en: "The start of the range in the Range field is invalid.",
    "zh-CN": "Range 标头中范围的起点无效。",
  }),
  error("416: RANGE_NOT_SATISFIABLE", "RANGE_UNIT_NOT_SUPPORTED", {
    en: "The Range field uses a unit other than bytes.",
    "zh-CN": "Range 标头使用了 bytes 以外的单位。",
  }),
  error("431: REQUEST_HEADER_FIELDS_TOO_LARGE", "REQUEST_HEADER_TOO_LARGE", {
    en: "A request field is longer than 16 KB, or all of them together than 32 KB.",
    "zh-CN": "单个请求标头超过 16 KB，或总和超过 32 KB。",
  }),
  error("404: NOT_FOUND", "RESOURCE_NOT_FOUND", {
    en: "What the request asks for does not exist or may not be seen.",
    "zh-CN": "请求的资源不存在，或无权访问。",
  }),
  error("502: BAD_GATEWAY", "ROUTER_CANNOT_MATCH", {
    en: "Vercel's router could not decide where the request goes.",
    "zh-CN": "Vercel 的路由无法确定请求的去向。",
  }),
  error("502: BAD_GATEWAY", "ROUTER_EXTERNAL_TARGET_CONNECTION_ERROR", {
    en: "The server that a rewrite goes to could not be reached.",
    "zh-CN": "无法连接 rewrite 的目标服务器。",
  }),
  error("502: BAD_GATEWAY", "ROUTER_EXTERNAL_TARGET_ERROR", {
    en: "The server that a rewrite goes to gave no proper response.",
    "zh-CN": "rewrite 的目标服务器没有返回正常响应。",
  }),
  error("502: BAD_GATEWAY", "ROUTER_EXTERNAL_TARGET_HANDSHAKE_ERROR", {
    en: "The TLS handshake with the server that a rewrite goes to failed, or connecting to it took too long.",
    "zh-CN": "与 rewrite 目标服务器的 TLS 握手失败，或连接超时。",
  }),
  error("502: BAD_GATEWAY", "ROUTER_TOO_MANY_HAS_SELECTIONS", {
    en: "The router met more has selections than it allows.",
    "zh-CN": "路由遇到的 has 选择过多。",
  }),
  error("404: NOT_FOUND", "SANDBOX_NOT_FOUND", {
    en: "There is no sandbox behind this URL.",
    "zh-CN": "该网址没有对应的沙箱。",
  }),
  error("502: BAD_GATEWAY", "SANDBOX_NOT_LISTENING", {
    en: "Nothing in the sandbox listens on this port.",
    "zh-CN": "沙箱中没有程序监听该端口。",
  }),
  error("410: GONE", "SANDBOX_STOPPED", {
    en: "The sandbox has been stopped.",
    "zh-CN": "沙箱已停止。",
  }),
  error("502: BAD_GATEWAY", "TOO_MANY_FILESYSTEM_CHECKS", {
    en: "The routing rules look for a file too often for one request.",
    "zh-CN": "路由规则对同一请求的文件检查次数过多。",
  }),
  error("502: BAD_GATEWAY", "TOO_MANY_FORKS", {
    en: "More than 5 conditional routes (has) match one path.",
    "zh-CN": "同一路径匹配了超过 5 条带 has 条件的路由。",
  }),
  error("416: RANGE_NOT_SATISFIABLE", "TOO_MANY_RANGES", {
    en: "The Range field asks for too many ranges.",
    "zh-CN": "Range 标头请求的范围过多。",
  }),
  error("414: URI_TOO_LONG", "URL_TOO_LONG", {
    en: "The URL is longer than 14 KB.",
    "zh-CN": "网址超过 14 KB。",
  }),
] as const satisfies readonly PrivateStatus[];
