import { body, bodyless, contentless, noBodyText } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { ofLength } from "../../diagnosis/condition/content.ts";
import { overTls } from "../../diagnosis/condition/origin.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { field, lacks, mediaType, status } from "../../diagnosis/condition/response.ts";
import { atOnce } from "../../diagnosis/condition/time.ts";
import { websocket } from "../../diagnosis/condition/websocket.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { envoyAdvice } from "./envoy.advice.ts";
import { envoyCodes } from "./envoy.codes.ts";

const FLAG = causesOf(
  anybody,
  docs(
    "Envoy: response flags",
    "https://www.envoyproxy.io/docs/envoy/latest/configuration/observability/access_log/usage#command-operators",
  ),
  docs(
    "Envoy: response code details",
    "https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_conn_man/response_code_details",
  ),
);
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

/** The sentences of Envoy's own replies; nothing stands before or behind them but a reason. */
const OWN_WORDS =
  /^(?:upstream connect error or disconnect\/reset before headers|no healthy upstream$|upstream request timeout$|RBAC: access denied$|Jwt |Audiences in Jwt|local_rate_limited$|fault filter abort$|upstream max stream duration reached|upstream response timeout|stream timeout$|downstream duration timeout$|envoy overloaded$|OAuth flow failed|DNS resolution failure|Jwks )/;
const NAME = /^(?:istio-)?envoy$/i;
/** The server behind answered: Envoy measured how long that took. */
const measured: Condition = field("x-envoy-upstream-service-time");

const own: Condition = all(by("envoy"), not(measured));
const said = (words: string | RegExp): Condition => all(by("envoy"), body(words));
const reset = (reason: string): Condition =>
  said(new RegExp(`disconnect/reset before headers\\.(?: retried and the latest)? ?reset reason: ${reason}`));
/** The reply was not kept (an answer to HEAD never is), but its length is known. */
const ofUnseenLength = (...lengths: readonly number[]): Condition =>
  all(own, field("server", NAME), field("content-type", /^text\/plain/), noBodyText, ofLength(...lengths));
/** The sentence without a reason has 57 characters, and 16 or, after a retry, 39 lead over to one. */
const lengthOf = (...reasons: readonly string[]): Condition =>
  ofUnseenLength(...reasons.flatMap(({ length }) => [57 + 16 + length, 57 + 39 + length]));
const bareLength = ofUnseenLength(57);
/** Old releases name no reason. */
const withoutReason: Condition = any(
  said(/^upstream connect error or disconnect\/reset before headers$/),
  bareLength,
);
/** Replies without a word: routes that are missing, filters that refuse. */
const wordless: Condition = all(own, field("server", NAME), contentless);
/** Its answer to HTTP/1.0 (accept_http_10), by way of a proxy that names itself; others that want an upgrade say which. */
const refusesOldVersion: Condition = all(
  status(426),
  lacks("upgrade"),
  lacks("content-type"),
  lacks("x-powered-by"),
  bodyless,
  not(websocket),
  any(lacks("server"), field("server", /^(?:envoy|istio-envoy|nginx\b.{0,40})$/i)),
  field("content-length", /^0$/),
);

export const envoy = defineResponder({
  id: "envoy",
  name: text({ en: "Envoy (Istio)", "zh-CN": "Envoy（Istio）" }),
  roles: ["reverse-proxy"],
  signs: [
    wrote("stock-text", body(OWN_WORDS)),
    wrote("stock-text-in-grpc", field("grpc-message", OWN_WORDS)),
    wrote("x-envoy-ratelimited-field", field("x-envoy-ratelimited")),
    wrote(
      "bare-status",
      all(
        field("server", NAME),
        not(measured),
        holds((c) => (c.status ?? 0) >= 400),
        bodyless,
      ),
    ),
    wrote("old-version-refused", refusesOldVersion),
    named(
      "server-field",
      all(field("server", NAME), not(measured), not(mediaType(/\bjson$/)), not(body(/^\s{0,8}[[{<]/))),
    ),
    relayed("passed-through", any(measured, field("server", NAME), field("x-envoy-decorator-operation"))),
  ],
  statuses: envoyCodes,
  advice: envoyAdvice,
  causes: [
    // 503: how the connection ended
    FLAG.proven(
      "certificate",
      "upstream-tls-certificate-invalid",
      503,
      said(/TLS_error.{0,120}CERTIFICATE_VERIFY_FAILED|CERTIFICATE_EXPIRED/),
    ),
    FLAG.proven("no-tls-there", "upstream-protocol-mismatch", 503, said("WRONG_VERSION_NUMBER")),
    FLAG.likely(
      "not-tls",
      "upstream-protocol-mismatch",
      503,
      said(/WRONG_VERSION_NUMBER|TLS_error.{0,80}(?:unexpected|HTTP_REQUEST)/i),
    ),
    FLAG.likely("tls", "upstream-tls-handshake-failed", 503, said("TLS_error")),
    FLAG.proven(
      "refused-by-number",
      "upstream-connection-refused",
      503,
      all(reset("(?:remote )?connection failure"), body(/connect error: (?:111|Connection refused)\b/)),
    ),
    FLAG.likely(
      "refused",
      "upstream-connection-refused",
      503,
      // Linux: 110 is ETIMEDOUT, 113 EHOSTUNREACH, 101 ENETUNREACH.
      any(
        all(reset("(?:remote )?connection failure"), not(body(/connect error: (?:110|113|101)\b/))),
        lengthOf(
          "connection failure",
          "remote connection failure",
          "connection failure, transport failure reason: delayed connect error: 111",
          "remote connection failure, transport failure reason: delayed connect error: 111",
          "remote connection failure, transport failure reason: delayed connect error: Connection refused",
        ),
      ),
    ),
    FLAG.likely(
      "connect-late",
      "upstream-connect-timeout",
      [503, 504],
      any(
        reset("connection timeout"),
        said(/delayed connect error: 110|immediate connect error: (?:110|113|101)/),
      ),
    ),
    FLAG.possible(
      "connect-maybe-late",
      "upstream-connect-timeout",
      503,
      any(
        all(reset("(?:remote )?connection failure"), not(body(/: 111/))),
        // Both have eighteen letters.
        lengthOf("connection timeout"),
      ),
    ),
    FLAG.likely(
      "closed",
      "upstream-closed-without-response",
      503,
      any(reset("connection termination"), lengthOf("connection termination")),
    ),
    FLAG.possible("reset-without-reason", "upstream-closed-without-response", 503, withoutReason),
    FLAG.likely(
      "remote-reset",
      "upstream-closed-without-response",
      [502, 503],
      any(
        reset(
          "(?:remote reset|remote refused stream reset|local reset|HTTP/1 premature upstream half close)",
        ),
        lengthOf("remote reset", "remote refused stream reset", "local reset"),
      ),
    ),
    FLAG.likely(
      "overflow",
      "service-overloaded",
      503,
      any(reset("overflow"), field("x-envoy-overloaded"), lengthOf("overflow")),
    ),
    FLAG.likely("overload-reset", "service-overloaded", 503, reset("overload manager reset")),
    FLAG.likely(
      "protocol",
      "upstream-invalid-response",
      [502, 503],
      any(reset("protocol error"), lengthOf("protocol error")),
    ),
    FLAG.possible(
      "other-protocol",
      "upstream-protocol-mismatch",
      [502, 503],
      any(
        reset("(?:protocol error|connection termination|remote reset)"),
        lengthOf("protocol error", "connection termination", "remote reset"),
        withoutReason,
      ),
    ),
    FLAG.likely(
      "disconnected",
      "upstream-connection-refused",
      503,
      any(said("upstream connect error or disconnect/reset before headers"), bareLength),
    ),
    FLAG.proven("no-healthy-host", "upstream-none-available", 503, said(/^no healthy upstream$/)),
    FLAG.likely(
      "none-healthy",
      "upstream-none-available",
      503,
      any(
        said(/^no healthy upstream/),
        all(
          own,
          field("server", NAME),
          ofLength(19),
          holds((c) => !c.bodySeen),
        ),
      ),
    ),
    FLAG.likely("name", "upstream-dns-failure", 503, said(/^DNS resolution failure|dns_resolution_failure/)),
    FLAG.likely("no-cluster", "gateway-route-not-found", 503, wordless),
    FLAG.possible("no-endpoints", "upstream-none-available", 503, own),
    // 504, 408
    FLAG.proven("route-limit", "upstream-response-timeout", 504, said(/^upstream request timeout$/)),
    FLAG.likely("silent", "upstream-response-timeout", 504, own),
    FLAG.likely(
      "stream-too-long",
      "upstream-response-timeout",
      [408, 504],
      said(
        /^upstream (?:max stream duration|request timeout|response timeout)|^downstream duration timeout$/,
      ),
    ),
    // Nothing moved on the stream: 504 where the request was read whole, else 408.
    FLAG.likely("stream-idle", "upstream-response-timeout", 504, said(/^stream timeout$/), {
      why: text({
        en: "The request was complete and nothing came back for as long as a stream may be idle (5 min by default, 4 in Azure Container Apps).",
        "zh-CN": "请求已完整送达，但在流的空闲时限内（默认 5 分钟，Azure 容器应用为 4 分钟）没有任何响应。",
      }),
    }),
    FLAG.likely("stream-idle-upload", "client-body-timeout", 408, said(/^stream timeout$/)),
    FLAG.likely("client-late", "client-body-timeout", 408, own),
    // Routes
    FLAG.likely("no-route", "gateway-route-not-found", 404, all(own, any(contentless, not(body(/\S/))))),
    // HTTP/2 serves several hosts of one certificate by one connection, also where its listener has no route for the second.
    causesOf(
      anybody,
      docs(
        "Istio: 404 where gateways share a certificate",
        "https://istio.io/latest/docs/ops/common-problems/network-issues/#404-errors-occur-when-multiple-gateways-configured-with-same-tls-certificate",
      ),
    ).possible(
      "connection-of-other-host",
      "misdirected-request",
      404,
      all(
        own,
        contentless,
        overTls,
        holds((c) => /^(?:h[23]\b|HTTP\/[23])/i.test(c.exchange.response?.httpVersion ?? "")),
      ),
      {
        why: text({
          en: "The browser may have reused the connection of another host with the same certificate; there this host has no route.",
          "zh-CN": "浏览器可能复用了同一证书下另一主机的连接，而那里没有这个主机的路由。",
        }),
        fix: [
          text({
            en: "Use one Gateway for all hosts of the certificate (with Istio: one server entry with all of them or hosts: *), or give each host a certificate of its own.",
            "zh-CN":
              "让同一证书的所有主机共用一个 Gateway（Istio 中放进同一个 server 条目，或 hosts 写 *），或为每个主机使用单独的证书。",
          }),
        ],
        confirm: text({
          en: "Opened alone in a new private window, or fetched with curl, the address works.",
          "zh-CN": "单独在新的无痕窗口中打开，或用 curl 请求这个地址时正常。",
        }),
      },
    ),
    FLAG.likely("no-tls-route", "misdirected-request", 421, own),
    FLAG.possible("redirect-needed", "https-required", 426, own),
    FLAG.likely("old-version", "http-version-unsupported", [426, 505], wordless),
    // Filters
    RBAC.likely("policy", "auth-not-authorised", 403, said(/^RBAC: access denied/)),
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
    FLAG.likely("header-over-limit", "request-header-too-large", 431, own),
    FLAG.likely("head-invalid", "malformed-request-head", 400, wordless),
    FLAG.possible("authority", "host-header-invalid", 400, wordless),
    FLAG.possible("answer-too-large", "upstream-header-too-big", [502, 503], all(own, atOnce)),
    FLAG.possible("overload-manager", "server-out-of-resources", 503, said(/^envoy overloaded|overload/i)),
    FILTER("direct response", "router").possible("fixed-answer", "blocked-by-config-rule", 403, own),
    FLAG.likely("script", "proxy-script-failed", 500, wordless),
  ],
  sources: [docs("Envoy documentation", "https://www.envoyproxy.io/docs/envoy/latest/")],
});
