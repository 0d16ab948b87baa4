import { all, not } from "../../diagnosis/condition/condition.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { sentence } from "../../diagnosis/condition/said.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const of = (...sources: Parameters<typeof rfc>) => causesOf(anybody, rfc(...sources));

/** A limit that is counted is none of what a plan contains. */
const counted = sentence(/quota|exceed|\blimits?\b|credits?\b|usage/i);

/**
 * What the caller's plan, account, version or registration allows, in the words that most interfaces have for
 * it. The status mostly says less (401, 403, 400 for all of them), so the words come before it.
 */
export const accountTermsCauses = {
  id: "account-terms",
  over: ["account-credentials"],
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
          en: "The message says that this version, model, address or feature is no longer offered.",
          "zh-CN": "消息说明这个版本、模型、地址或功能已不再提供。",
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
      [400, 401, 402, 403, 404, 409, 412, 422, 426],
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
      "says-not-switched-on",
      "feature-not-enabled",
      [400, 401, 402, 403, 404, 405, 409, 412, 422, 501],
      all(
        not(counted),
        not(sentence(/\bCORS\b/)),
        not(
          sentence(
            /\b(?:user|member|customer|employee|contact|recipient)\b[^\n]{0,30}\b(?:disabled|deactivated)\b/i,
          ),
        ),
        sentence(
          /\b(?:features?|functions?|functionality|services?|api(?! ?(?:keys?|tokens?|secrets?)\b)|apis|modules?|products?|capabilit(?:y|ies)|options?|add-?ons?|integrations?|extensions?|payment methods?|(?<!\b(?:anonymous|public|guest) )access(?! ?(?:keys?|tokens?)\b))\b[^\n]{0,40}\b(?:is|are|has|have|was)(?: not|n't) (?:been |currently |yet )?(?:enabled|activated|turned on|switched on|provisioned|set ?up)\b|(?:\bnot|n't) (?:been |currently |yet )?(?:enabled|activated|turned on|switched on|provisioned|set ?up) (?:for|on|in|by|with) (?:the|this|your|that) (?:\w{1,20} ){0,2}(?:account|merchant|organi[sz]ation|project|workspace|tenant|team|plan|subscription|company|store|shop|site|app(?:lication)?|profile|guild|server|domain|repository|environment)\b|\b(?:disabled|turned off|switched off|deactivated) (?:for|on|in|by) (?:the|this|your) (?:\w{1,20} ){0,2}(?:account|merchant|organi[sz]ation|project|workspace|tenant|team|plan|subscription|company|store|shop|site|app(?:lication)?|profile|guild|server|domain|repository|environment)\b|\b(?:please |must |need to |first )(?:enable|activate|turn on) (?:the |this )?[\w ]{1,40}\b(?:feature|api|service|product|add-?on|module|option)\b/i,
        ),
      ),
      {
        why: text({
          en: "The message says that this feature is not switched on for the account, project or application.",
          "zh-CN": "消息说明账户、项目或应用没有启用这项功能。",
        }),
        fix: [
          text({
            en: "Switch it on in the vendor's console, or ask its support where only they can.",
            "zh-CN": "在厂商控制台启用它；只能由厂商开通时，联系其支持人员。",
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
          /\bno (?:suitable |active |enabled |available |eligible |supported |valid )?(?:payment|shipping|delivery|payout|checkout|login|sign-in) (?:methods?|providers?|gateways?|options?) (?:were |was |are |is )?(?:found|available|enabled|active|activated|configured|set up)\b|\bno (?:\w{1,20} ){1,4}(?:is|are|has been|have been|was|were)? ?(?:enabled|activated|set up|turned on) (?:for|on|in|by|with) (?:this|your|the) (?:\w{1,20} ){0,2}(?:account|profile|project|organi[sz]ation|workspace|tenant|merchant|store|shop|site|app(?:lication)?)\b|\b(?:account|project|organi[sz]ation|workspace|tenant|merchant) (?:[\w.:-]{1,80} )?(?:has|have) not (?:enabled|activated|turned on) (?!to\b)\w/i,
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
