import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
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

/** What a filter refused before any upstream was asked. */
export const envoyFilters = [
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
  FILTER("direct response", "router").possible("fixed-answer", "blocked-by-config-rule", 403, own),
] as const;
