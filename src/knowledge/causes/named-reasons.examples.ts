import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { namedReasonsCauses } from "./named-reasons.ts";

const say = (status: number, code: string) =>
  exchange({
    sent: { Authorization: "Bearer a1b2" },
    status,
    json: { error: { code, message: "It says why." } },
  });

export const namedReasonsExamples: ExamplesOf<typeof namedReasonsCauses> = {
  expired: {
    fires: [
      say(401, "EXPIRED_ACCESS_TOKEN"),
      say(400, "ExpiredAuthenticationToken"),
      say(403, "api_key_expired"),
    ],
    silent: [say(402, "expired_card"), say(401, "invalid_token")],
  },
  "right-insufficient": {
    fires: [say(403, "insufficient_scope"), say(401, "INSUFFICIENT_PERMISSIONS")],
    silent: [say(401, "missing_permissions")],
  },
  "scope-missing": {
    fires: [
      say(401, "missing_permissions"),
      say(403, "insufficient_scope"),
      say(401, "OAUTH_SCOPE_MISMATCH"),
    ],
    silent: [say(400, "invalid_scope")],
  },
  "not-verified": {
    fires: [say(403, "email_not_verified"), say(400, "UserNotConfirmed")],
    silent: [say(403, "not_verified_yet")],
  },
  "person-held": {
    fires: [say(400, "inactive_user"), say(403, "USER_DISABLED")],
    silent: [say(404, "user_not_found")],
  },
  "owner-not-authorised": {
    fires: [say(403, "team_unauthorized"), say(403, "PROJECT_NOT_AUTHORIZED")],
    silent: [say(403, "unauthorized"), say(401, "team_unauthorized"), say(403, "card_forbidden")],
  },
  quota: {
    fires: [say(401, "quota_exceeded"), say(402, "CreditsDepleted"), say(429, "daily_quota_exceeded")],
    silent: [say(402, "insufficient_funds")],
  },
  "too-many": {
    fires: [say(429, "rate_limit_exceeded"), say(400, "TooManyRequests"), say(400, "slow_down")],
    silent: [say(429, "quota_exceeded")],
  },
  exists: {
    fires: [say(422, "email_already_exists"), say(409, "UserAlreadyExists")],
    silent: [say(400, "already_done")],
  },
  "still-needed": {
    fires: [say(409, "volume_in_use"), say(400, "BucketNotEmpty"), say(400, "DependencyViolation")],
    silent: [
      say(409, "name_in_use"),
      say(409, "email_already_in_use"),
      say(400, "not_empty_field"),
      say(400, "NotEmpty"),
      say(422, "name_not_empty"),
    ],
  },
  "state-wrong": {
    fires: [
      say(403, "IncorrectInstanceStatus"),
      say(400, "INVALID_ORDER_STATE"),
      say(422, "order_already_paid"),
      say(409, "deployment_in_progress"),
    ],
    silent: [
      say(400, "invalid_state"),
      say(400, "INVALID_OAUTH_STATE"),
      say(429, "SYSTEM_BUSY"),
      say(400, "already_member"),
    ],
  },
  "thing-locked": {
    fires: [say(403, "access_denied_item_locked"), say(400, "repository_locked")],
    silent: [
      say(403, "account_locked"),
      say(403, "user_is_locked"),
      say(400, "lock_missing"),
      say(403, "API_KEY_SERVICE_BLOCKED"),
      say(403, "blocked"),
    ],
  },
  "not-switched-on": {
    fires: [
      say(422, "AUTH_CAPTURE_NOT_ENABLED"),
      say(403, "ServiceNotOpened"),
      say(403, "API_NOT_ACTIVATED"),
    ],
    silent: [
      say(403, "user_not_enabled"),
      say(403, "cors_not_enabled"),
      say(403, "coupon_not_activated"),
      say(403, "enabled"),
    ],
  },
  idempotency: {
    fires: [say(409, "invalid_idempotent_request"), say(409, "VersionMismatch")],
    silent: [say(400, "invalid_idempotency_key")],
  },
  "credential-wrong": {
    fires: [say(403, "invalid_api_key"), say(401, "token_not_found"), say(400, "INVALID_API_KEYS")],
    silent: [say(400, "invalid_key")],
  },
  "credential-missing": {
    fires: [say(401, "missing_api_key"), say(403, "login_required")],
    silent: [say(400, "missing_parameter")],
  },
  retired: { fires: [say(400, "model_decommissioned")], silent: [say(400, "model_not_found")] },
  plan: {
    fires: [say(403, "api_plan_restricted"), say(403, "function_access_restricted")],
    silent: [say(403, "restricted")],
  },
  address: { fires: [say(403, "ip_not_allowed")], silent: [say(403, "zip_code_invalid")] },
  region: {
    fires: [say(403, "unsupported_country_region_territory"), say(400, "REGION_NOT_SUPPORTED")],
    silent: [say(400, "unsupported_value")],
  },
  "too-large": { fires: [say(400, "file_too_large")], silent: [say(400, "file_missing")] },
};
