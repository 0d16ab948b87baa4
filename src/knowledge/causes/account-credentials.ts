import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { sentence } from "../../diagnosis/condition/said.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { anonymous, placeholderAnywhere, signed } from "./credentials.ts";

const of = (...sources: Parameters<typeof rfc>) => causesOf(anybody, rfc(...sources));

/** What a key, a token or a code of the account is good for, in the words that most interfaces have for it. */
export const accountCredentialsCauses = {
  id: "account-credentials",
  over: ["account-allowance"],
  causes: [
    of(6750, "3.1").likely(
      "says-scope",
      "auth-not-authorised",
      [400, 401, 403],
      sentence(
        /(?:does not|doesn't|do not|don't) (?:contain|have|include)[^\n]{0,30}\bscopes?\b|\b(?:missing|lacks?|insufficient|additional|requires?|required)\b(?![^\n]{0,30}\bparam)[^\n]{0,50}\bscopes?\b(?! param)|\bscopes?\b[^\n]{0,20}(?:missing|not granted|does not match|insufficient)/i,
      ),
      {
        why: text({
          en: "The credentials lack a scope that this call needs; the message mostly names it.",
          "zh-CN": "凭据缺少这个调用所需的作用域；消息通常写明了它。",
        }),
        fix: [
          text({
            en: "Add the scope to the app or key; an OAuth token must then be obtained anew, since it keeps its old scopes.",
            "zh-CN": "给应用或密钥加上该作用域；OAuth 令牌要重新获取，因为已有令牌的作用域不会改变。",
          }),
        ],
      },
    ),
    // The credentials were read and judged, whatever the status says.
    of(9110, "15.5.4").likely(
      "says-no-right",
      "auth-not-authorised",
      [400, 401, 403],
      all(
        signed,
        sentence(
          /\bnot (?:authori[sz]ed|permitted|entitled) (?:for|with) \b|\b(?:your|the user's) account (?:is|has been|was) (?:blocked|locked|banned)\b/i,
        ),
      ),
    ),
    of(6749, "5.2").likely(
      "says-code-over",
      "auth-token-expired",
      [400, 401, 403],
      sentence(
        /\b(?:authori[sz]ation|verification|one-time|auth|login|confirmation) code\b[^\n]{0,20}\bexpired\b|\bexpired (?:authori[sz]ation |verification |one-time )?code\b/i,
      ),
    ),
    of(6749, "5.2").likely(
      "says-code-used",
      "auth-invalid",
      [400, 401, 403],
      sentence(
        /\b(?:auth\w{0,12}|grant) code\b[^\n]{0,20}\b(?:has been already|has already been|was already|is already) (?:used|redeemed)|\bauth\w{0,12} code (?:has been|was) used\b|(?:^|\bthe |\bthis |: )code was already redeemed\b/i,
      ),
      {
        why: text({
          en: "The authorisation code was redeemed before; each is good for one exchange.",
          "zh-CN": "授权码已被兑换过；每个只能用一次。",
        }),
        fix: [
          text({
            en: "See that the callback runs once (no reload, no double effect), and begin the sign-in anew.",
            "zh-CN": "确保回调只执行一次（不刷新、不重复触发），并重新开始登录。",
          }),
        ],
      },
    ),
    of(9110, "15.5.4").likely(
      "says-address",
      "ip-not-allowed",
      [400, 401, 403],
      sentence(
        /\bip(?: address)?\b[^\n]{0,60}\b(?:is|are) not (?:permitted|allowed|whitelisted|authori[sz]ed|in)\b|\bunrecogni[sz]ed ip\b/i,
      ),
    ),
    of(9110, "15.5.2").likely(
      "says-other-environment",
      "auth-invalid",
      [400, 401, 403],
      sentence(
        /\bwrong (?:\w{1,20} )?environment\b|\b(?:test|live|sandbox|production)(?: mode)? (?:api )?(?:key|token|credential)s?\b[^\n]{0,40}\b(?:in|with|for|against)\b[^\n]{0,20}\b(?:live|test|production|sandbox)\b/i,
      ),
      {
        why: text({
          en: "The key or token belongs to the other environment: test and live ones do not know each other.",
          "zh-CN": "密钥或令牌属于另一个环境：测试环境与正式环境互不相通。",
        }),
        fix: [
          text({
            en: "Use the key and the address of one and the same environment.",
            "zh-CN": "密钥与地址使用同一个环境的。",
          }),
        ],
      },
    ),
    of(9110, "15.5.2").likely(
      "says-key-wrong",
      "auth-invalid",
      [401, 403],
      all(
        not(placeholderAnywhere),
        any(
          sentence(
            /^invalid (?:app |user |secret |license )?(?:key|token)\.?$|^(?:api )?key not found\.?$|\b(?:api|access) (?:key|token) (?:is|has been|was) (?:disabled|deactivated|revoked|suspended|inactive|deleted)\b/i,
          ),
          body(/"invalidToken": ?true\b/),
        ),
      ),
    ),
    of(9110, "15.5.2").likely(
      "says-credential-wanted",
      "auth-missing",
      400,
      all(
        anonymous,
        sentence(
          /\bauthori[sz]ation\b(?: (?:header|field|token))?(?: is)?(?: an?)? (?:missing|required)\b(?! for (?:amount|payment|purchase|order|transfer|this (?:amount|payment|order))s?\b)|\b(?:missing|no|without) (?:the |an? )?[`'"]?(?:authori[sz]ation|api[ _-]?key|access token|auth token)\b|\b(?:api[ _-]?key|access token|auth token)[`'"]? (?:is |was )?(?:missing|required|not (?:provided|supplied|set))\b/i,
        ),
      ),
    ),
  ],
} as const;
