import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { sentence } from "../../diagnosis/condition/said.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { noPace, saysAtOnce, saysLongSpan, saysPace } from "./limit-words.ts";

const of = (...sources: Parameters<typeof rfc>) => causesOf(anybody, rfc(...sources));
const PACE = causesOf(anybody, rfc(6585, "4"));

/** How much an account may use, by day or by minute, in the words that most interfaces have for it. */
export const accountAllowanceCauses = {
  id: "account-allowance",
  over: ["already-there"],
  causes: [
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
          /\bexceed(?:s|ed|ing)? your (?:current |monthly |daily )?(?:quota|usage)\b|\bexceed(?:s|ed|ing)? your (?!rate|api|request|call|token)[a-z]{1,20} limit\b|\b(?:credits?(?! limit)|quota)\b[^\n]{0,20}\b(?:exceeded|exhausted|used up|depleted)|\b(?:usage|product|spend(?:ing)?) cap\b|\b(?:daily|monthly)\b[^\n]{0,30}\b(?:request|call|message|e-?mail|email sending|usage)s?\b[^\n]{0,10}\b(?:count|limit|quota|allowance)|\blimit(?:ation)?s? of your (?:subscription|plan)\b|\bdoes not have any credits\b|\busage limits?\. You will regain|\b(?:daily|weekly|monthly)\b[^\n]{0,20}\b(?:limit|cap)\b|\b(?:limit(?:ed)?|maximum|max|quota|up) (?:of |to )?[\d,.]{1,12} [^\n]{0,40}\b(?:per|a|each|every|over a) (?:\d{1,3}[ -])?(?:day|week|month|year|24[ -]hour)|\bnot have enough (?:credits?|balance)\b|\binsufficient (?:account )?(?:credits?|balance)\b/i,
        ),
      ),
    ),
    // Whatever was set aside for the account, what it can have is short of this one more.
    of(9110, "15.5.4").likely(
      "says-full-account",
      "quota-exhausted",
      [400, 401, 402, 403, 409, 412, 422],
      all(
        noPace,
        sentence(
          /\b(?!rate|call|length|size|time|depth|memory|attempts?|character|file|upload|body|tokens?|age|page|offset|retry|login|redirect|header|string|recursion|upper|lower|range|concurrency|connection|weight|stock|credit|speed|purchase|quantity|cart|price|amount|score|distance|height|width|word|bid|bet|complexity|cost|nesting|query|step|turn|iteration|result|row|timeout|loan)[a-z]{3,20}s? limit (?:(?:is |has been |was )?(?:exceeded|reached))\b|\b(?:reached|exceeded|hit) (?:the |your )(?:maximum )?(?:number|limit|count) of (?:[a-z]{1,20} ){1,3}(?:for|in|on) (?:this|your|the) (?:account|plan|project|organi[sz]ation|workspace|team)\b/i,
        ),
      ),
    ),
    // More than what is set aside is given on request alone.
    of(9110, "15.5.4").likely(
      "says-more-on-request",
      "quota-exhausted",
      [400, 402, 403, 409, 422, 429],
      all(
        noPace,
        sentence(
          /\b(?:additional|more|further|extra) [^\n]{0,60}\brequires? (?:an? )?(?:\w{1,20} )?(?:justification|approval|quota|(?:limit )?increase)\b|\b(?:to (?:get|request|have|obtain|add|create|use) (?:more|additional|a higher)|(?:request|for) an? (?:limit |quota )?increase|increase (?:your|the|this) (?:\w{1,20} ){0,2}(?:limit|quota)|(?:higher|raise (?:your|the|this)) (?:limit|quota)s?)\b[^\n]{0,80}\b(?:contact|support|ticket|sales|request form)\b|\bcontact [^\n]{0,40}\bto (?:increase|raise|lift|extend) (?:your|the|this)\b|\breached (?:the|your) (?:maximum |max )?(?:number|limit|amount) of (?:allowed )?(?:\w{2,20} ){1,3}(?:allowed|permitted|you can|you may|available)\b/i,
        ),
      ),
      {
        why: text({
          en: "The message says that no more of this is set aside for the account unless its operator grants it.",
          "zh-CN": "消息说明账户的这项额度已到上限，更多需由服务方批准。",
        }),
      },
    ),
    PACE.likely(
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
    PACE.likely(
      "says-at-once",
      "connection-limit",
      [429, 503],
      all(saysAtOnce, says(/\bquota|\blimit|\bexceed|\bmaximum\b|\btoo many\b/i)),
    ),
    // Nothing is used up: the same may be done again after a while, or once in a time.
    PACE.likely(
      "says-wait",
      "rate-limited",
      [400, 403, 409, 422, 429],
      all(
        not(
          says(
            /\b(?:account|membership|member|profile|user) (?:age|is too new|was created|must be)\b|\bnew (?:accounts?|users?|members?)\b/i,
          ),
        ),
        sentence(
          /\b(?:must|need to|have to|has to|please|should) wait (?:at least |for |another |about |up to |approximately ){0,2}(?:\d[\d:.,]{0,9}|an?|one|a few|some|several) ?(?:more )?(?:ms|s|secs?|seconds?|mins?|minutes?|hours?|h|days?)\b[^\n]{0,40}\b(?:between|before (?:you )?(?:re)?(?:try|send|request|creat|post|submit|mak|chang|call|start|forc|generat|claim)\w{0,6}|again|another|next|since (?:the|your) last)\b|\b(?:can|may) only be \w{2,20} once (?:every|per|in|an?|each) [^\n]{0,12}\b(?:seconds?|minutes?|hours?|days?)\b|\bonly (?:allowed )?once (?:every|per|in|an?|each) [^\n]{0,12}\b(?:seconds?|minutes?|hours?|days?)\b|\b(?:sent|posted|submitted|requested|created|calling|sending|posting|requesting|submitting) too (?:recently|often|frequently|fast|quickly)\b|\btoo (?:soon|early) (?:to|after|since)\b[^\n]{0,40}\b(?:again|another|last|previous|retry)\b/i,
        ),
      ),
      {
        why: text({
          en: "The message says that the same was done a short time ago and is allowed again only after a while.",
          "zh-CN": "消息说明同样的操作刚做过不久，要过一段时间才允许再次进行。",
        }),
      },
    ),
    PACE.likely(
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
  ],
} as const;
