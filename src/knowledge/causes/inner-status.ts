import { all, any, type Condition, holds } from "../../diagnosis/condition/condition.ts";
import { innerCode, innerStatusOf, isErrorInside, sentence } from "../../diagnosis/condition/said.ts";
import { innerStatus } from "../../diagnosis/said/inner-code.ts";
import { rfc } from "../../diagnosis/source.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { anonymous, signed } from "./credentials.ts";

const of = (section: string) => causesOf(anybody, rfc(9110, section));

/** What interfaces answer to everything: a success, or one status for all errors. */
const FOR_ALL = ["2xx", 400, 403, 406, 409, 422, 500] as const;

/** The body gives another HTTP status as its code than the one it came with: it works as a status would. */
const inner = (...statuses: readonly number[]): Condition =>
  all(
    innerStatusOf(...statuses),
    holds((c) => Number(innerStatus(c.said?.codes ?? [])?.text) !== c.status),
  );

/** What an error under a success says of its reason: a second cause beside the status that misleads. */
export const innerStatusCauses = {
  id: "inner-status",
  over: ["auth-unexplained"],
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
        anonymous,
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
    of("15.5.2").likely("unauthorised-without-login", "auth-missing", FOR_ALL, all(inner(401), anonymous)),
    of("15.5.2").likely("unauthorised-with-login", "auth-invalid", FOR_ALL, all(inner(401), signed)),
    of("15.5.2").possible("perhaps-expired", "auth-token-expired", FOR_ALL, all(inner(401), signed)),
    of("15.5.4").likely("forbidden", "auth-not-authorised", FOR_ALL, inner(403)),
    // The login was taken, says the number inside; who sent none is asked for one.
    of("15.5.4").likely("forbidden-as-unauthorised", "auth-not-authorised", 401, all(inner(403), signed)),
    of("15.5.5").possible("not-found", "record-not-found", FOR_ALL, inner(404, 410)),
    of("15.5.5").possible("no-route", "route-not-found", FOR_ALL, inner(404)),
    of("15.5.1").possible("bad-request", "validation-failed", FOR_ALL, inner(400, 422)),
    causesOf(anybody, rfc(6585, "4")).likely("too-many", "rate-limited", FOR_ALL, inner(429)),
    of("15.6.1").possible("failed", "unhandled-exception", FOR_ALL, inner(500)),
    of("15.6.4").possible("unavailable", "dependency-unavailable", FOR_ALL, inner(502, 503, 504)),
  ],
} as const;
