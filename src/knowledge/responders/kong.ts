import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { afterAWhile, atOnce } from "../../diagnosis/condition/time.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { kongAdvice } from "./kong.advice.ts";

const ERRORS = docs(
  "Kong: error handlers",
  "https://github.com/Kong/kong/blob/master/kong/error_handlers.lua",
);
const KONG = causesOf(anybody, ERRORS);
const PLUGIN = causesOf(anybody, docs("Kong: plugins", "https://developer.konghq.com/plugins/"));

/** Kong measured its own answer; a proxied one has the latency of the upstream and of the proxy. */
const own: Condition = all(
  any(field("x-kong-response-latency"), field("server", /^kong\b/i)),
  not(field("x-kong-upstream-latency")),
);
const said = (words: string | RegExp): Condition => all(by("kong"), body(words));
const answered: Condition = by("kong");
/** Kong has one sentence for every 502 of its nginx, and a refused connection takes no time, also five of them. */
const badGatewayAtOnce: Condition = all(answered, atOnce);

export const kong = defineResponder({
  id: "kong",
  name: text({ en: "Kong", "zh-CN": "Kong" }),
  roles: ["reverse-proxy"],
  signs: [
    wrote("own-latency", own),
    wrote(
      "error-json",
      body(
        /"message": ?"(?:no Route matched with those values|failure to get a peer from the ring-balancer|You cannot consume this service|An invalid response was received from the upstream server|The upstream server is (?:currently unavailable|timing out)"|Non-gRPC request matched gRPC route)/,
      ),
    ),
    relayed(
      "passed-through",
      any(field("x-kong-proxy-latency"), field("x-kong-upstream-latency"), field("via", /\bkong\b/i)),
    ),
  ],
  neverWrites: [406, 422, 431],
  advice: kongAdvice,
  causes: [
    KONG.likely(
      "no-route",
      "gateway-route-not-found",
      404,
      // With its own latency and no upstream's: no file was looked for.
      any(said("no Route matched"), all(answered, status(404), own, field("server", /^kong\b/i))),
    ),
    KONG.proven(
      "no-peer",
      "upstream-none-available",
      503,
      said("failure to get a peer from the ring-balancer"),
    ),
    KONG.proven(
      "name-unresolved",
      "upstream-dns-failure",
      [502, 503],
      said(/"message": ?"name resolution failed"/),
    ),
    KONG.proven("no-route-said", "gateway-route-not-found", 404, said("no Route matched")),
    KONG.likely(
      "name",
      "upstream-dns-failure",
      [500, 502, 503],
      said(/name resolution failed|dns server error|dns error/i),
    ),
    KONG.likely("closed-after-work", "upstream-closed-without-response", 502, all(answered, afterAWhile), {
      why: text({
        en: "The 502 came after a while: the upstream probably took the request and closed the connection without an answer. Kong calls that an invalid response too.",
        "zh-CN":
          "502 过了一会儿才出现：上游很可能接下了请求，却没有响应就关闭了连接；Kong 也把这称为无效响应。",
      }),
    }),
    KONG.likely("refused", "upstream-connection-refused", 502, badGatewayAtOnce),
    KONG.likely(
      "kept-connection",
      "upstream-closed-without-response",
      502,
      all(badGatewayAtOnce, method("POST", "PATCH")),
      {
        why: text({
          en: "The upstream may have closed the kept connection just as Kong used it; a POST or PATCH that was sent is not tried again.",
          "zh-CN": "上游可能恰好关闭了 Kong 正在使用的空闲连接；已发出的 POST 或 PATCH 不会重试。",
        }),
        fix: [
          text({
            en: "Let the upstream keep idle connections longer than Kong (upstream_keepalive_idle_timeout, 60 s by default).",
            "zh-CN": "让上游保持空闲连接的时间长于 Kong（upstream_keepalive_idle_timeout，默认 60 秒）。",
          }),
        ],
      },
    ),
    KONG.possible("answer-invalid", "upstream-invalid-response", 502, answered),
    KONG.likely(
      "closed",
      "upstream-closed-without-response",
      502,
      all(badGatewayAtOnce, not(method("POST", "PATCH"))),
    ),
    KONG.likely("silent", "upstream-response-timeout", 504, all(answered, status(504))),
    KONG.possible("connect-late", "upstream-connect-timeout", 504, answered),
    KONG.possible("unavailable", "upstream-none-available", 503, answered),
    // What its nginx refuses before any route gets a sentence of Kong's.
    KONG.likely(
      "head-too-large",
      "request-header-too-large",
      [400, 494],
      said('"Request header or cookie too large"'),
    ),
    KONG.possible("head-unreadable", "malformed-request-head", 400, said('"Bad request"')),
    KONG.proven("address-too-long", "uri-too-long", 414, said('"URI too long"')),
    KONG.likely("body-late", "client-body-timeout", 408, said('"Request timeout"')),
    KONG.likely(
      "length-missing",
      "content-length-required",
      411,
      said(/"(?:Length required|A valid Content-Length header is required)"/),
    ),
    KONG.proven("grpc-route", "wrong-endpoint", 415, said("Non-gRPC request matched gRPC route"), {
      why: text({
        en: "This route of Kong takes gRPC only, and the request has no Content-Type of gRPC.",
        "zh-CN": "Kong 的这条路由只接受 gRPC，而请求的 Content-Type 不是 gRPC 类型。",
      }),
      fix: [
        text({
          en: "Call it with a gRPC client (Content-Type: application/grpc), or put Kong's plugin grpc-web or grpc-gateway on the route.",
          "zh-CN":
            "用 gRPC 客户端调用（Content-Type: application/grpc），或在该路由上启用 Kong 的 grpc-web 或 grpc-gateway 插件。",
        }),
      ],
    }),
    PLUGIN.possible("switched-off", "maintenance-mode", 503, said('"Service unavailable"'), {
      why: text({
        en: "Those are the default words of the plugin request-termination, which answers itself wherever it is on: for a route, a service, a consumer or globally.",
        "zh-CN":
          "这是 request-termination 插件的默认措辞：它在路由、服务、consumer 或全局启用时，由它直接响应。",
      }),
    }),
    KONG.likely("plugin-failed", "proxy-script-failed", 500, said("unexpected error occurred")),
    PLUGIN.likely(
      "group",
      "auth-not-authorised",
      403,
      said(/You cannot consume this service|not authorized|unauthorized consumer/i),
    ),
    PLUGIN.likely("issuer-unknown", "auth-invalid", 401, said("No credentials found for given"), {
      why: text({
        en: "No consumer has a JWT credential whose key is the claim (iss by default) of this token.",
        "zh-CN": "没有任何 consumer 的 JWT 凭据的 key 与令牌中的声明（默认 iss）相同。",
      }),
    }),
    PLUGIN.likely(
      "key-missing",
      "auth-missing",
      401,
      said(/No (?:API key|credentials) found(?! for given)|"message": ?"Unauthorized"/),
    ),
    PLUGIN.likely("token-expired", "auth-token-expired", 401, said(/token expired|expired/i)),
    PLUGIN.likely(
      "credentials-wrong",
      "auth-invalid",
      [401, 403],
      said(
        /Invalid authentication credentials|Invalid signature|signature (?:cannot be verified|does not match)|No mandatory|Unrecognizable token|Bad token|cannot be verified/i,
      ),
    ),
    PLUGIN.likely("address", "ip-not-allowed", 403, said(/IP address (?:is )?not allowed/i)),
    PLUGIN.possible("robot", "user-agent-blocked", 403, answered),
    PLUGIN.possible("refused-by-plugin", "blocked-by-config-rule", [403, 400, 503], answered),
    PLUGIN.likely("rate", "rate-limited", 429, all(answered, status(429))),
    PLUGIN.likely("body", "request-body-too-large", [413, 417], all(answered, status(413, 417))),
    PLUGIN.likely("https", "https-required", 426, all(answered, status(426))),
    PLUGIN.likely("schema", "validation-failed", 400, said(/request (?:body|param)|validation|schema/i)),
  ],
  sources: [ERRORS],
});
