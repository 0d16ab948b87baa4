import { innerCode } from "../../diagnosis/condition/said.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const of = (section: string) => causesOf(anybody, rfc(9110, section));
const ON = ["4xx"] as const;

/**
 * The code of an error, in words that mean the same whoever chose them: small or capital letters, joined by
 * `_` or run together. What they say is closer than the status, which is often 400, 401 or 403 for all of them.
 */
export const namedReasonsCauses = {
  id: "named-reasons",
  over: [
    "auth",
    "limits",
    "refusal",
    "request-body",
    "application",
    "not-found",
    "conflict",
    "handshake",
    "named-codes",
  ],
  causes: [
    causesOf(anybody, rfc(6750, "3.1")).proven(
      "expired",
      "auth-token-expired",
      ON,
      innerCode(
        /^(?!sync)\w{0,30}(?:token|session|jwt|credentials?|api_?key)_?expired$|^expired_?\w{0,30}(?:token|session|jwt|credentials?|api_?key)$/i,
      ),
    ),
    causesOf(anybody, rfc(6750, "3.1")).proven(
      "right-insufficient",
      "auth-not-authorised",
      ON,
      innerCode(/^insufficient_?(?:\w{1,20}_)?(?:scope|permission|privilege|right|role)s?$/i),
    ),
    causesOf(anybody, rfc(6750, "3.1")).likely(
      "scope-missing",
      "auth-not-authorised",
      ON,
      innerCode(
        /^(?:missing|insufficient)_?(?:\w{1,20}_)?(?:scope|permission|privilege|right|role)s?$|^\w{0,20}scope_?(?:mismatch|not_?authori[sz]ed|not_?granted|missing|insufficient)$/i,
      ),
    ),
    of("15.5.4").proven(
      "not-verified",
      "auth-not-authorised",
      ON,
      innerCode(
        /^\w{0,30}(?:email|phone|account|domain|sender|user|organi[sz]ation)_?(?:address_?)?not_?(?:verified|confirmed)$|^unverified_?(?:email|phone|account|domain|sender|user)\w{0,20}$/i,
      ),
    ),
    of("15.5.4").proven(
      "person-held",
      "auth-not-authorised",
      ON,
      innerCode(
        /^(?:inactive|disabled|suspended|blocked)_?user$|^user_?(?:inactive|disabled|suspended|blocked|banned|locked)$/i,
      ),
    ),
    of("15.5.4").likely(
      "owner-not-authorised",
      "auth-not-authorised",
      [403],
      innerCode(
        /^(?:user|team|org|organi[sz]ation|account|project|workspace|tenant|member|role|scope)_?(?:unauthori[sz]ed|not_?authori[sz]ed|forbidden|not_?allowed|access_?denied)$/i,
      ),
    ),
    of("15.5.3").likely(
      "quota",
      "quota-exhausted",
      ON,
      innerCode(
        /^\w{0,30}(?:quota|credits?|usage_?cap|usage_?limit|(?:daily|monthly)_?limit)_?(?:exceeded|exhausted|depleted|reached)(?:_?error)?$|^insufficient_?(?:\w{1,20}_)?(?:quota|credits?|balance)$|^out_?of_?credits$|^(?:resource|account|plan|project|user|storage)_?limit_?(?:exceeded|reached)$/i,
      ),
    ),
    causesOf(anybody, rfc(6585, "4")).proven(
      "too-many",
      "rate-limited",
      ON,
      innerCode(
        /^(?:\w{1,20}_)?rate_?limit(?:ed|s)?(?:_?(?:exceeded|reached|error|hit))?$|^too_?many_?(?:requests|attempts|calls)$|^throttled$|^slow_down$/i,
      ),
    ),
    of("15.5.10").proven(
      "exists",
      "target-already-exists",
      ON,
      innerCode(
        /^\w{0,40}already_?(?:exists|taken|registered|in_?use)$|^(?:uniqueness|duplicate_?(?:key|entry|record|name))_?(?:error|violation)?$/i,
      ),
    ),
    causesOf(
      anybody,
      docs(
        "The Idempotency-Key field (draft)",
        "https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/",
      ),
    ).likely(
      "idempotency",
      "application-conflict",
      [400, 409, 422],
      innerCode(
        /^(?!invalid_idempotency_key|missing)\w{0,20}idempoten(?:cy|t)\w{0,40}$|^version_?(?:mismatch|conflict)$/i,
      ),
    ),
    of("15.5.2").likely(
      "credential-wrong",
      "auth-invalid",
      [400, 401, 403],
      innerCode(
        /^(?:invalid|wrong|bad|unknown|revoked)_?(?:api_?keys?|(?:access_?|auth_?|refresh_?|bearer_?)?token|credentials?|jwt|password)$|^(?:token|api_?key)_?(?:revoked|invalid|not_?found)$/i,
      ),
    ),
    of("15.5.2").likely(
      "credential-missing",
      "auth-missing",
      [400, 401, 403],
      innerCode(
        /^(?:missing|no)_?(?:api_?key|(?:access_?|auth_?)?token|credentials?|authori[sz]ation|authentication)$|^(?:api_?key|token|credentials?|authorization)_?missing$|^(?:authentication|authorization|login)_?required$/i,
      ),
    ),
    causesOf(
      anybody,
      docs("RFC 9745: the Deprecation field", "https://www.rfc-editor.org/rfc/rfc9745"),
    ).likely(
      "retired",
      "resource-gone",
      ON,
      innerCode(/^\w{0,30}(?:deprecated|decommissioned|sunset|retired|discontinued)$/i),
    ),
    of("15.5.4").likely(
      "plan",
      "feature-not-enabled",
      ON,
      innerCode(
        /^\w{0,30}(?:plan|subscription|licen[cs]e|tier)_?(?:restricted|required|not_?supported|upgrade\w{0,10})$|^(?:feature|service|api|function|product)_?(?:access_?)?(?:not_?enabled|disabled|restricted|not_?available)$/i,
      ),
    ),
    of("15.5.4").likely(
      "address",
      "ip-not-allowed",
      ON,
      innerCode(
        /^\w{0,20}ip_?(?:address_?)?(?:not_?(?:allowed|authori[sz]ed|whitelisted)|blocked|restricted|forbidden)$/i,
      ),
    ),
    causesOf(anybody, rfc(7725, "3")).likely(
      "region",
      "geo-blocked",
      ON,
      innerCode(
        /^(?:unsupported|restricted|blocked)_?(?:country|region|location|territory)\w{0,30}$|^(?:country|region|location)_?(?:not_?(?:supported|allowed|available)|blocked|restricted)$/i,
      ),
    ),
    of("15.5.14").likely(
      "too-large",
      "request-body-too-large",
      [400, 413, 422],
      innerCode(/^(?:payload|request|body|file|entity|content|image)_?too_?(?:large|big)$/i),
    ),
  ],
} as const;
