import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { sentence } from "../../diagnosis/condition/said.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { anonymous, placeholderAnywhere, signed } from "./credentials.ts";
import { noPace, saysAtOnce, saysLongSpan, saysPace } from "./limit-words.ts";

const of = (...sources: Parameters<typeof rfc>) => causesOf(anybody, rfc(...sources));

/** A limit that is counted is none of what a plan contains. */
const counted = sentence(/quota|exceed|\blimits?\b|credits?\b|usage/i);

/**
 * What the caller's plan, account, version or registration allows, in the words that most interfaces have for
 * it. The status mostly says less (401, 403, 400 for all of them), so the words come before it.
 */
export const accountTermsCauses = {
  id: "account-terms",
  over: [
    "auth",
    "limits",
    "refusal",
    "request-body",
    "request-fields",
    "application",
    "not-found",
    "conflict",
    "handshake",
  ],
  causes: [
    causesOf(
      anybody,
      docs("RFC 9745: the Deprecation field", "https://www.rfc-editor.org/rfc/rfc9745"),
    ).likely(
      "says-retired",
      "resource-gone",
      [400, 403, 404, 410, 422, 426],
      sentence(
        /\b(?:api|endpoint|version|model|engine|method|service|feature|route)s?\b[^\n]{0,80}(?:(?:has|have) been|is|are|was|were) (?:now |permanently )?(?:deprecated|decommissioned|retired|sunset|discontinued|shut ?down|removed(?! from (?:your|the|this)\b)|no longer (?:supported|available|active))|\b(?:version|model|engine)s?\b[^\n]{0,80}\b(?:is|are) (?:now )?not active\b/i,
      ),
      {
        why: text({
          en: "This version, model or address of the interface was taken out of service.",
          "zh-CN": "接口的这个版本、模型或地址已停止服务。",
        }),
        fix: [
          text({
            en: "Move to the successor that the message or the vendor's list of deprecations names.",
            "zh-CN": "改用消息或厂商弃用列表中写明的替代版本。",
          }),
        ],
      },
    ),
    of(9110, "15.5.4").likely(
      "says-plan",
      "feature-not-enabled",
      [400, 401, 402, 403, 404, 422, 426],
      all(
        not(counted),
        // Plans that nobody subscribes to.
        not(sentence(/\b(?:flight|lesson|meal|floor|seating|treatment|care|training|instal\w{1,6}) plan\b/i)),
        sentence(
          /\bnot (?:available|included|allowed|supported|enabled|permitted)\b[^\n]{0,60}\b(?:plan|tier|subscription|edition|licen[cs]e|access level)\b|\b(?:plan|tier|subscription|edition|licen[cs]e)\b[^\n]{0,40}(?:does not|doesn't|do not|don't) (?:include|support|allow|cover|have)|\b(?:active|paid|higher|different|pro|premium|enterprise|business)\b[^\n]{0,20}\b(?:plan|subscription|licen[cs]e|tier|access level)\b[^\n]{0,30}\b(?:needed|required)|\b(?:need|require)s?\b[^\n]{0,30}\b(?:paid|separate|different|higher|pro|premium|enterprise|business)\b[^\n]{0,20}\b(?:plan|subscription|licen[cs]e|tier|access level)\b|\b(?:limited|restricted|available only) to [^\n]{0,20}\b(?:subscribers|plans?|customers)\b|\bpremium required\b|\bdoes not have an? [^\n]{0,30}\blicen[cs]e\b|\bupgrade your (?:\w{1,20} )?(?:account|plan|subscription) to\b|\brequires? (?:an? )?(?:\w{1,20} )?membership\b|\brequires? (?:an? )?upgrade\b|\bnot subscribed to (?:this|the|any)\b|\bsubscription plan includes\b|\b(?:plan|tier|subscription) (?:permits?|allows?) you (?:only )?to\b/i,
        ),
      ),
      {
        why: text({
          en: "The message says that the account's plan or access level does not contain this.",
          "zh-CN": "消息说明账户的套餐或访问级别不含这项功能。",
        }),
        fix: [
          text({
            en: "Compare the plan with the vendor's table of features, then change the plan or do without this call.",
            "zh-CN": "对照厂商的套餐功能表，升级套餐，或不使用这个调用。",
          }),
        ],
      },
    ),
    of(9110, "15.5.4").likely(
      "says-not-verified",
      "auth-not-authorised",
      [400, 401, 402, 403, 422],
      sentence(
        /\b(?:e-?mail|sender|domain|account|organi[sz]ation|identity|phone|number|address)\b[^\n]{0,80}(?:\bnot (?:yet )?(?:been )?|\bun|\bmust be )(?:verified|confirmed)\b|\bnot (?:match )?an? (?:verified |confirmed )?sender (?:identity|signature)\b|\b(?:need|have) to (?:verify|confirm) your\b|\b(?:verify|confirm) (?:your|an?) (?:e-?mail|domain|organi[sz]ation|phone|account|identity)\b(?! (?:and|or) )|\bmust have an? verified\b|\bnot in (?:the )?allowed list\b|\bauthori[sz]ed recipients\b/i,
      ),
      {
        why: text({
          en: "The interface wants the account, address or domain verified first, or the recipient on its list.",
          "zh-CN": "接口要求先验证账户、地址或域名，或把接收者加入名单。",
        }),
        fix: [
          text({
            en: "Finish the verification in the vendor's console (a link by mail, a DNS record, a test recipient), then retry.",
            "zh-CN": "在厂商控制台完成验证（邮件链接、DNS 记录或测试接收者），再重试。",
          }),
        ],
      },
    ),
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
    of(9110, "15.5.3").proven(
      "says-used-up-plainly",
      "quota-exhausted",
      [402, 403, 429],
      all(
        not(body(/per_?(?:minute|second|hour)|(?:retry|try again) in \d/i)),
        sentence(
          /\bexceeded your current quota, please check your plan\b|\bcredit balance is too low\b|\byou have (?:used up|exhausted) (?:all )?(?:of )?your (?:\w{1,20} ){0,2}(?:quota|credits?)\b/i,
        ),
      ),
    ),
    of(9110, "15.5.3").likely(
      "says-used-up",
      "quota-exhausted",
      [400, 401, 402, 403, 422, 429, 456],
      all(
        noPace,
        // A dose or a stay has its maximum of a day or week too.
        any(
          not(status(400, 422)),
          says(
            /request|\bcalls?\b|quota|usage|e-?mail|message|\bsms\b|credit|\bplan\b|subscription|account|\bapi\b|token|quer(?:y|ies)|upload|download|search|import|export|balance|\bcap\b|\bfree\b|\byour\b|exceeded|reached/i,
          ),
        ),
        sentence(
          /\bexceed(?:s|ed|ing)? your (?:current |monthly |daily )?(?:quota|usage)\b|\bexceed(?:s|ed|ing)? your (?!rate|api|request|call|token)[a-z]{1,20} limit\b|\b(?:credits?(?! limit)|quota)\b[^\n]{0,20}\b(?:exceeded|exhausted|used up|depleted)|\b(?:usage|product|spend(?:ing)?) cap\b|\b(?:daily|monthly)\b[^\n]{0,30}\b(?:request|call|message|e-?mail|email sending|usage)s?\b[^\n]{0,10}\b(?:count|limit|quota|allowance)|\blimit(?:ation)?s? of your (?:subscription|plan)\b|\bdoes not have any credits\b|\busage limits?\. You will regain|\b(?:daily|weekly|monthly)\b[^\n]{0,20}\blimit\b|\b(?:limit(?:ed)?|maximum|max|quota|up) (?:of |to )?[\d,.]{1,12} [^\n]{0,40}\b(?:per|a|each|every|over a) (?:\d{1,3}[ -])?(?:day|week|month|year|24[ -]hour)|\bnot have enough (?:credits?|balance)\b|\binsufficient (?:account )?(?:credits?|balance)\b/i,
        ),
      ),
    ),
    // Whatever was set aside for the account, what it can have is short of this one more.
    of(9110, "15.5.4").likely(
      "says-full-account",
      "quota-exhausted",
      [400, 401, 402, 403, 409, 422],
      all(
        noPace,
        sentence(
          /\b(?!rate|call|length|size|time|depth|memory|attempts?|character|file|upload|body|tokens?|age|page|offset|retry|login|redirect|header|string|recursion|upper|lower|range|concurrency|connection|weight|stock|credit|speed|purchase|quantity|cart|price|amount|score|distance|height|width|word|bid|bet|complexity|cost|nesting|query|step|turn|iteration|result|row|timeout|loan)[a-z]{3,20}s? limit (?:(?:is |has been |was )?(?:exceeded|reached))\b|\b(?:reached|exceeded|hit) (?:the |your )(?:maximum )?(?:number|limit|count) of (?:[a-z]{1,20} ){1,3}(?:for|in|on) (?:this|your|the) (?:account|plan|project|organi[sz]ation|workspace|team)\b/i,
        ),
      ),
    ),
    causesOf(anybody, rfc(6585, "4")).likely(
      "says-pace",
      "rate-limited",
      [400, 403, 409, 429, 503],
      all(
        saysPace,
        // Other things have their measure by the hour or second too.
        any(
          status(429, 503),
          says(
            /\b(?:requests?|calls?|quer(?:y|ies)|messages?|quota|rate|credits?|tokens?|api)\b|\btoo many\b|throttl|rate_limited|retry|try again/i,
          ),
        ),
        says(/\bquota|\blimit(?:s|ed)?\b|\bexceed|\btoo many\b|rate_limited/i),
      ),
      {
        why: text({
          en: "The limit that the message speaks of is one of pace (per second, minute or hour) or of slots: it frees itself, mostly within the hour.",
          "zh-CN": "消息所说的限额按秒、分钟、小时或并发槽计算：会自行恢复，多半在一小时之内。",
        }),
      },
    ),
    causesOf(anybody, rfc(6585, "4")).likely(
      "says-at-once",
      "connection-limit",
      [429, 503],
      all(saysAtOnce, says(/\bquota|\blimit|\bexceed|\bmaximum\b|\btoo many\b/i)),
    ),
    causesOf(anybody, rfc(6585, "4")).likely(
      "says-rate",
      "rate-limited",
      [400, 403, 418, 429],
      all(
        not(saysLongSpan),
        sentence(
          /\b(?:exceeded|hit|reached) (?:the |your )?(?:call |token |request |api )?rate limit\b|\brate limit hit\b|\b(?:attempt|request) limit exceeded\b|\btoo much request weight\b|\bbanned until\b/i,
        ),
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
    // Package registries never take a version or a file a second time.
    of(9110, "15.5.10").proven(
      "published-before",
      "target-already-exists",
      [400, 403, 409],
      sentence(
        /\bcannot publish over the previously published\b|\bAttempting to modify version\b|^This filename has already been used, use a different version\b|^File already exists\b/i,
      ),
    ),
    of(9110, "15.5.10").likely(
      "says-there-already",
      "target-already-exists",
      [400, 403, 409, 422],
      sentence(
        /\balready an? (?:list )?(?:member|contact|subscriber)\b|\bcannot publish over\b|\bpreviously published versions?\b|\bidentical record already exists\b|\brecord (?:with[^\n]{0,40} )?already exists\b|\b(?:name|slug|handle|e-?mail|username|domain|title|key|code|identifier|number)\b[^\n]{0,60}\b(?:is|has been|was) already (?:been )?(?:used|taken|in use|registered)\b|\b(?:is|are) an? duplicate of\b|\bduplicate (?:content|post|entry|record)\b/i,
      ),
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
    of(9110, "15.5.4").likely(
      "says-none-set-up",
      "feature-not-enabled",
      [400, 403, 404, 422],
      all(
        // A list that is empty, or a place that nothing is delivered to.
        not(all(status(404), method("GET", "HEAD"))),
        not(
          sentence(
            /\bfor (?:this|the|your) (?:address|country|region|zip|postcode|location|area|destination|order|cart)\b/i,
          ),
        ),
        sentence(
          /\bno (?:suitable |active |enabled |available |eligible |supported |valid )?(?:payment|shipping|delivery|payout|checkout|login|sign-in) (?:methods?|providers?|gateways?|options?) (?:were |was |are |is )?(?:found|available|enabled|active|activated|configured|set up)\b|\bno (?:\w{1,20} ){1,4}(?:is|are|has been|have been|was|were)? ?(?:enabled|activated|set up|turned on) (?:for|on|in|by|with) (?:this|your|the) (?:\w{1,20} ){0,2}(?:account|profile|project|organi[sz]ation|workspace|tenant|merchant|store|shop|site|app(?:lication)?)\b/i,
        ),
      ),
      {
        why: text({
          en: "The message says that none of what this call needs is set up or available: mostly it is not switched on for the account, profile or project.",
          "zh-CN": "消息说明这个调用所需的项目一个也没有或不可用：多半是账户、配置档或项目中没有启用。",
        }),
        fix: [
          text({
            en: "Switch on what the message names in the vendor's console, for the profile and the mode (test or live) whose key you use.",
            "zh-CN": "在厂商控制台启用消息所说的项目，注意要与所用密钥的配置档和模式（测试或正式）一致。",
          }),
        ],
      },
    ),
  ],
} as const;
