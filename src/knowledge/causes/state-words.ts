import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { sentence } from "../../diagnosis/condition/said.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely } = causesOf(anybody, rfc(9110, "15.5.10"));
/** Interfaces say it under the number of a wrong request, of a refusal or of a condition, seldom under 409. */
const ON = [400, 403, 409, 412, 422] as const;

/** Who may not do it, or what is not there, stands in the way of a deletion as well. */
const otherReason: Condition = sentence(
  /\bpermissions?\b|\bprivileges?\b|\bscopes?\b|\byour role\b|\b(?:not|un-?)[ ]?authori[sz]ed\b|\bnot found\b|\bdoes ?n[o']t exist\b|\bno such\b|\bmalformed\b|\binvalid (?:id|uuid|format)\b/i,
);

/** Logins, tokens and cards are held, locked and changed too: that is a matter of credentials. */
const ofLogin: Condition = sentence(
  /\b(?:password|passphrase|credentials?|tokens?|api[ _-]?keys?|log-?in|sign-?in|sessions?|signatures?|otp|pin|verification codes?)\b/i,
);

/** A thing is taken away. */
const removes: Condition = any(
  method("DELETE"),
  sentence(
    /\b(?:can(?:not|'t| not)|could(?: not|n't)|unable to|failed to|not (?:allowed|possible|permitted) to|trying to|tried to|before|may not|must not) (?:be |it be |being |you )?(?:delet|remov|destroy|archiv|detach|terminat|deactivat|disabl|unassign|unlink|drop)(?:e|es|ed|ing|s)?\b/i,
  ),
);

/** The state of what is there forbids the change, in the words that most interfaces have for it. */
export const stateWordsCauses = {
  id: "state-words",
  over: [
    // Their codes for all that is wrong with a call say less than the words beside them.
    "contentful",
    "discord",
    "hubspot",
    "intercom",
    "notion",
    "okta",
    "strapi",
    "zendesk",
    "auth-words",
    "request-fields",
    "conflict",
    "conditional",
    "refusal",
    "not-found",
    "limits",
  ],
  causes: [
    likely(
      "still-needed",
      "application-conflict",
      ON,
      all(
        removes,
        not(otherReason),
        sentence(
          /\b(?:still |currently |already )?(?:in use|being used|(?:used|referenced) by|still (?:required|needed))\b|\b(?:is|are|still|currently) (?:attached|associated|assigned|linked|bound) (?:to|with)\b|\bha(?:s|ve) (?:an? |any |some |existing |active |open |\d{1,6} ){0,2}(?:depend[ae]n(?:t|cy|cies)|associated|attached|child|linked|related|sub)\b|\bdepend[ae]n(?:t|cy|cies)\b[^\n]{0,20}\b(?:objects?|resources?|records?|items?)\b|\bdepends? on (?:it|this)\b|\b(?:is|are) not empty\b|\bnot empty$|\bnon-?empty\b|\b(?:folder|directory|bucket|project|group|container|database|collection|queue|category|zone|cluster|repository|namespace|workspace|team|vault)\b[^\n]{0,20}\bmust be empty\b|\bcan(?:not|'t| not) (?:be )?(?:delet|remov|destroy|archiv|disabl)\w{1,3} (?:an? |the |this |that )?\w{1,30} (?:with|that (?:has|have|contains?)|having|containing|which has) |\b(?:remov|delet)(?:e|es|ed|ing) the (?:last|only)(?: remaining)? \w{2,30}\b|\b(?:last|only)(?: remaining)? \w{2,30} (?:can(?:not|'t)|may not|must not) be (?:removed|deleted)\b|\b(?:delete|remove|move|detach|disassociate|unassign|unlink|empty|close|cancel)\b(?: or \w{2,20})? (?:the|these|those|all|any|its|their|them|it)\b[^\n]{0,60}\bfirst\b/i,
        ),
      ),
      {
        why: text({
          en: "The message says that it is still used, not empty or that others depend on it, so it may not be taken away or changed.",
          "zh-CN": "消息说明它仍在使用、非空或有其他对象依赖它，因此不允许移除或修改。",
        }),
        fix: [
          text({
            en: "Move, detach or remove first what still uses or fills it, then repeat the call.",
            "zh-CN": "先移走、解除关联或删除仍在使用它的内容，再重新发送。",
          }),
        ],
      },
    ),
    // No right is missing and no value is wrong: what may not be taken away is in use, a default, or in another state.
    likely(
      "may-not-go",
      "application-conflict",
      [400, 409, 422],
      all(
        not(otherReason),
        not(ofLogin),
        not(sentence(/\b(?:required|missing|must be an?|value|parameter|field|format|valid)\b/i)),
        sentence(
          /\b(?:can(?:not|'t| not)|could not|may not|unable to) (?:be )?(?:delet|cancel|remov|revok|archiv|destroy|deactivat|terminat|unpublish|detach|refund|void|reopen|restor)(?:e|es|ed|l|led)?\b|\b(?:delet|cancell?|remov|revok|archiv|deactivat|refund|void)(?:ing|ion) (?:of )?(?:an? |the |this )?[\w '-]{2,40} is not (?:allowed|possible|supported|permitted)\b/i,
        ),
      ),
      {
        why: text({
          en: "The message says that this thing cannot be taken away or undone: mostly it is in use, a default, or in a state that does not allow it.",
          "zh-CN": "消息说明该对象不能移除或撤销：多半是正在使用、是默认项，或所处状态不允许。",
        }),
      },
    ),
    likely(
      "at-work",
      "application-conflict",
      [400, 403, 409, 412, 422, 423],
      sentence(
        /^(?!(?:the |our |this )?(?:servers?|systems?|services?|networks?|api|backend|models?|site|application|engine|we|sorry|too)\b)[\w .#'"-]{1,50} (?:is |are )?(?:currently |still )?busy\b(?! (?:period|hours|lines?)\b)|\banother (?:\w{2,20} ){0,2}(?:operation|job|task|process|request|update|action|deployment|build|import|export|backup|migration|event|transaction|change|upgrade|sync)\b[^\n]{0,40}\b(?:in progress|running|pending|ongoing|being processed|already|underway|processing)\b|\b(?:operation|job|task|update|deployment|build|import|export|backup|migration|upgrade|sync|process|transfer|request|reset|restore|rebuild) (?:is |was )?(?:already|currently|still) (?:in progress|running|pending|underway|being processed)\b|\bblocked by another\b|\bha(?:s|ve) (?:an? |other )?(?:pending|running|ongoing|unfinished) (?:\w{2,20} )?(?:operations?|jobs?|tasks?|transactions?|changes?|events?|updates?)\b|\b(?:is|are) (?:currently |still |already )?being (?:created|updated|deleted|modified|processed|provisioned|resized|migrated|restored|configured|edited|rebuilt|upgraded|transferred|cloned)\b/i,
      ),
      {
        why: text({
          en: "The message says that another operation on the same thing is still running.",
          "zh-CN": "消息说明对同一对象的另一操作仍在进行。",
        }),
        fix: [
          text({
            en: "Wait for its end (most interfaces show it as a state, job or event), then repeat the call.",
            "zh-CN": "等它结束（多数接口会以状态、任务或事件显示），再重新发送。",
          }),
        ],
      },
    ),
    likely(
      "changed-meanwhile",
      "application-conflict",
      [400, 409, 412, 422],
      all(
        not(ofLogin),
        sentence(
          /\b(?:has|have|had|was|were) (?:been )?(?:changed|modified|updated|edited)\b[^\n]{0,40}\b(?:since|meanwhile|in the meantime|by (?:another|someone|somebody|other)|elsewhere|concurrently)\b|^(?:the |this |your )?[\w-]{2,30} (?:has|have) been (?:changed|modified|updated)(?:[.!]|$)/i,
        ),
      ),
      {
        why: text({
          en: "The message says that somebody else changed it since it was read.",
          "zh-CN": "消息说明它在被读取之后已被别人修改。",
        }),
      },
    ),
    likely(
      "done-before",
      "application-conflict",
      [400, 403, 409, 422],
      all(
        not(ofLogin),
        not(sentence(/\b(?:connection|socket|stream|channel|response|headers?)\b/i)),
        sentence(
          /\b(?:has|have|was|were|is|are|had)(?: been)? already (?:been )?(?:voted|approved|rejected|accepted|declined|confirmed|cancell?ed|refunded|captured|paid|charged|voided|reversed|settled|completed|closed|ended|finished|started|processed|submitted|delivered|shipped|sent|published|archived|resolved|redeemed|claimed|rated|reviewed|liked|reported|activated|deactivated|enabled|disabled|revoked|released|stopped|merged|locked|unlocked|converted|executed|scheduled|finali[sz]ed|signed|answered)\b|\balready (?:voted|rated|liked|reviewed|reported|redeemed|claimed) (?:on|for|this|the|it)\b/i,
        ),
      ),
      {
        why: text({
          en: "The message says that this was done already, or that the thing has reached this state.",
          "zh-CN": "消息说明这件事已经做过，或对象已处于这个状态。",
        }),
        fix: [
          text({
            en: "Read its current state; a repeated call needs nothing more, another change has to fit that state.",
            "zh-CN": "读取它的当前状态：重复的调用无需再做什么，其他修改要与该状态相符。",
          }),
        ],
      },
    ),
    likely(
      "other-state-wanted",
      "application-conflict",
      [...ON, 428],
      all(
        not(ofLogin),
        not(otherReason),
        sentence(
          /\b(?:is|are|was) (?:not|n't) in (?:an? |the |its )?(?:\w{2,20} ){0,3}(?:state|status)\b|\b(?:not (?:allowed|permitted|possible|valid)|cannot be \w{2,20})\b[^\n]{0,30}\b(?:in|for|with|from|at|due to|because of) (?:its|the|this|that|their|an?) (?:\w{2,20} ){0,2}(?:state|status)\b(?! of\b)|\b(?:in|by|for) (?:its|the|their) current (?:state|status)\b|\bcan(?:not|'t| not) be \w{2,20},? (?:because|since|as|while|when|once|after|unless|until) (?:it|this|that|they|(?:the|its) \w{2,20}(?: \w{2,20})?) (?:is|are|was|were|has|have|had)\b|\bmust (?:first )?be in (?:an? |the |one of the )?(?:\w{2,20} ){0,3}(?:state|status)e?s?\b|\bmust (?:first )?be (?:stopped|powered off|shut ?down|paused|detached|closed|published|unpublished|archived|unarchived|activated) (?:before|first|to be)\b|\bonly (?:an? )?(?:draft|pending|open|active|unpaid|paid|closed|published|archived|completed|stopped|running|scheduled|queued|failed) (?!users?\b|members?\b|accounts?\b|customers?\b|subscribers?\b|admins?\b|plans?\b|teams?\b|workspaces?\b|organi[sz]ations?\b|sellers?\b|merchants?\b)\w{2,20}(?: (?:with|in|of|that)[^\n]{1,40})? can\b|\bcan only be \w{2,20}ed (?:when|while|if|once|in|from) [^\n]{0,40}\b(?:state|status|draft|pending|open|active|unpaid|paid|closed|stopped|running|scheduled)\b|\b(?:if|when|while) the [\w ]{2,30} is (?:pending|draft|active|closed|running|stopped|open)$/i,
        ),
      ),
      {
        why: text({
          en: "The message says that the thing is in a state in which this is not possible.",
          "zh-CN": "消息说明对象所处的状态不允许这样做。",
        }),
        fix: [
          text({
            en: "Read its current state, and bring it into the state that the message or the manual asks for.",
            "zh-CN": "读取它的当前状态，先让它进入消息或文档要求的状态。",
          }),
        ],
      },
    ),
    likely(
      "thing-locked",
      "resource-locked",
      [400, 403, 409, 422, 423],
      all(
        not(ofLogin),
        sentence(
          /\b(?:item|file|document|record|resource|page|issue|thread|post|topic|conversation|discussion|branch|ticket|order|entry|row|folder|object|project|table|sheet|invoice|period|volume|disk|server|instance|queue|version|draft|entity|contract|deal|list|board|event|image|snapshot|state|pull request|merge request)s? (?:is |are |was |were |has been |have been |currently |temporarily ){0,3}locked\b/i,
        ),
      ),
    ),
  ],
} as const;
