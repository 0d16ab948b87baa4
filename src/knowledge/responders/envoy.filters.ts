import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { own, said, wordless } from "./envoy.replies.ts";

const FILTER = (name: string, anchor: string) =>
  causesOf(
    anybody,
    docs(
      `Envoy: ${name}`,
      `https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/${anchor}_filter`,
    ),
  );
const JWT = FILTER("JWT authentication", "jwt_authn");
const RBAC = FILTER("RBAC", "rbac");
const ISTIO = causesOf(
  anybody,
  docs(
    "Istio: access control at an ingress gateway",
    "https://istio.io/latest/docs/tasks/security/authorization/authz-ingress/",
  ),
);
const denied = said(/^RBAC: access denied/);

/** What a filter refused before any upstream was asked. */
export const envoyFilters = [
  RBAC.likely("policy", "auth-not-authorised", 403, denied),
  // The same sentence for every rule: by identity, address, host, path or method.
  ISTIO.possible("policy-address", "ip-not-allowed", 403, denied, {
    why: text({
      en: "Envoy writes this sentence for rules by address too: `ipBlocks` are compared with the peer, `remoteIpBlocks` with the address that X-Forwarded-For gives.",
      "zh-CN":
        "按地址的规则被拒时，Envoy 也只写这一句：`ipBlocks` 比较的是直接对端，`remoteIpBlocks` 比较的是 X-Forwarded-For 给出的地址。",
    }),
    fix: [
      text({
        en: "Read in the gateway's access log which address it saw; a load balancer's means `externalTrafficPolicy: Local`, or trusted proxies and `remoteIpBlocks`.",
        "zh-CN":
          "在网关的访问日志中看它看到的地址；如果是负载均衡器的，就用 `externalTrafficPolicy: Local`，或设置可信代理并改用 `remoteIpBlocks`。",
      }),
    ],
    confirm: text({
      en: "Envoy's log with the `rbac` logger on debug: which policy was asked, and with which address.",
      "zh-CN": "把 Envoy 的 `rbac` 日志调到 debug：会写明匹配的策略和所用的地址。",
    }),
  }),
  ISTIO.possible("policy-login", "auth-missing", 403, all(denied, not(sent("authorization"))), {
    why: text({
      en: "No token came, and Istio lets a request without one pass to its policies, where a rule that wants `requestPrincipals` then denies it.",
      "zh-CN":
        "请求没有带令牌：Istio 会放这样的请求到授权策略，而要求 `requestPrincipals` 的规则随即拒绝它。",
    }),
  }),
  FILTER("external authorisation", "ext_authz").likely(
    "authoriser-refused",
    "auth-not-authorised",
    403,
    wordless,
  ),
  FILTER("external authorisation", "ext_authz").possible(
    "authoriser-down",
    "auth-check-broken",
    [403, 500],
    wordless,
  ),
  JWT.likely(
    "token-missing",
    "auth-missing",
    [401, 403],
    any(said(/^Jwt is missing/), all(own, not(sent("authorization")), field("www-authenticate"))),
  ),
  JWT.likely("token-expired", "auth-token-expired", 401, said(/^Jwt is expired/)),
  JWT.likely("token-audience", "auth-not-authorised", 403, said(/^Audiences in Jwt are not allowed/)),
  JWT.likely("token-invalid", "auth-invalid", [401, 403], said(/^(?:Jwt |Jwks doesn't have)/)),
  JWT.likely("keys-unreachable", "auth-check-broken", [401, 500], said(/^Jwks (?:remote fetch|is )/)),
  FILTER("OAuth2", "oauth2").likely("login-failed", "auth-invalid", 401, said(/^OAuth flow failed/)),
  FILTER("rate limit", "rate_limit").likely(
    "global-rate",
    "rate-limited",
    [429, 503],
    any(field("x-envoy-ratelimited"), said("local_rate_limited")),
  ),
  FILTER("local rate limit", "local_rate_limit").likely("rate", "rate-limited", 429, own),
  FILTER("fault injection", "fault").likely(
    "fault-injected",
    "blocked-by-config-rule",
    ["4xx", "5xx"],
    said(/^fault filter abort/),
  ),
  FILTER("buffer", "buffer").likely("body-over-limit", "request-body-too-large", 413, own),
  FILTER("direct response", "router").possible("fixed-answer", "blocked-by-config-rule", 403, own),
] as const;
