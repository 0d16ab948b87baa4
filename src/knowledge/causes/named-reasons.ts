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
    // A name that is in use is taken; a thing that is in use is still needed.
    of("15.5.10").likely(
      "still-needed",
      "application-conflict",
      ON,
      innerCode(
        /^(?!\w{0,30}(?:already|name|email|phone|domain|slug|handle|login|alias|host|port|key|address|path|url|token|number|code)_?in_?use)\w{0,40}(?:_in_?use|InUse)$|^\w{0,30}(?:bucket|folder|dir(?:ectory)?|container|database|group|project|queue|zone|cluster|repository|repo|namespace|team|vault|collection|category|table|stack|library|archive|workspace|domain|account)_?(?:is_?)?not_?empty(?:_?(?:exception|error|fault))?$|^\w{0,30}(?:has_?(?:dependents|dependencies|children)|dependency_?violation)$/i,
      ),
    ),
    of("15.5.10").likely(
      "state-wrong",
      "application-conflict",
      ON,
      innerCode(
        /^(?:invalid|illegal|incorrect|wrong|unexpected)(?!_?(?:o?auth|login|request|us_|country|address|province|tax|billing|shipping|http|response))_?\w{2,20}(?:state|status)(?:_?(?:fault|exception|error))?$|^(?!(?:o?auth|us|country|billing|shipping|address)_?st)\w{2,30}_?(?:state|status)_?(?:invalid|conflict|not_?(?:allowed|valid|support(?:ed)?))$|^(?:operation|action)_?(?:in_?progress|not_?allowed_?in_?(?:this|current)_?(?:state|status))$|^(?!\w{0,20}(?:server|system|service|network|model|engine|backend|api)_?busy)\w{2,30}_?(?:busy|in_?progress|being_?(?:updated|deleted|created|processed))$|^\w{0,30}_?already_?(?:paid|cancell?ed|completed|closed|processed|confirmed|approved|rejected|refunded|captured|started|stopped|finished|ended|sent|submitted|archived|published|redeemed|used_?up|voted|enabled|disabled|activated|deleted|running|done|responded|accepted)$/i,
      ),
    ),
    of("15.5.10").likely(
      "thing-locked",
      "resource-locked",
      ON,
      innerCode(
        /^(?!\w{0,30}(?:user|account|login|member|customer|card|person|sim)(?:_?is)?_?locked)\w{2,40}(?<!b|b_|un|un_)locked$|^locked$/i,
      ),
    ),
    of("15.5.4").likely(
      "not-switched-on",
      "feature-not-enabled",
      ON,
      innerCode(
        /^(?!\w{0,30}(?:user|account|customer|member|card|e?mail|phone|device|sim|key|token|person|login|cors|tls|ssl|https|mfa|2fa|two_?factor)_?not_?enabled)\w{2,40}_?not_?enabled$|^\w{0,30}(?:feature|service|api|product|function|module|capability)_?not_?(?:activated|provisioned|opened|subscribed|turned_?on)$/i,
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
