import { by } from "../../diagnosis/condition/author.ts";
import { body, bodyless, emptyBody } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { ofLength } from "../../diagnosis/condition/content.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { field, mediaType } from "../../diagnosis/condition/response.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { defineResponder, named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { documentedBy } from "./documented.ts";
import { envoyCodes } from "./envoy.codes.ts";

const FLAG = documentedBy(
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
  documentedBy(
    docs(
      `Envoy: ${name}`,
      `https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/${anchor}_filter`,
    ),
  );
const JWT = FILTER("JWT authentication", "jwt_authn");
const RBAC = FILTER("RBAC", "rbac");

/** The sentences of Envoy's own replies; nothing stands before or behind them but a reason. */
const OWN_WORDS =
  /^(?:upstream connect error or disconnect\/reset before headers|no healthy upstream$|upstream request timeout$|RBAC: access denied$|Jwt |Audiences in Jwt|local_rate_limited$|fault filter abort$|upstream max stream duration reached|upstream response timeout|OAuth flow failed|DNS resolution failure|Jwks )/;
const NAME = /^(?:istio-)?envoy$/i;
/** The server behind answered: Envoy measured how long that took. */
const measured: Condition = field("x-envoy-upstream-service-time");

const own: Condition = all(by("envoy"), not(measured));
const said = (words: string | RegExp): Condition => all(by("envoy"), body(words));
const reset = (reason: string): Condition =>
  said(new RegExp(`disconnect/reset before headers\\.(?: retried and the latest)? ?reset reason: ${reason}`));
/** Replies without a word: routes that are missing, filters that refuse. */
const wordless: Condition = all(own, field("server", NAME), any(bodyless, emptyBody));

export const envoy = defineResponder({
  id: "envoy",
  name: text({ en: "Envoy (Istio)", "zh-CN": "Envoy（Istio）" }),
  roles: ["reverse-proxy"],
  signs: [
    wrote("page", body(OWN_WORDS)),
    wrote("x-envoy-ratelimited-field", field("x-envoy-ratelimited")),
    wrote(
      "server-field", all(
        field("server", NAME),
        not(measured),
        holds((c) => (c.status ?? 0) >= 400),
        bodyless,
      ),
    ),
    named("server-field-named", all(field("server", NAME), not(measured), not(mediaType(/\bjson$/)), not(body(/^\s{0,8}[[{<]/)))),
    relayed("measured", any(measured, field("server", NAME), field("x-envoy-decorator-operation"))),
  ],
  statuses: envoyCodes,
  causes: [
    // 503: how the connection ended
    FLAG(
      "certificate",
      "upstream-tls-certificate-invalid",
      [503],
      "likely",
      said(/TLS_error.{0,120}CERTIFICATE_VERIFY_FAILED|CERTIFICATE_EXPIRED/),
    ),
    FLAG(
      "not-tls",
      "upstream-protocol-mismatch",
      [503],
      "likely",
      said(/WRONG_VERSION_NUMBER|TLS_error.{0,80}(?:unexpected|HTTP_REQUEST)/i),
    ),
    FLAG("tls", "upstream-tls-handshake-failed", [503], "likely", said("TLS_error")),
    FLAG("refused", "upstream-connection-refused", [503], "likely", reset("(?:remote )?connection failure")),
    FLAG(
      "connect-late",
      "upstream-connect-timeout",
      [503, 504],
      "likely",
      any(
        reset("connection timeout"),
        said(/delayed connect error: 110|immediate connect error: (?:110|113|101)/),
      ),
    ),
    FLAG(
      "connect-maybe-late",
      "upstream-connect-timeout",
      [503],
      "possible",
      all(reset("(?:remote )?connection failure"), not(body(/: 111/))),
    ),
    FLAG("closed", "upstream-closed-without-response", [503], "likely", reset("connection termination")),
    FLAG(
      "remote-reset",
      "upstream-closed-without-response",
      [502, 503],
      "likely",
      reset("(?:remote reset|remote refused stream reset|local reset)"),
    ),
    FLAG(
      "overflow",
      "service-overloaded",
      [503],
      "likely",
      any(reset("overflow"), field("x-envoy-overloaded")),
    ),
    FLAG("protocol", "upstream-invalid-response", [502, 503], "likely", reset("protocol error")),
    FLAG(
      "other-protocol",
      "upstream-protocol-mismatch",
      [502, 503],
      "possible",
      any(reset("(?:protocol error|connection termination|remote reset)")),
    ),
    FLAG(
      "disconnected",
      "upstream-connection-refused",
      [503],
      "likely",
      said("upstream connect error or disconnect/reset before headers"),
    ),
    FLAG(
      "none-healthy",
      "upstream-none-available",
      [503],
      "likely",
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
    FLAG(
      "name",
      "upstream-dns-failure",
      [503],
      "likely",
      said(/^DNS resolution failure|dns_resolution_failure/),
    ),
    FLAG("no-cluster", "gateway-route-not-found", [503], "likely", wordless),
    FLAG("no-endpoints", "upstream-none-available", [503], "possible", own),
    // 504, 408
    FLAG("silent", "upstream-response-timeout", [504], "likely", own),
    FLAG(
      "stream-too-long",
      "upstream-response-timeout",
      [408, 504],
      "likely",
      said(/^upstream (?:max stream duration|request timeout|response timeout)/),
    ),
    FLAG("client-late", "client-body-timeout", [408], "likely", own),
    // Routes
    FLAG(
      "no-route",
      "gateway-route-not-found",
      [404],
      "likely",
      all(own, any(bodyless, emptyBody, not(body(/\S/)))),
    ),
    FLAG("no-tls-route", "misdirected-request", [421], "likely", own),
    FLAG("redirect-needed", "https-required", [426], "possible", own),
    FLAG("old-version", "http-version-unsupported", [426, 505], "likely", wordless),
    // Filters
    RBAC("policy", "auth-not-authorised", [403], "likely", said(/^RBAC: access denied/)),
    FILTER("external authorisation", "ext_authz")(
      "authoriser-refused",
      "auth-not-authorised",
      [403],
      "likely",
      wordless,
    ),
    FILTER("external authorisation", "ext_authz")(
      "authoriser-down",
      "auth-check-broken",
      [403, 500],
      "possible",
      wordless,
    ),
    JWT(
      "token-missing",
      "auth-missing",
      [401, 403],
      "likely",
      any(said(/^Jwt is missing/), all(own, not(sent("authorization")), field("www-authenticate"))),
    ),
    JWT("token-expired", "auth-token-expired", [401], "likely", said(/^Jwt is expired/)),
    JWT("token-audience", "auth-not-authorised", [403], "likely", said(/^Audiences in Jwt are not allowed/)),
    JWT("token-invalid", "auth-invalid", [401, 403], "likely", said(/^(?:Jwt |Jwks doesn't have)/)),
    JWT("keys-unreachable", "auth-check-broken", [401, 500], "likely", said(/^Jwks (?:remote fetch|is )/)),
    FILTER("OAuth2", "oauth2")("login-failed", "auth-invalid", [401], "likely", said(/^OAuth flow failed/)),
    FILTER("rate limit", "rate_limit")(
      "global-rate",
      "rate-limited",
      [429, 503],
      "likely",
      any(field("x-envoy-ratelimited"), said("local_rate_limited")),
    ),
    FILTER("local rate limit", "local_rate_limit")("rate", "rate-limited", [429], "likely", own),
    FILTER("fault injection", "fault")(
      "fault-injected",
      "blocked-by-config-rule",
      ["4xx", "5xx"],
      "likely",
      said(/^fault filter abort/),
    ),
    FILTER("buffer", "buffer")("body-over-limit", "request-body-too-large", [413], "likely", own),
    FLAG("header-over-limit", "request-header-too-large", [431], "likely", own),
    FLAG("head-invalid", "malformed-request-head", [400], "likely", wordless),
    FLAG("authority", "host-header-invalid", [400], "possible", wordless),
    FLAG(
      "answer-too-large",
      "upstream-header-too-big",
      [502, 503],
      "possible",
      all(own, not(took(1_000, 3_600_000))),
    ),
    FLAG(
      "overload-manager",
      "server-out-of-resources",
      [503],
      "possible",
      said(/^envoy overloaded|overload/i),
    ),
    FILTER("direct response", "router")("fixed-answer", "blocked-by-config-rule", [403], "possible", own),
    FLAG("script", "proxy-script-failed", [500], "likely", wordless),
  ],
  sources: [docs("Envoy documentation", "https://www.envoyproxy.io/docs/envoy/latest/")],
});
