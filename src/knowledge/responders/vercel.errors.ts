import { type CodeReader, code, codeInBody, codeInField, firstCode } from "../../diagnosis/condition/code.ts";
import { all, needing } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { resourceType } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { cause } from "../writing/define.ts";
import { vercelCodes } from "./vercel.codes.ts";

export const ERRORS = docs("Vercel: error codes", "https://vercel.com/docs/errors");

/** The code as Vercel's own page and plain text print it. */
export const printed = codeInBody(
  /^(?:A server error has occurred|An error occurred with your deployment|The (?:page|deployment) could not be found)[^\n]{0,60}\n{1,3}([A-Z][A-Z_]{3,60})$/m,
  /Code: <code>`?([A-Z][A-Z_]{3,60})/,
  // As text, with the region in the id.
  /^Code: ([A-Z][A-Z_]{3,60})\s{1,3}ID: [a-z]{3}\d::?\w/m,
);

/** Codes of its list that others have too: alone they name nobody. */
const COMMON =
  /^(?:(?:RESOURCE_|FILE_)?NOT_FOUND|URL_TOO_LONG|INVALID_REQUEST_METHOD|MALFORMED_REQUEST_HEADER|REQUEST_HEADER_TOO_LARGE|TOO_MANY_RANGES|RANGE_\w+|INTERNAL_\w+)$/;
const OWN = vercelCodes.map(({ code }) => code).filter((name) => !COMMON.test(name));
const STATUS = new Map<string, number>(vercelCodes.map((own) => [own.code, Number.parseInt(own.name, 10)]));
const inText = codeInBody(new RegExp(`^(?:[^{}<>]{0,300}[\\s:])?(${OWN.join("|")})(?:\\s[^{}<>]{0,300})?$`));

/** A code of its own in a short text, or alone, where the page around it was not kept: with the status that goes with it. */
export const bare: CodeReader = needing(
  () => inText.need,
  (c) => {
    const found = inText(c);
    return found !== null && STATUS.get(found.code) === c.status ? found : null;
  },
);
const errorCode = firstCode(printed, codeInField("x-vercel-error", /^\s{0,8}([A-Z][A-Z_]{3,60})/), bare);

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

/** What the code of the error means. */
export const vercelByCode = [
  ...causesOf(anybody, ERRORS).table(vercelProven, {
    certainty: "certain",
    on: ["3xx", "4xx", "5xx"],
    when: (name) => code(errorCode, name),
    words: {
      "upstream-dns-failure": {
        why: text({
          en: "The host name of an external rewrite's target is empty, could not be resolved, or leads to a private or an IPv6 address.",
          "zh-CN": "外部重写目标的主机名为空、无法解析，或解析到了私有地址或 IPv6 地址。",
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
    id: "function-silent",
    mechanism: "upstream-closed-without-response",
    on: [502],
    certainty: "possible",
    when: code(errorCode, "NO_RESPONSE_FROM_FUNCTION"),
    sources: [ERRORS],
  }),
] as const;
