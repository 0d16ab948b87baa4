import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { innerCode, innerStatusOf, isErrorInside, sentence } from "../../diagnosis/condition/said.ts";
import { rfc } from "../../diagnosis/source.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const of = (section: string) => causesOf(anybody, rfc(9110, section));

/** A 2xx whose body reports an error: its own code works as a status would. */
const inner = (...statuses: readonly number[]): Condition => all(isErrorInside, innerStatusOf(...statuses));
/** Interfaces that answer 200 to everything take tokens from fields of their own, too. */
const signed: Condition = any(
  sent("authorization"),
  sent("x-api-key"),
  sent("x-token"),
  sent("token"),
  sent("access-token"),
  sent("x-access-token"),
);

/** What an error under a success says of its reason: a second cause beside the status that misleads. */
export const innerStatusCauses = {
  id: "inner-status",
  causes: [
    of("15.5.2").likely(
      "says-expired",
      "auth-token-expired",
      "2xx",
      all(
        isErrorInside,
        any(
          sentence(
            /(?:token|jwt|session|credentials?|login)\b[^\n]{0,40}(?:expired|timed out|no longer valid)|expired[^\n]{0,20}(?:token|jwt|session)/i,
          ),
          innerCode(/^(?:token|session|jwt)_?expired$/i),
        ),
      ),
    ),
    of("15.5.2").likely(
      "says-no-login",
      "auth-missing",
      "2xx",
      all(
        isErrorInside,
        not(signed),
        any(
          sentence(
            /not (?:logged|signed) in|(?:log|sign) ?in (?:is )?required|please (?:log|sign) ?in|unauthenticated|not authenticated/i,
          ),
          innerCode(/^(?:not_authed|unauthenticated|need_?login|not_?login)$/i),
        ),
      ),
    ),
    of("15.5.2").likely(
      "says-invalid",
      "auth-invalid",
      "2xx",
      all(
        isErrorInside,
        any(
          sentence(
            /(?:invalid|illegal|incorrect|wrong|unknown)[^\n]{0,20}(?:token|credential|api[ _-]?key|user[ _]key|password|signature|access key|app ?key)/i,
          ),
          innerCode(
            /^(?:invalid|illegal|incorrect)_(?:auth|token|credentials?|user_key|api_key|signature)$|^INVALID_USER_/i,
          ),
        ),
      ),
    ),
    of("15.5.4").likely(
      "says-no-right",
      "auth-not-authorised",
      "2xx",
      all(
        isErrorInside,
        any(
          sentence(
            /(?:no|insufficient|missing|lacks?)[^\n]{0,20}(?:permission|privilege|scope|rights)|permission denied|access denied|not (?:authori[sz]ed|allowed|permitted) to/i,
          ),
          innerCode(/^(?:missing_scope|no_permission|permission_denied|access_denied|restricted_action)$/i),
        ),
      ),
    ),
    of("15.5.4").likely(
      "says-rate",
      "rate-limited",
      "2xx",
      all(
        isErrorInside,
        any(
          sentence(/rate.?limit|too many requests|throttl|too frequent|QPS_HAS_EXCEEDED|EXCEEDED_THE_LIMIT/i),
          innerCode(/^rate_?limit(?:ed)?$/i),
        ),
      ),
    ),
    of("15.5.2").likely("unauthorised-without-login", "auth-missing", "2xx", all(inner(401), not(signed))),
    of("15.5.2").likely("unauthorised-with-login", "auth-invalid", "2xx", all(inner(401), signed)),
    of("15.5.2").possible("perhaps-expired", "auth-token-expired", "2xx", all(inner(401), signed)),
    of("15.5.4").likely("forbidden", "auth-not-authorised", "2xx", inner(403)),
    of("15.5.5").possible("not-found", "record-not-found", "2xx", inner(404, 410)),
    of("15.5.5").possible("no-route", "route-not-found", "2xx", inner(404)),
    of("15.5.1").possible("bad-request", "validation-failed", "2xx", inner(400, 422)),
    causesOf(anybody, rfc(6585, "4")).likely("too-many", "rate-limited", "2xx", inner(429)),
    of("15.6.1").possible("failed", "unhandled-exception", "2xx", inner(500)),
    of("15.6.4").possible("unavailable", "dependency-unavailable", "2xx", inner(502, 503, 504)),
  ],
} as const;
