import { body, bodyless } from "../../diagnosis/condition/body.ts";
import { anyCode, code, codeInBody, codeInField, firstCode } from "../../diagnosis/condition/code.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { methodOtherThan, resourceType } from "../../diagnosis/condition/request.ts";
import { field, onlyFields, setsCookie, status } from "../../diagnosis/condition/response.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";
import { vercelAdvice } from "./vercel.advice.ts";
import { vercelCodes } from "./vercel.codes.ts";

const ERRORS = docs("Vercel: error codes", "https://vercel.com/docs/errors");

/** The code as Vercel's own page and plain text print it. */
const printed = codeInBody(
  /^(?:A server error has occurred|An error occurred with your deployment|The (?:page|deployment) could not be found)[^\n]{0,60}\n{1,3}([A-Z][A-Z_]{3,60})$/m,
  /Code: <code>`?([A-Z][A-Z_]{3,60})/,
  // As text, with the region in the id.
  /^Code: ([A-Z][A-Z_]{3,60})\s{1,3}ID: [a-z]{3}\d::?\w/m,
);
const errorCode = firstCode(printed, codeInField("x-vercel-error", /^\s{0,8}([A-Z][A-Z_]{3,60})/));

/** Codes of which each names one thing that happened. */
export const vercelProven = {
  "handler-timeout": [
    "FUNCTION_INVOCATION_TIMEOUT",
    "EDGE_FUNCTION_INVOCATION_TIMEOUT",
    "MIDDLEWARE_INVOCATION_TIMEOUT",
  ],
  "request-body-too-large": ["FUNCTION_PAYLOAD_TOO_LARGE"],
  "proxy-loop": ["INFINITE_LOOP_DETECTED"],
  "upstream-dns-failure": [
    "DNS_HOSTNAME_EMPTY",
    "DNS_HOSTNAME_NOT_FOUND",
    "DNS_HOSTNAME_RESOLVE_FAILED",
    "DNS_HOSTNAME_RESOLVED_PRIVATE",
    "DNS_HOSTNAME_SERVER_ERROR",
  ],
  "service-stopped": ["DEPLOYMENT_DISABLED", "DEPLOYMENT_PAUSED", "DEPLOYMENT_BLOCKED", "SANDBOX_STOPPED"],
} as const satisfies CauseTable;

export const vercelErrors = {
  "host-not-configured": ["DEPLOYMENT_NOT_FOUND", "SANDBOX_NOT_FOUND"],
  "resource-gone": ["DEPLOYMENT_DELETED"],
  "unhandled-exception": [
    "FUNCTION_INVOCATION_FAILED",
    "EDGE_FUNCTION_INVOCATION_FAILED",
    "MIDDLEWARE_INVOCATION_FAILED",
    "MICROFRONTENDS_MIDDLEWARE_ERROR",
  ],
  "service-overloaded": ["FUNCTION_THROTTLED"],
  "handler-sent-nothing": ["NO_RESPONSE_FROM_FUNCTION"],
  "upstream-invalid-response": [
    "BODY_NOT_A_STRING_FROM_FUNCTION",
    "FUNCTION_RESPONSE_PAYLOAD_TOO_LARGE",
    "FALLBACK_BODY_TOO_LARGE",
    "ROUTER_EXTERNAL_TARGET_ERROR",
  ],
  // Its manual: a failed handshake or a time-out.
  "upstream-tls-handshake-failed": ["ROUTER_EXTERNAL_TARGET_HANDSHAKE_ERROR"],
  "upstream-connection-refused": ["ROUTER_EXTERNAL_TARGET_CONNECTION_ERROR", "SANDBOX_NOT_LISTENING"],
  "server-config-error": [
    "ROUTER_CANNOT_MATCH",
    "ROUTER_TOO_MANY_HAS_SELECTIONS",
    "TOO_MANY_FILESYSTEM_CHECKS",
    "TOO_MANY_FORKS",
    "MIDDLEWARE_RUNTIME_DEPRECATED",
    "MICROFRONTENDS_MISSING_FALLBACK_ERROR",
  ],
  "file-not-found": ["NOT_FOUND", "RESOURCE_NOT_FOUND", "FILE_NOT_FOUND"],
  "range-beyond-end": [
    "RANGE_END_NOT_VALID",
    "RANGE_GROUP_NOT_VALID",
    "RANGE_MISSING_UNIT",
    "RANGE_START_NOT_VALID",
    "RANGE_UNIT_NOT_SUPPORTED",
    "TOO_MANY_RANGES",
  ],
  "request-header-too-large": ["REQUEST_HEADER_TOO_LARGE"],
  "uri-too-long": ["URL_TOO_LONG"],
  "malformed-request-head": ["MALFORMED_REQUEST_HEADER"],
  "method-not-allowed-by-application": ["INVALID_REQUEST_METHOD"],
  "validation-failed": ["INVALID_IMAGE_OPTIMIZE_REQUEST"],
  "dependency-unavailable": [
    "OPTIMIZED_EXTERNAL_IMAGE_REQUEST_FAILED",
    "OPTIMIZED_EXTERNAL_IMAGE_REQUEST_INVALID",
    "OPTIMIZED_EXTERNAL_IMAGE_REQUEST_UNAUTHORIZED",
    "OPTIMIZED_EXTERNAL_IMAGE_TOO_MANY_REDIRECTS",
  ],
  "application-error": ["INTERNAL_UNEXPECTED_ERROR", "INTERNAL_FUNCTION_INVOCATION_FAILED"],
} as const satisfies CauseTable;

const bare405 = all(
  status(405),
  field("server", /^Vercel$/i),
  bodyless,
  onlyFields("date", "server", "x-vercel-id", "content-length", "connection", "strict-transport-security"),
);

export const vercel = defineResponder({
  id: "vercel",
  name: product("Vercel"),
  roles: ["cdn"],
  signs: [
    wrote("x-vercel-error-field", field("x-vercel-error")),
    wrote("error-code", anyCode(printed)),
    wrote("mitigated-field", field("x-vercel-mitigated"), "waf"),
    wrote(
      "challenge-page",
      all(field("server", /^Vercel/i), body(/<title>Vercel Security Checkpoint<\/title>/)),
      "waf",
    ),
    // Without its own field in older releases; a function's answer has its application's words.
    wrote(
      "platform-json",
      all(
        field("server", /^Vercel/i),
        body(
          /^\s{0,4}\{"error":\s{0,2}\{"code":\s{0,2}"\d{3}",\s{0,2}"message":\s{0,2}"(?:A server error has occurred|Request Entity Too Large|The page could not be found)"\}\}/,
        ),
      ),
    ),
    wrote("login-cookie", setsCookie(/^_vercel_sso_nonce$/)),
    // A function's answer has the caching that Vercel gives it, or a type; a file that takes no such method has neither.
    named("bare-405", bare405),
    relayed("x-vercel-id-field", field("x-vercel-id")),
    relayed("server-field-seen", field("server", /^Vercel\b/i)),
    relayed("x-vercel-cache-field", field("x-vercel-cache")),
  ],
  statuses: vercelCodes,
  advice: vercelAdvice,
  causes: [
    ...causesOf(anybody, ERRORS).table(vercelProven, {
      certainty: "certain",
      on: ["3xx", "4xx", "5xx"],
      when: (name) => code(errorCode, name),
      words: {
        "upstream-dns-failure": {
          why: text({
            en: "The host name of an external rewrite's target has no usable DNS record, or leads to a private or an IPv6 address.",
            "zh-CN": "外部重写目标的主机名没有可用的 DNS 记录，或解析到了私有地址或 IPv6 地址。",
          }),
          fix: [
            text({
              en: "Correct the target in the rewrite or its DNS record: it needs a public IPv4 address.",
              "zh-CN": "改正重写的目标或它的 DNS 记录：需要一个公网 IPv4 地址。",
            }),
          ],
        },
      },
    }),
    // A page of a single-page application that was asked for by its address: Vercel has no file of that name, and no rule.
    cause({
      id: "page-of-app",
      mechanism: "rewrite-to-app-missing",
      on: [404],
      certainty: "likely",
      when: all(
        code(errorCode, "NOT_FOUND", "FILE_NOT_FOUND"),
        resourceType("document", "iframe"),
        path(/^\/[^.]{1,200}$/),
      ),
      sources: [docs("Vercel: rewrites", "https://vercel.com/docs/rewrites")],
    }),
    ...causesOf(anybody, ERRORS).table(vercelErrors, {
      certainty: "likely",
      on: ["3xx", "4xx", "5xx"],
      when: (name) => code(errorCode, name),
    }),
    cause({
      id: "no-such-page",
      mechanism: "route-not-found",
      on: [404],
      certainty: "possible",
      when: code(errorCode, "NOT_FOUND"),
      why: text({
        en: "The deployment exists and holds nothing at this path; a single-page app needs a rewrite to its index.",
        "zh-CN": "部署存在，但这个路径下什么也没有；单页应用需要一条指向入口页的重写规则。",
      }),
      sources: [ERRORS],
    }),
    cause({
      id: "missing-rewrite",
      mechanism: "rewrite-to-app-missing",
      on: [404],
      certainty: "possible",
      when: all(code(errorCode, "NOT_FOUND"), (c) => (/\.\w{1,8}$/.test(c.url?.pathname ?? "") ? false : [])),
      sources: [docs("Vercel: rewrites", "https://vercel.com/docs/rewrites")],
    }),
    cause({
      id: "static-output",
      mechanism: "static-file-method-refused",
      on: [405],
      certainty: "likely",
      when: all(by("vercel"), bare405, methodOtherThan("GET", "HEAD", "OPTIONS")),
      why: text({
        en: "The address leads to a static file, which takes only GET and HEAD: no function has this path, or a catch-all rewrite sends it to the start page.",
        "zh-CN":
          "该地址指向静态文件，只接受 GET 和 HEAD：没有对应这个路径的函数，或全匹配的重写把它转到了首页。",
      }),
      fix: [
        text({
          en: "Leave the API's paths out of a catch-all rewrite in vercel.json, for example with /((?!api/).*) as its source.",
          "zh-CN": "在 vercel.json 的全匹配重写中排除 API 路径，例如 source 写成 /((?!api/).*)。",
        }),
        text({
          en: "Look in the deployment's list of functions whether one has this path: its file belongs in api/ or the framework's own folder.",
          "zh-CN": "在部署的函数列表中查看是否有这个路径：文件应放在 api/ 或框架规定的目录下。",
        }),
      ],
      sources: [docs("Vercel: rewrites", "https://vercel.com/docs/rewrites")],
    }),
    cause({
      id: "function-silent",
      mechanism: "upstream-closed-without-response",
      on: [502],
      certainty: "possible",
      when: code(errorCode, "NO_RESPONSE_FROM_FUNCTION"),
      sources: [ERRORS],
    }),
    cause({
      id: "challenge",
      mechanism: "bot-challenge",
      on: ["any"],
      certainty: "likely",
      when: any(
        field("x-vercel-mitigated", /^challenge/),
        all(by("vercel"), body("<title>Vercel Security Checkpoint</title>")),
      ),
      sources: [docs("Vercel: firewall", "https://vercel.com/docs/vercel-firewall")],
    }),
    cause({
      id: "rule",
      mechanism: "waf-blocked",
      on: ["4xx"],
      certainty: "likely",
      when: field("x-vercel-mitigated", /^(deny|block)/),
      sources: [docs("Vercel: firewall", "https://vercel.com/docs/vercel-firewall")],
    }),
    cause({
      id: "deployment-protected",
      mechanism: "auth-missing",
      on: [401, 403],
      certainty: "likely",
      when: all(status(401), setsCookie(/^_vercel_sso_nonce$/)),
      why: text({
        en: "Deployment protection is on: this deployment opens with a Vercel login or the password, by a shareable link or with a bypass token.",
        "zh-CN": "开启了部署保护：要登录 Vercel、输入密码、使用分享链接或携带绕过令牌，才能访问这个部署。",
      }),
      sources: [docs("Vercel: deployment protection", "https://vercel.com/docs/deployment-protection")],
    }),
  ],
  sources: [ERRORS],
});
