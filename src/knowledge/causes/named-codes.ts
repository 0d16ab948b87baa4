import { all, type Condition } from "../../diagnosis/condition/condition.ts";
import { innerCode } from "../../diagnosis/condition/said.ts";
import { docs } from "../../diagnosis/source.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { anonymous, signed } from "./credentials.ts";
import { QUERY_UNREADABLE } from "./graphql.ts";

const CANONICAL = causesOf(
  anybody,
  docs("Google AIP-193: errors", "https://google.aip.dev/193"),
  docs("Connect protocol: error codes", "https://connectrpc.com/docs/protocol/#error-codes"),
  docs("Twirp: error codes", "https://twitchtv.github.io/twirp/docs/spec_v7.html#error-codes"),
);
const APOLLO = causesOf(
  anybody,
  docs("Apollo Server: error codes", "https://www.apollographql.com/docs/apollo-server/data/errors"),
);
const ERRORS = ["2xx", "4xx", "5xx"] as const;

/** The body gives one of these as its code, in capitals (gRPC's gateways) or small letters (Connect, Twirp). */
const named = (...codes: readonly string[]): Condition =>
  innerCode(new RegExp(`^(?:${codes.join("|")})$`, "i"));
const noLogin = named("unauthenticated");

/** Codes that many interfaces share, by name: they say what happened, whatever status carries them. */
export const namedCodesCauses = {
  id: "named-codes",
  causes: [
    CANONICAL.likely("no-login", "auth-missing", ERRORS, all(anonymous, noLogin)),
    CANONICAL.likely("login-refused", "auth-invalid", ERRORS, all(noLogin, signed)),
    CANONICAL.possible("perhaps-expired", "auth-token-expired", ERRORS, all(noLogin, signed)),
    CANONICAL.likely("no-right", "auth-not-authorised", ERRORS, named("permission_denied")),
    CANONICAL.likely("taken", "target-already-exists", ERRORS, named("already_exists")),
    CANONICAL.likely("invalid", "validation-failed", ERRORS, named("invalid_argument", "out_of_range")),
    CANONICAL.likely("no-method", "route-not-found", ERRORS, named("unimplemented", "bad_route")),
    CANONICAL.likely("too-late", "handler-timeout", ERRORS, named("deadline_exceeded")),
    CANONICAL.likely("exhausted", "rate-limited", ERRORS, named("resource_exhausted")),
    CANONICAL.possible("quota", "quota-exhausted", ERRORS, named("resource_exhausted")),
    CANONICAL.possible("not-found", "record-not-found", ERRORS, named("not_found")),
    CANONICAL.possible("state", "application-conflict", ERRORS, named("failed_precondition", "aborted")),
    CANONICAL.possible("unavailable", "dependency-unavailable", ERRORS, named("unavailable")),
    APOLLO.likely(
      "query-malformed",
      "request-body-malformed",
      ERRORS,
      named("graphql_parse_failed"),
      QUERY_UNREADABLE,
    ),
    APOLLO.likely(
      "query-invalid",
      "validation-failed",
      ERRORS,
      named("graphql_validation_failed", "bad_user_input"),
    ),
    APOLLO.likely("thrown", "unhandled-exception", ["2xx", "5xx"], named("internal_server_error")),
    causesOf(
      anybody,
      docs("jsonwebtoken: errors", "https://github.com/auth0/node-jsonwebtoken#errors--codes"),
    ).likely(
      "token-over",
      "auth-token-expired",
      ERRORS,
      named("(?:access_?|auth_?|id_?)?token_?expired(?:_?error)?", "expired_?token", "jwt_?expired"),
    ),
  ],
} as const;
